import { addDays, evaluateCondition } from '@idesluss/core';
import { deepEqual, equal } from 'node:assert/strict';
import { yes } from '../stories/stage.ts';
import { doAll } from './deeds.ts';
import type { Edge, Gate, Walk } from './walk.ts';

/** How a gate is to be decided; in a round, if it is to be chosen between there. */
export interface Wanted {
  readonly outcome: 'approve' | 'reject';
  readonly inRound: boolean;
}

/** Does what its phase gives room for, and goes over one way: through each of its gates, or freely. */
export async function go(walk: Walk, edge: Edge): Promise<void> {
  await doAll(walk, edge.from);
  const path = { initiativeId: walk.initiativeId };
  if ('free' in edge) await yes(walk.bearer.call('enterPhase', { path, body: { phase: edge.to } }));
  else for (const gate of edge.gates) await passGate(walk, gateOf(walk, gate));
  equal((await walk.stage.see(walk.initiativeId)).phase, edge.to);
}

export function gateOf({ model }: Walk, id: string): Gate {
  const gate = model.gates.find((one) => one.id === id);
  if (gate === undefined) throw new Error(`the model has no gate ${id}`);
  return gate;
}

/** Everything that a gate asks for, without a deviation, until it is decided as wanted. */
export async function passGate(
  walk: Walk,
  gate: Gate,
  { outcome, inRound }: Wanted = { outcome: 'approve', inRound: false },
): Promise<void> {
  const { stage, bearer, initiativeId } = walk;
  const opened = await yes(bearer.call('openGateCase', { path: { initiativeId }, body: { gate: gate.id } }));
  const path = { gateCaseId: opened.id };
  if (gate.criteria.length > 0) await rate(walk, gate, path);
  if (gate.grants.includes('money')) await apply(walk, gate, path);
  const roundId = inRound || gate.schedule.kind === 'rounds' ? await join(walk, gate, path) : null;
  const { version } = await stage.see(initiativeId);
  await yes(bearer.call('requestDecision', { path, body: { basedOn: version, deviations: [] } }));
  if (roundId !== null) {
    const body = { reason: 'Alla är med.' };
    await yes(stage.as('leaderCare').call('closeRound', { path: { roundId }, body }));
  }
  await decide(walk, gate, path, outcome);
}

type Path = { readonly gateCaseId: string };

/** A panel is named, rates one by one, and finds the first criterion together; only counts are told on the way. */
async function rate({ stage, assessors, model, known }: Walk, gate: Gate, path: Path): Promise<void> {
  const asked = model.criteria.filter(
    ({ id, appliesWhen }) =>
      gate.criteria.includes(id) &&
      (appliesWhen === undefined || evaluateCondition(appliesWhen, (name) => known.get(name))),
  );
  const [first] = asked;
  const [lead] = assessors;
  if (first === undefined || lead === undefined) return;
  const members = assessors.map(({ personId }) => ({ personId, leads: personId === lead.personId ? [first.id] : [] }));
  await yes(stage.as('leaderCare').call('assignAssessors', { path, body: { members } }));
  const rating = { rating: model.ratingScale[0]?.id ?? '', justification: 'Det framgår.' };
  const ratings = Object.fromEntries(asked.map(({ id }) => [id, rating]));
  for (const [index, assessor] of assessors.entries()) {
    await yes(stage.as(assessor).call('rateCriteria', { path, body: { ratings } }));
    const { panel } = await stage.seeCase(path.gateCaseId, 'outsider');
    deepEqual(panel, { assigned: assessors.length, done: index + 1, members: [] });
  }
  const joint = { [first.id]: { ...rating, dissents: [] } };
  await yes(stage.as(lead).call('rateJointly', { path, body: { ratings: joint } }));
}

