import { calibrate, type Estimate, type FinishedCase } from '@idesluss/core';
import { type Dice, seededDice } from '@idesluss/core/testing';
import { chance, errorsFrom } from '../assessing/material.ts';
import type { Proof } from '../proof.ts';

const cities = { short: 1_000, full: 20_000 };
const ERRORS = 5;
const ids = ['a', 'b', 'c', 'd'];

/** A city whose chances are known: how likely what met so many criteria is to be implemented. */
interface City {
  readonly chances: readonly number[];
  readonly finished: readonly FinishedCase[];
}

const someCity = (dice: Dice): City => {
  const chances = Array.from({ length: ids.length + 1 }, () => chance(dice));
  const finished = Array.from({ length: 20 + dice(180) }, () => {
    const met = ids.filter(() => dice(2) === 0);
    return { applicable: ids, met, implemented: chance(dice) < (chances[met.length] ?? 0) };
  });
  return { chances, finished };
};

/** Of every estimate, whether the chance that is known lies within; `width` narrows the interval for the control arm. */
const coverage = (all: readonly City[], width: number): { readonly share: number; readonly estimates: number } => {
  const within = all.flatMap(({ chances, finished }) =>
    calibrate(finished).perMetCount.map((one) => isWithin(one, chances[one.met] ?? 0, width)),
  );
  return { share: within.filter((one) => one).length / within.length, estimates: within.length };
};

const isWithin = ({ mean, low, high }: Estimate, truth: number, width: number): boolean =>
  truth >= mean - (mean - low) * width && truth <= mean + (high - mean) * width;

/** The same figures pair by pair and case by case, and what of them is another. */
const differences = ({ finished }: City): readonly string[] => {
  const { auc, perMetCount, perCriterion, reliability } = calibrate(finished);
  const yes = finished.filter(({ implemented }) => implemented);
  const no = finished.filter(({ implemented }) => !implemented);
  let ahead = 0;
  for (const one of yes) for (const other of no) ahead += (Math.sign(one.met.length - other.met.length) + 1) / 2;
  const isAuc = auc.kind !== 'told' || Math.abs(auc.value - ahead / (yes.length * no.length)) < 1e-9;
  const counted = (test: (one: FinishedCase) => boolean) =>
    [finished.filter(test).length, yes.filter(test).length].join();
  const isCounted = perMetCount.every(
    (one) => counted(({ met }) => met.length === one.met) === [one.n, one.implemented].join(),
  );
  const isLift = perCriterion.every(({ criterionId: id, met, notMet, lift }) => {
    const [others, same] = [counted((one) => !one.met.includes(id)), counted((one) => one.met.includes(id))];
    const isSame = same === [met.n, met.implemented].join() && others === [notMet.n, notMet.implemented].join();
    return (
      isSame && (lift === null || Math.abs(lift - met.implemented / met.n / (yes.length / finished.length)) < 1e-9)
    );
  });
  const isWhole = reliability.reduce((sum, { observed }) => sum + observed.n, 0) === finished.length;
  return [
    ...(isAuc ? [] : ['auc']),
    ...(isCounted ? [] : ['counts']),
    ...(isLift ? [] : ['lift']),
    ...(isWhole ? [] : ['reliability']),
  ];
};

export const calibration: Proof = {
  run: async ({ full, seed, say }) => {
    const all = Array.from({ length: full ? cities.full : cities.short }, (_, at) => someCity(seededDice(seed + at)));
    const different = all.flatMap(differences);
    const { share, estimates } = coverage(all, 1);
    const narrow = coverage(all, 0.8).share;
    const off = errorsFrom(share, 0.95, estimates);
    const isCaught = errorsFrom(narrow, 0.95, estimates) > ERRORS;
    say(`  seed ${seed}; the known chance lies in ${(share * 100).toFixed(2)} % of ${estimates} intervals of 95 %`);
    say(`  intervals narrowed on purpose: ${(narrow * 100).toFixed(2)} %, ${isCaught ? 'caught' : 'NOT caught'}`);
    return {
      verdict: different.length === 0 && off <= ERRORS && isCaught ? 'holds' : 'falls short',
      figure: `${all.length} cities, ${different.length} figures unlike the plain count; ${(share * 100).toFixed(2)} % of ${estimates} intervals hold the truth`,
      aim: `none; 95 % within ${ERRORS} standard errors, narrower ones caught`,
      details: { seed, different: different.slice(0, 20), share, narrow, estimates },
    };
  },
};
