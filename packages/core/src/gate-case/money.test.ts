import { expect, it } from 'vitest';
import type { Command } from '../commands.ts';
import { decide, movesMoney } from '../decide.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { helsingborg, shared, shareOf, tries } from '../story.fixture.ts';

/** The shipped models let nobody stop or complete before the gate for money; another model may. */
function leavingEarly(): ProcessModel {
  const model = structuredClone(helsingborg());
  const phase = model.phases.find(({ id }) => id === 'exploreSetup');
  phase?.activities.push('holdCheckpoint', 'complete');
  phase?.endings.push('implemented');
  for (const ending of model.endings) ending.needs = [];
  return model;
}

const [reason, tryAgainIf] = ['Nog nu.', null];
const leaving: readonly Command[] = [
  { type: 'holdCheckpoint', target: undefined, args: { conclusion: 'stop', reason } },
  { type: 'endInitiative', target: { ending: 'stopped' }, args: { reason, tryAgainIf } },
  { type: 'complete', target: { ending: 'implemented' }, args: { reason } },
];

it.each(leaving)('$type gives back what is reserved for the case, and its rule says that it moves money', (command) => {
  const story = shared();
  tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
  const { world, city, initiative, aim } = story;
  const adopter = { unitId: city.units.owner, publicBodyId: null };
  const adoptions = [{ id: 'a', ...adopter, inUseFrom: '2026-01-01', reference: null, at: '2026-01-01T00:00:00.000Z' }];
  const situation = { ...world.situation(aim), initiative: { ...initiative, adoptions } };
  const context = { ...world.contextOf(city.people.leader), model: leavingEarly() };
  const decided = decide(situation, context, command);
  const streams = decided.ok ? decided.value.map(({ stream }) => stream.id) : decided.refusal;
  expect(streams).toContain(city.funds.other);
  expect(movesMoney(command.type)).toBe(true);
});
