import { addDays, type ProcessModel, shippedModels } from '@idesluss/core';
import type { TestService } from '@idesluss/api/src/test/service.ts';
import { doAll } from '../models/deeds.ts';
import { go } from '../models/gates.ts';
import { type Company, gather, type Gate, takenIn, type Walk, wayTo } from '../models/walk.ts';
import { type Newcomer, openStage, type Stage, yes } from '../stories/stage.ts';
import { differing, lookEverywhere, type Told } from './look.ts';

/** Words that stand in justifications alone. */
const words = ['fjällrävsgul', 'kardborrsblå'] as const;

interface Panel {
  readonly stage: Stage;
  readonly walk: Walk;
  readonly gate: Gate;
  readonly gateCaseId: string;
  readonly roundId: string;
  readonly first: Newcomer;
  /** Of the panel, and still to rate; the last of them leads the administration's innovation besides. */
  readonly others: readonly Newcomer[];
}

/** A gate whose needs hang on what is rated: there most could leak. */
function where(): { model: ProcessModel; gate: Gate; from: string } {
  for (const model of shippedModels) {
    for (const gate of model.gates) {
      const edge = model.edges.find((one) => 'gates' in one && one.gates[0] === gate.id);
      const hangs = gate.needs.some(({ condition }) => JSON.stringify(condition).includes('"criteria.met"'));
      if (edge !== undefined && hangs) return { model, gate, from: edge.from };
    }
  }
  throw new Error('no model that comes along has a gate with musts');
}

/** An idea at a gate with criteria, in a decision round, with a panel of three of whom one has rated; beside it another that all have. */
async function prepare(city: TestService): Promise<Panel> {
  const stage = await openStage(city);
  const company = await gather(stage);
  const { gate } = where();
  const { care } = city.units;
  const leading = await stage.hire('Disa Falk', care, 'assessor', 'innovationLeader');
  const [first, second] = company.assessors;
  if (first === undefined || second === undefined) throw new Error('nobody rates');
  const days = { opensOn: stage.today(), joinUntil: addDays(stage.today(), 30) };
  const round = { unitId: care, gateKind: gate.kind, name: 'Omgången', challengeId: null, ...days } as const;
  const { id: roundId } = await yes(stage.as('deciderCare').call('openRound', { body: round }));
  const panel = [first, second, leading];
  const about = { stage, gate, roundId, first, others: [second, leading] };
  const beside = { ...about, ...(await inRound(company, roundId, panel)) };
  for (const by of panel) await rate(beside, false, { by, word: 'skymningsgrå' });
  return { ...about, ...(await inRound(company, roundId, panel)) };
}

/** One more idea that has come to the gate, into the round, and is to be rated by these. */
async function inRound(
  company: Company,
  roundId: string,
  panel: readonly Newcomer[],
): Promise<Pick<Panel, 'walk' | 'gateCaseId'>> {
  const { model, gate, from } = where();
  const [entry] = model.entries;
  if (entry === undefined) throw new Error('nobody enters');
  const walk = await takenIn(company, model, entry.id);
  for (const edge of wayTo(model, entry.phase, (phase) => phase === from)) await go(walk, edge);
  await doAll(walk, from);
  const path = { initiativeId: walk.initiativeId };
  const { id: gateCaseId } = await yes(walk.bearer.call('openGateCase', { path, body: { gate: gate.id } }));
  const members = panel.map(({ personId }) => ({ personId, leads: [] }));
  await yes(company.stage.as('leaderCare').call('assignAssessors', { path: { gateCaseId }, body: { members } }));
  await yes(walk.bearer.call('joinRound', { path: { gateCaseId }, body: { roundId } }));
  return { walk, gateCaseId };
}

/** All that applies: as well as can be and in one word, or badly, not at all, and in another; by whoever is first unless told. */
async function rate(
  { stage, walk, gate, gateCaseId, first }: Panel,
  well: boolean,
  { by = first, word = well ? words[0] : words[1] }: { readonly by?: Newcomer; readonly word?: string } = {},
): Promise<void> {
  const scale = walk.model.ratingScale.map(({ id }) => id);
  const bad = scale.slice(1);
  const asked = gate.criteria;
  const ratings = Object.fromEntries(
    asked.map((id, index) => [
      id,
      { rating: (well ? scale[0] : bad[index % bad.length]) ?? '', justification: `Den är ${word}.` },
    ]),
  );
  await yes(stage.as(by).call('rateCriteria', { path: { gateCaseId }, body: { ratings } }));
}