/** The least that the gate takes, shared by two administrations, each of which says yes for itself. */
async function apply({ stage, bearer, initiativeId, known }: Walk, gate: Gate, path: Path): Promise<void> {
  const floors = gate.needs.map(({ condition }) =>
    'atLeast' in condition && condition.fact === 'application.amount' ? condition.atLeast : 2_000_000,
  );
  const amountMinor = Math.max(2_000_000, ...floors);
  const money = (part: number) => ({ amountMinor: part, currency: 'SEK' }) as const;
  const { units, funds } = stage.city;
  const payers = ['care', 'education'] as const;
  const { version } = await stage.see(initiativeId);
  const from = stage.today();
  // Within the year, whichever day it is.
  const to = [addDays(from, 20), `${from.slice(0, 4)}-12-31`].toSorted()[0] ?? from;
  const body = {
    ...{ basedOn: version, amount: money(amountMinor), from, to, recipientUnitId: units.care, projectCode: 'P-1' },
    costLines: [{ text: 'Allt', amount: money(amountMinor) }],
    shares: payers.map((key) => ({ payerUnitId: units[key], fundId: funds[key], amount: money(amountMinor / 2) })),
  };
  await yes(bearer.call('applyForMoney', { path, body }));
  known.set('application.amount', amountMinor);
  const { application, basis } = await stage.seeCase(path.gateCaseId);
  for (const { shareId, payerUnitId } of application?.shares ?? []) {
    const by = payerUnitId === units.care ? 'deciderCare' : 'deciderEducation';
    const yesSaid = { outcome: 'approve', basedOn: basis ?? '', reason: 'Vi är med.' } as const;
    await yes(stage.as(by).call('decideShare', { path: { ...path, shareId }, body: yesSaid }));
  }
}

/** The next day on which the gate has a round, or a month ahead where it has none. */
function lastDayOf({ schedule }: Gate, today: string): string {
  if (schedule.kind === 'continuous') return addDays(today, 30);
  const year = Number(today.slice(0, 4));
  const days =
    'yearly' in schedule
      ? [year, year + 1].flatMap((one) => schedule.yearly.map((day) => `${one}-${day}`))
      : schedule.lastDays;
  return days.toSorted().find((day) => day >= today) ?? addDays(today, 30);
}

async function join({ stage, bearer }: Walk, gate: Gate, path: Path): Promise<string> {
  const days = { opensOn: stage.today(), joinUntil: lastDayOf(gate, stage.today()) };
  const about = { unitId: stage.city.units.care, gateKind: gate.kind, name: 'Omgången', challengeId: null, ...days };
  const { id: roundId } = await yes(stage.as('deciderCare').call('openRound', { body: about }));
  await yes(bearer.call('joinRound', { path, body: { roundId } }));
  return roundId;
}

/** By whoever the model says: somebody with a mandate, the committee, or the council that recommends. */
async function decide(walk: Walk, gate: Gate, path: Path, outcome: Wanted['outcome']): Promise<void> {
  const { stage, known, councilId } = walk;
  const lookup = (name: string) => known.get(name);
  const row = gate.decidedBy.find(({ when }) => when === undefined || evaluateCondition(when, lookup));
  const bodyId = row?.by === 'advisoryBody' ? councilId : stage.city.bodies.care;
  const byBody = { decidedBy: { kind: 'body', bodyId }, decidedOn: stage.today(), minutesReference: '§ 1' } as const;
  const { basis } = await stage.seeCase(path.gateCaseId);
  const body = {
    ...{ outcome, basedOn: basis ?? '', reasons: 'Underlaget räcker.' },
    grantMinutes: outcome === 'approve' && gate.grants.includes('hours') ? 600 : null,
    tryAgainIf: outcome === 'reject' ? 'Om något ändras.' : null,
    ...(row?.by === 'mandateHolder' ? {} : { recorded: byBody }),
  };
  const by = row?.by === 'mandateHolder' ? 'deciderCare' : 'registrar';
  await yes(stage.as(by).call('decideGate', { path, body }));
  if (gate.legalForm === 'recommendation') known.set('recommendation', outcome);
}
