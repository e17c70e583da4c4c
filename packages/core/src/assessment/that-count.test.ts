import { describe, expect, it } from 'vitest';
import type { CarriedRating, GateCase } from '../gate-case/state.ts';
import { begin } from '../story.fixture.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import { ratingsOf, ratingsThatCount } from './that-count.ts';

const given = [
  { assessorId: 'ann', ratings: { benefit: { rating: 'met' }, cost: { rating: 'notMet' } } },
  { assessorId: 'bo', ratings: { benefit: { rating: 'partly' } } },
];
const carried: CarriedRating = {
  ...{ criterionId: 'cost', assessorId: 'cia', rating: 'met' },
  ...{ ratedAt: '2026-01-01T00:00:00.000Z', gateCaseId: 'earlier' },
};

describe('the ratings that a case is summed up by', () => {
  it('are those given, themselves, where nothing stands beside them', () => {
    expect(ratingsThatCount(undefined, given)).toBe(given);
    expect(ratingsThatCount({ carriedOver: [], joint: {} }, given)).toBe(given);
  });

  it('are those given and those carried over, each by who gave it; nobody speaks for the panel', () => {
    const all = ratingsThatCount({ carriedOver: [carried] }, given);
    expect(all).toEqual([...given, { assessorId: 'cia', ratings: { cost: { rating: 'met' } } }]);
  });

  it('are what the panel found together, in place of what each found of the same', () => {
    const joint = { benefit: { rating: 'notMet' } };
    expect(ratingsThatCount({ joint }, given)).toEqual([
      { assessorId: 'ann', ratings: { cost: { rating: 'notMet' } } },
      { assessorId: 'bo', ratings: {} },
      { assessorId: 'joint', ratings: joint },
    ]);
  });
});

describe('the ratings of one criterion that count', () => {
  const { gateCase } = does(
    does(givenTime(takenIn(begin())), 'bearer', 'openGateCase', { gate: 'money' }),
    'assessor',
    'rateCriteria',
  );
  const [own] = Object.values(gateCase.assessments);
  const [criterionId = ''] = Object.keys(own?.ratings ?? {});
  const earlier = { ...carried, criterionId };
  const alone = { criterionId, assessorId: own?.assessorId, ratedAt: own?.at, gateCaseId: gateCase.id };

  it('are what each gave, after what was carried over of this criterion', () => {
    const { rating } = own?.ratings[criterionId] ?? {};
    expect(ratingsOf(gateCase, criterionId)).toEqual([{ ...alone, rating }]);
    const other = { ...carried, criterionId: 'other' };
    expect(ratingsOf({ ...gateCase, carriedOver: [other, earlier] }, criterionId)).toEqual([
      earlier,
      { ...alone, rating },
    ]);
    expect(ratingsOf(gateCase, 'other')).toEqual([]);
  });

  it('are what was found together alone, where it was', () => {
    const at = '2026-02-02T00:00:00.000Z';
    const said = { justification: '', dissents: [] };
    const together: NonNullable<GateCase['joint']> = { [criterionId]: { ...said, rating: 'partly', byId: 'lead', at } };
    expect(ratingsOf({ ...gateCase, carriedOver: [earlier], joint: together }, criterionId)).toEqual([
      { criterionId, assessorId: 'lead', rating: 'partly', ratedAt: at, gateCaseId: gateCase.id },
    ]);
  });
});
