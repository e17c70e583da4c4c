import {
  type AssessmentSummary,
  type Explanation,
  explainAssessment,
  type Grounds,
  summariseAssessments,
} from '@idesluss/core';
import type { Dice } from '@idesluss/core/testing';
import { someGrounds, someRatings } from './material.ts';

type Ratings = ReturnType<typeof someRatings>;

/** How explanations are made; a control arm hands over a broken way. */
export type Explain = (grounds: Grounds, summary: AssessmentSummary) => Explanation;

const nothing = (): undefined => undefined;
export const summed = (grounds: Grounds, ratings: Ratings): AssessmentSummary =>
  summariseAssessments(grounds, [{ assessorId: 'a', ratings }], nothing);

/** The score once more, without a thought of speed: in big whole numbers, by the method's own words. */
const plainScore = (
  { criteria, ratingScale, scoring }: Grounds,
  ratings: Ratings,
): readonly [bigint, bigint] | null => {
  const counting = scoring.method === 'countMet';
  const worth = (id: string) => ratingScale.find((value) => value.id === ratings[id]?.rating);
  const points = (id: string) => BigInt(counting ? Number(worth(id)?.met ?? false) : (worth(id)?.points ?? 0));
  const most = counting
    ? 1n
    : BigInt(Math.max(...ratingScale.map((value) => (value.applicable ? (value.points ?? 0) : 0))));
  const applying = criteria.filter(({ id }) => worth(id)?.applicable !== false);
  if (!applying.some(({ id }) => worth(id) !== undefined)) return null;
  const weight = (one: (typeof criteria)[number]) => (counting ? 1n : BigInt(one.weight ?? 1));
  const sum = (list: typeof criteria, by: (one: (typeof criteria)[number]) => bigint) =>
    list.reduce((total, one) => total + weight(one) * by(one), 0n);
  const whole = (list: typeof criteria) => sum(list, () => 1n) * most;
  if (scoring.method !== 'valueCostConstraint') return [sum(applying, ({ id }) => points(id)), whole(applying)];
  const [values, costs] = ['value', 'cost'].map((part) => applying.filter((one) => one.part === part));
  if (values === undefined || costs === undefined || values.length + costs.length === 0) return null;
  const [valueWhole, costWhole] = [whole(values) || 1n, whole(costs) || 1n];
  const value = sum(values, ({ id }) => points(id));
  const cost = sum(costs, ({ id }) => most - points(id));
  return [value * costWhole - cost * valueWhole, valueWhole * costWhole];
};

const bandAt = ({ scoring: { bands = [] } }: Grounds, id: string | null): number =>
  id === null ? bands.length : bands.findIndex((band) => band.id === id);

const withChanges = (
  ratings: Ratings,
  changes: readonly { readonly criterionId: string; readonly to: string }[],
): Ratings => ({
  ...ratings,
  ...Object.fromEntries(changes.map(({ criterionId, to }) => [criterionId, { rating: to }])),
});

/** The fewest steps that lead to a better band, by trying every way of raising ratings; null if none does. */
const fewestSteps = (grounds: Grounds, ratings: Ratings): number | null => {
  const places = grounds.ratingScale.filter(({ applicable }) => applicable).map(({ id }) => id);
  const band = (one: Ratings) => bandAt(grounds, explainAssessment(grounds, summed(grounds, one)).band);
  const from = band(ratings);
  let ways: readonly { readonly steps: number; readonly ratings: Ratings }[] = [{ steps: 0, ratings }];
  for (const { id } of grounds.criteria) {
    const now = ratings[id]?.rating;
    const at = now === undefined ? places.length : places.indexOf(now);
    ways = ways.flatMap((way) => [
      way,
      ...places.slice(0, Math.max(at, 0)).map((to, place) => ({
        steps: way.steps + at - place,
        ratings: withChanges(way.ratings, [{ criterionId: id, to }]),
      })),
    ]);
  }
  const leading = ways.filter((way) => band(way.ratings) < from).map(({ steps }) => steps);
  return leading.length === 0 ? null : Math.min(...leading);
};

/** What is wrong with the explanation of one score by dice; `tryAll` also tries every other way to the next band. */
export const explanationBreaks = (dice: Dice, tryAll: boolean, explain: Explain): readonly string[] => {
  const grounds = someGrounds(dice, tryAll ? 3 : 12);
  const ratings = someRatings(grounds, dice);
  const { score, contributions, band, nextBand } = explain(grounds, summed(grounds, ratings));
  const plain = plainScore(grounds, ratings);
  if (score === null || plain === null) return (score === null) === (plain === null) ? [] : ['one has a score'];
  const sum = contributions.reduce((total, { numerator }) => total + BigInt(numerator), 0n);
  const isPlain = BigInt(score.numerator) * plain[1] === plain[0] * BigInt(score.denominator);
  const after = explainAssessment(grounds, summed(grounds, withChanges(ratings, nextBand?.changes ?? [])));
  const isRaised = nextBand === null || bandAt(grounds, after.band) <= bandAt(grounds, nextBand.id);
  const isNext = nextBand === null || bandAt(grounds, nextBand.id) === bandAt(grounds, band) - 1;
  const isFewest = !tryAll || band === 'b0' || (nextBand?.steps ?? null) === fewestSteps(grounds, ratings);
  return [
    ...(sum === BigInt(score.numerator) ? [] : ['contributions do not add up']),
    ...(isPlain ? [] : ['another score than the plain one']),
    ...(isRaised && isNext ? [] : ['the change does not lead to the next band']),
    ...(isFewest ? [] : ['there is a smaller change']),
  ];
};

const sound: Explain = explainAssessment;
/** Explanations with one fault each: every one must be caught. */
export const brokenExplanations: Readonly<Record<string, Explain>> = {
  'one contribution left out': (...given) => ({
    ...sound(...given),
    contributions: sound(...given).contributions.slice(1),
  }),
  'a part too much': (...given) => {
    const told = sound(...given);
    const score = told.score && { ...told.score, numerator: told.score.numerator + 1 };
    return { ...told, score };
  },
  'a change too few': (...given) => {
    const { nextBand, ...told } = sound(...given);
    return { ...told, nextBand: nextBand && { ...nextBand, changes: nextBand.changes.slice(1) } };
  },
  'a step too many': (...given) => {
    const { nextBand, ...told } = sound(...given);
    return { ...told, nextBand: nextBand && { ...nextBand, steps: nextBand.steps + 1 } };
  },
};
