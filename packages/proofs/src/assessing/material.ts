import { type Grounds, criterionParts, scoringMethods } from '@idesluss/core';
import { type Dice, pick } from '@idesluss/core/testing';

type Ratings = Readonly<Record<string, { readonly rating: string }>>;

const words = (name: string) => ({ sv: `${name} på svenska`, en: `${name} in English` });

/** A scale by dice: two to six ratings from good to bad, each worth no more than the one before, and one that is none. */
const someScale = (dice: Dice): Grounds['ratingScale'] => {
  const count = 2 + dice(5);
  const metUntil = 1 + dice(count - 1);
  const points = Array.from({ length: count }, () => dice(20)).toSorted((a, b) => b - a);
  const places = points.map((worth, at) => ({
    id: `r${at}`,
    title: words('R'),
    met: at < metUntil,
    applicable: true,
    points: at === 0 ? worth + 1 : worth,
  }));
  return [...places, { id: 'none', title: words('None'), met: false, applicable: false }];
};

/** What ratings are summed up by, of any method, over one to so many criteria. */
export const someGrounds = (dice: Dice, most: number, methods: readonly string[] = scoringMethods): Grounds => {
  const method = scoringMethods[dice(scoringMethods.length)] ?? 'countMet';
  if (!methods.includes(method)) return someGrounds(dice, most, methods);
  const criteria = Array.from({ length: 1 + dice(most) }, (_, at) => ({
    id: `c${at}`,
    title: words('C'),
    guidance: words('G'),
    weight: 1 + dice(30),
    part: pick(dice, criterionParts) ?? ('value' as const),
    must: dice(4) === 0,
  }));
  const bands = [80, 55, 30, 5].map((atLeastPercent, at) => ({ id: `b${at}`, title: words('B'), atLeastPercent }));
  return Object.freeze({ criteria, ratingScale: Object.freeze(someScale(dice)), scoring: { method, bands } });
};

/** One assessor's ratings; some are left out. */
export const someRatings = ({ criteria, ratingScale }: Grounds, dice: Dice): Ratings =>
  Object.fromEntries(
    criteria.flatMap(({ id }) => (dice(8) === 0 ? [] : [[id, { rating: pick(dice, ratingScale)?.id ?? '' }] as const])),
  );

/** A number from 0 up to 1. */
export const chance = (dice: Dice): number => dice(2 ** 30) / 2 ** 30;

/** How many standard errors a share of so many tries is from what it should be; an expected error is never 0. */
export const errorsFrom = (share: number, expected: number, tries: number): number => {
  const likely = (expected * tries + 1) / (tries + 2);
  return Math.abs(share - expected) / Math.sqrt((likely * (1 - likely)) / tries);
};