/** What those from whom the ratings are sealed are told before one assessor rates otherwise, and after. */
export async function compare(city: TestService): Promise<{ looks: number; leaks: readonly string[]; seen: number }> {
  const panel = await prepare(city);
  await rate(panel, true);
  const { gateCaseId, roundId, walk } = panel;
  const ids = {
    ...{ initiativeId: walk.initiativeId, gateCaseId, roundId, processModelId: walk.model.id },
    ...{ unitId: city.units.care, fundId: city.funds.care, bodyId: city.bodies.care, personId: panel.first.personId },
  };
  const people = city.people;
  const sealed = {
    ...Object.fromEntries(panel.others.map(({ name, personId }) => [name, personId])),
    ...{ bearer: people.bearer, coach: people.coach, manager: people.manager, outsider: people.outsider },
  };
  const look = (personId: string): Promise<Told> => lookEverywhere(city, personId, ids, words);
  const before = await each(sealed, look);
  const open = await look(people.deciderCare);
  await rate(panel, false);
  const after = await each(sealed, look);
  const leaks = Object.keys(sealed).flatMap((who) =>
    differing(before[who] ?? {}, after[who] ?? {}).map((path) => `${who} was told at ${path}`),
  );
  const looks = Object.values(after).reduce((sum, told) => sum + Object.keys(told).length, 0);
  const said = Object.entries(after).flatMap(([who, told]) => spoken(who, told));
  const tried = await triesOf(panel);
  const frozen = await inDossiers(panel);
  return {
    looks,
    leaks: [...leaks, ...said, ...tried, ...frozen],
    seen: differing(open, await look(people.deciderCare)).length,
  };
}

/**
 * Once the decision is requested every change makes a new dossier, and that there is one is no secret. What it holds must
 * read the same to whoever is still to rate, or bears the idea.
 */
async function inDossiers(panel: Panel): Promise<readonly string[]> {
  const { stage, walk, gateCaseId, others } = panel;
  const path = { gateCaseId };
  const { version: basedOn } = await stage.see(walk.initiativeId);
  const ask = (deviations: { needId: string; reason: string }[]) =>
    walk.bearer.call('requestDecision', { path, body: { basedOn, deviations } });
  const first = await ask([]);
  const lacking = first.ok
    ? []
    : (first.problem.errors ?? []).map(({ code }) => ({ needId: code, reason: 'Brådskar.' }));
  if (!first.ok) await yes(ask(lacking));
  await rate(panel, true);
  const readers = [...others, 'bearer', 'coach', 'manager'] as const;
  const leaks: string[] = [];
  for (const reader of readers) {
    const { dossiers } = await yes(stage.as(reader).call('listDossiers', { path }));
    const facts = dossiers.map(({ content }) => JSON.stringify('facts' in content ? content.facts : content));
    const who = typeof reader === 'string' ? reader : reader.name;
    if (facts.length < 2) leaks.push(`${who} was shown ${facts.length} dossiers`);
    if (new Set(facts).size > 1) leaks.push(`${who} was told by the facts of a dossier`);
  }
  return leaks;
}

function spoken(who: string, told: Told): readonly string[] {
  return Object.entries(told).flatMap(([path, answer]) =>
    path.includes('?q=') || !words.some((word) => answer.includes(word))
      ? []
      : [`${who} read a justification at ${path}`],
  );
}

async function each(people: Readonly<Record<string, string>>, look: (personId: string) => Promise<Told>) {
  const told: Record<string, Told> = {};
  for (const [who, personId] of Object.entries(people)) told[who] = await look(personId);
  return told;
}

/** What a panel member who is still to rate, and leads besides, learns by asking for the decision. */
async function triesOf({ stage, walk, gate, gateCaseId, others }: Panel): Promise<readonly string[]> {
  const leading = others.at(-1);
  if (leading === undefined) return ['nobody leads'];
  const { version } = await stage.see(walk.initiativeId);
  const path = { gateCaseId };
  const asked = await stage.as(leading).call('requestDecision', { path, body: { basedOn: version, deviations: [] } });
  if (asked.ok || asked.problem.code !== 'awaits') return ['a panel member learned by asking for the decision'];
  const joint = { [gate.criteria[0] ?? '']: { rating: 'met', justification: 'Ja.', dissents: [] } };
  const found = await stage.as(leading).call('rateJointly', { path, body: { ratings: joint } });
  return found.ok || found.problem.code !== 'awaits' ? ['a panel member rated jointly before rating alone'] : [];
}
