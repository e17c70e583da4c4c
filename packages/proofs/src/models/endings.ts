import type { ProcessModel } from '@idesluss/core';
import { equal } from 'node:assert/strict';
import { yes } from '../stories/stage.ts';
import { doAll } from './deeds.ts';
import { type Wanted, gateOf, go, passGate } from './gates.ts';
import { type Company, type Gate, handIn, takenIn, type Walk, wayTo } from './walk.ts';

type Ending = ProcessModel['endings'][number];

/** Walks a new initiative under the model to one of its endings, and sees that it has come there. */
export async function walkTo(company: Company, model: ProcessModel, ending: Ending): Promise<void> {
  const entry = model.entries[0]?.id ?? '';
  const walk = await leaves[ending.kind](company, model, ending, entry);
  const { standing, ending: reached } = await walk.stage.see(walk.initiativeId);
  equal(standing, 'ended');
  equal(reached?.ending, ending.id);
}

/** Enters by one of the model's ways in, through the gates that it has of its own. */
export async function enterBy(company: Company, model: ProcessModel, entry: string): Promise<void> {
  const walk = await takenIn(company, model, entry);
  const { phase, gates } = entryOf(walk);
  if (gates.length > 0)
    for (const { from, ...edge } of model.edges) if (leadsThere(edge, gates)) await doAll(walk, from);
  for (const gate of gates) await passGate(walk, gateOf(walk, gate));
  equal((await walk.stage.see(walk.initiativeId)).phase, phase);
}

function leadsThere(edge: { readonly gates?: readonly string[] } | object, gates: readonly string[]): boolean {
  return 'gates' in edge && (edge.gates ?? []).some((gate) => gates.includes(gate));
}

type Leaves = (company: Company, model: ProcessModel, ending: Ending, entry: string) => Promise<Walk>;
const reason = 'Det blev så.';
const tryAgainIf = 'Om något ändras.';

const leaves: Readonly<Record<Ending['kind'], Leaves>> = {
  implemented: async (company, model, { id }, entry) => {
    const walk = await atPhaseWith(company, model, id, entry);
    const path = { initiativeId: walk.initiativeId };
    await yes(walk.stage.as('deciderCare').call('complete', { path, body: { ending: id, reason } }));
    return walk;
  },
  stopped: end,
  handedOver: end,
  rejected: (company, model, ending, entry) =>
    turnedAway(company, model, entry, (gate) => gate.schedule.kind !== 'rounds' && refuses(gate, ending.id), false),
  notSelected: (company, model, _, entry) => turnedAway(company, model, entry, (gate) => refuses(gate, null), true),
  declined: async (company, model, { id }, entry) => {
    const walk = await handIn(company, model, entry);
    const body = { kind: 'decline', ending: id, reason, tryAgainIf } as const;
    await yes(walk.stage.as('office').call('answerAtIntake', { path: { initiativeId: walk.initiativeId }, body }));
    return walk;
  },
  withdrawn: async (company, model, { id }, entry) => {
    const walk = await takenIn(company, model, entry);
    const path = { initiativeId: walk.initiativeId };
    await yes(walk.bearer.call('withdraw', { path, body: { ending: id, reason } }));
    return walk;
  },
  referred: async (company, model, { id }, entry) => {
    const walk = await takenIn(company, model, entry);
    const path = { initiativeId: walk.initiativeId };
    const unitId = walk.stage.city.units.education;
    const asked = { ending: id, way: 'otherProcess', unitId, reason, tryAgainIf } as const;
    await yes(walk.stage.as('leaderCare').call('proposeReferral', { path, body: asked }));
    const answer = { unitId, accepts: true, reason: 'Vi tar det.' };
    await yes(walk.stage.as('leaderEducation').call('answerReferral', { path, body: answer }));
    return walk;
  },
};

async function end(company: Company, model: ProcessModel, { id }: Ending, entry: string): Promise<Walk> {
  const walk = await atPhaseWith(company, model, id, entry);
  const path = { initiativeId: walk.initiativeId };
  await yes(walk.stage.as('leaderCare').call('endInitiative', { path, body: { ending: id, reason, tryAgainIf } }));
  return walk;
}

function entryOf({ model, entry }: Walk): ProcessModel['entries'][number] {
  const found = model.entries.find(({ id }) => id === entry);
  if (found === undefined) throw new Error(`the model has no entry ${entry}`);
  return found;
}

/** In the nearest phase that has the ending, with all done there. */
async function atPhaseWith(company: Company, model: ProcessModel, ending: string, entry: string): Promise<Walk> {
  const has = (phase: string) => model.phases.some(({ id, endings }) => id === phase && endings.includes(ending));
  const walk = await takenIn(company, model, entry);
  const way = wayTo(model, entryOf(walk).phase, has);
  for (const edge of way) await go(walk, edge);
  await doAll(walk, way.at(-1)?.to ?? entryOf(walk).phase);
  return walk;
}

/** Whether a no at the gate ends the initiative; as this, if it is said. */
function refuses({ outcomes }: Gate, ending: string | null): boolean {
  return outcomes.some((one) => one.leadsTo === 'ending' && (ending === null || one.ending === ending));
}

/** At the nearest gate whose no ends the initiative, having passed those before it. */
async function turnedAway(
  company: Company,
  model: ProcessModel,
  entry: string,
  fits: (gate: Gate) => boolean,
  inRound: boolean,
): Promise<Walk> {
  const walk = await takenIn(company, model, entry);
  const turns = new Set(model.gates.filter(fits).map(({ id }) => id));
  const before = model.edges.filter((edge) => 'gates' in edge && edge.gates.some((gate) => turns.has(gate)));
  const way = wayTo(model, entryOf(walk).phase, (phase) => before.some(({ from }) => from === phase));
  for (const edge of way) await go(walk, edge);
  const here = way.at(-1)?.to ?? entryOf(walk).phase;
  await doAll(walk, here);
  const last = before.find(({ from }) => from === here);
  const wanted: Wanted = { outcome: 'reject', inRound };
  for (const id of last !== undefined && 'gates' in last ? last.gates : []) {
    if (turns.has(id)) {
      await passGate(walk, gateOf(walk, id), wanted);
      return walk;
    }
    await passGate(walk, gateOf(walk, id));
  }
  throw new Error('no gate turns anybody away');
}
