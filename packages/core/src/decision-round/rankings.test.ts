import { expect, it } from 'vitest';
import { groundsAt } from '../assessment/points.ts';
import { summariseAssessments } from '../assessment/summarise.ts';
import type { Scopes } from '../rule.ts';
import { does } from '../testing/journey-steps.ts';
import { comparedCase } from './compare.ts';
import { type RatedBeside, rankingsIn } from './rankings.ts';
import { prepared } from './rounds.fixture.ts';

const { world, aim, initiative, gateCase, city } = does(prepared(), 'assessor', 'rateCriteria');
const situation: Scopes['gateCase'] = { ...world.situation(aim), initiative, gateCase };
const shown = comparedCase(situation, world.contextOf(city.people.decider));
const grounds = groundsAt(world.model, gateCase.gate);
const ids = grounds.criteria.filter(({ appliesWhen }) => appliesWhen === undefined).map(({ id }) => id);

/** A case of which these criteria are met; null where its ratings are sealed. */
const rated = (id: string, met: readonly string[] | null, change: object = {}): RatedBeside => {
  if (shown === undefined) throw new Error('the decider sees it');
  const ratings = Object.fromEntries(ids.map((one) => [one, { rating: met?.includes(one) ? 'met' : 'notMet' }]));
  const summary = met && summariseAssessments(grounds, [{ assessorId: 'a', ratings }], () => undefined);
  return { model: world.model, compared: { ...shown, gateCase: { ...shown.gateCase, id, ...change }, summary } };
};
const ranked = (...cases: readonly RatedBeside[]) => rankingsIn(cases, { seed: 1 });
const stability = (...cases: readonly RatedBeside[]) => ranked(...cases)[0]?.stability;

it('ranks what has been rated on the same grounds, and tells in what share of the weights that holds', () => {
  expect(stability(rated('few', ids.slice(0, 1)), rated('all', ids))).toMatchObject({
    ...{ order: [['all'], ['few']], share: 1, found: 'exact', standardError: 0 },
  });
  // Two criteria against one other: together they outweigh it in three of four mixes.
  const crossing = stability(rated('one', ids.slice(-1)), rated('two', ids.slice(0, 2)));
  expect(crossing).toMatchObject({ order: [['two'], ['one']], found: 'exact' });
  expect(crossing?.share).toBeCloseTo(3 / 4, 12);
});

it('says how sure it is where it is sampled, and the same every time', () => {
  const cases = [rated('a', ids.slice(0, 3)), rated('b', ids.slice(3, 5)), rated('c', ids.slice(-1))];
  const told = stability(...cases);
  expect(told).toMatchObject({ found: 'sampled', samples: 10_000 });
  expect(told?.standardError).toBeGreaterThan(0);
  expect(told?.standardError).toBeLessThan(0.006);
  expect(stability(...cases)).toEqual(told);
});

it('leaves out whose ratings are sealed from the reader: nothing is told by their absence', () => {
  const open = [rated('a', ids), rated('b', [])] as const;
  expect(ranked(...open, rated('sealed', null))).toEqual(ranked(...open));
});

it('does not rank alone, nor across gates or models', () => {
  const [one, other] = [rated('a', ids), rated('b', [])];
  expect(ranked(one)).toEqual([]);
  expect(ranked(one, rated('sealed', null))).toEqual([]);
  expect(ranked(one, rated('b', [], { gate: 'money' }))).toEqual([]);
  expect(ranked(one, { ...other, model: { ...world.model, id: 'another' } })).toEqual([]);
  const elsewhere = [rated('c', ids, { gate: 'money' }), rated('d', [], { gate: 'money' })];
  expect(ranked(one, other, ...elsewhere).map(({ gate }) => gate)).toEqual([gateCase.gate, 'money']);
});

it('names those that have no score yet', () => {
  const unrated = rated('none', null);
  const summary = summariseAssessments(grounds, [], () => undefined);
  const none = { ...unrated, compared: { ...unrated.compared, summary } };
  expect(stability(rated('a', ids), rated('b', []), none)).toMatchObject({ unscored: ['none'], order: [['a'], ['b']] });
  expect(ranked(rated('a', ids), none)).toEqual([]);
});
