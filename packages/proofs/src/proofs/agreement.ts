import { agreementLevels, agreementOf, krippendorffAlpha } from '@idesluss/core';
import { type Dice, pick, seededDice } from '@idesluss/core/testing';
import { someGrounds, someRatings } from '../assessing/material.ts';
import type { Proof } from '../proof.ts';

const panels = { short: 2_000, full: 50_000 };
const x = null;
/** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section E: four observers, twelve units, values missing. */
const published: readonly (readonly (number | null)[])[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3],
  [x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x],
];
const expected = { nominal: 0.743, ordinal: 0.815, interval: 0.849 };
const units = (published[0] ?? []).map((_, unit) => published.flatMap((row) => row[unit] ?? []));

/** Published figures that are not reproduced; `swap` reads the levels in another order, and must be noticed. */
const wrongFigures = (swap = 0): readonly string[] =>
  agreementLevels.filter((level, at) => {
    const used = agreementLevels[(at + swap) % agreementLevels.length] ?? level;
    return Math.abs((krippendorffAlpha(units, used) ?? 0) - expected[level]) >= 0.0005;
  });

/** Every assessor called something else: whether anything but the names is another. */
const hangsOnNames = (dice: Dice): boolean => {
  const grounds = someGrounds(dice, 3);
  const names = ['a', 'b', 'c', 'd'];
  const cases = Array.from({ length: 8 + dice(8) }, (_, at) => ({
    id: `case${at}`,
    assessments: names
      .filter(() => dice(3) > 0)
      .map((assessorId) => ({ assessorId, ratings: someRatings(grounds, dice) })),
  }));
  const other = (name: string) => names[(names.indexOf(name) + 1) % names.length] ?? name;
  const renamed = cases.map((one) => ({
    ...one,
    assessments: one.assessments.map((each) => ({ ...each, assessorId: other(each.assessorId) })),
  }));
  const level = pick(dice, agreementLevels) ?? 'ordinal';
  const [before, after] = [agreementOf(grounds, cases, level), agreementOf(grounds, renamed, level)];
  return JSON.stringify(before.perCriterion) !== JSON.stringify(after.perCriterion);
};

/** The mean alpha of panels whose two assessors see the truth with this chance, and else rate by dice: the chance squared. */
const meanAlpha = (seed: number, count: number, sees: number): number => {
  let sum = 0;
  for (let panel = 0; panel < count; panel += 1) {
    const dice = seededDice(seed + panel);
    const all = Array.from({ length: 60 }, () => {
      const truth = dice(4);
      return [0, 1].map(() => (dice(100) < sees ? truth : dice(4)));
    });
    sum += krippendorffAlpha(all, 'nominal') ?? 0;
  }
  return sum / count;
};

export const agreement: Proof = {
  run: async ({ full, seed, say }) => {
    const count = full ? panels.full : panels.short;
    const wrong = wrongFigures();
    const isNoticed = wrongFigures(1).length === agreementLevels.length;
    let named = 0;
    for (let panel = 0; panel < count; panel += 1) if (hangsOnNames(seededDice(seed + panel))) named += 1;
    const far = [0, 50, 80, 100].filter((sees) => {
      const [mean, truth] = [meanAlpha(seed, count, sees), (sees / 100) ** 2];
      // One panel of sixty cases is off by about 0.08; so many together by less.
      const isFar = Math.abs(mean - truth) > 5 * (0.1 / Math.sqrt(count)) + 0.005;
      say(
        `  assessors who see the truth ${sees} % of the time: alpha ${mean.toFixed(3)}, by theory ${truth.toFixed(3)}`,
      );
      return isFar;
    });
    const isSound = wrong.length === 0 && named === 0 && far.length === 0 && isNoticed;
    return {
      verdict: isSound ? 'holds' : 'falls short',
      figure: `${3 - wrong.length} of 3 published figures; ${named} of ${count} panels hang on names; ${4 - far.length} of 4 known panels; other levels ${isNoticed ? 'noticed' : 'NOT noticed'}`,
      aim: 'all three (0.743, 0.815, 0.849), no panel, all four, noticed',
      details: { seed, wrong, named, far },
    };
  },
};
