import { expect, it } from 'vitest';
import { decide, may } from './decide.ts';
import { requested } from './story.fixture.ts';
import { decision } from './testing/witness-gate.ts';

it('a case of another initiative counts as none: neither may it be decided, nor is it closed by what happens to this one', () => {
  const story = requested();
  const { world, aim, city } = story;
  const own = world.situation(aim);
  const context = world.contextOf(city.people.decider, aim);
  const args = decision(own, context, 'approve');
  const strange = { ...own, gateCase: { ...story.gateCase, initiativeId: 'another' } };
  const unknown = { code: 'unknown', thing: 'gateCase' };
  expect(may('decideGate', own, context, undefined)).toBeUndefined();
  expect(may('decideGate', strange, context, undefined)).toEqual(unknown);
  expect(decide(strange, context, { type: 'decideGate', target: undefined, args })).toEqual({
    ...{ ok: false, refusal: unknown },
  });
});
