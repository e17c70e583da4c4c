import { type Explanation, explainAssessment, findShippedModel, type ProcessModel } from '@idesluss/core';
import { seededDice } from '@idesluss/core/testing';
import { countFound, engineFor, factsFor, type Rated, someRated, summariseInCore } from '../bench-core/criteria.ts';
import { comparePairs, type Ratio } from '../bench-core/pairs.ts';

const CASES = 50;

/** The core's score with its whole explanation: exact contributions, what is missing, and with bands the smallest change to the next. */
const explainInCore = (model: ProcessModel, one: Rated): Explanation =>
  explainAssessment(model, summariseInCore(model, one));

/** What that engine finds: which criteria apply and which are met. It explains nothing. */
const told = (found: ReturnType<typeof countFound>): string =>
  `${found.met.toSorted().join()}|${found.applicable.toSorted().join()}`;

const explained = ({ contributions }: Explanation): ReturnType<typeof countFound> => ({
  met: contributions.filter(({ numerator }) => numerator > 0).map(({ criterionId }) => criterionId),
  applicable: contributions.map(({ criterionId }) => criterionId),
});

const shipped = (): ProcessModel => {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  return model;
};

/** The shipped model with bands, which it does not have: the way to the next one is then looked for each time. */
const banded = (): ProcessModel => {
  const model = shipped();
  const title = { sv: 'Band', en: 'A band' };
  const bands = [80, 50, 20].map((atLeastPercent, at) => ({ id: `band${at}`, title, atLeastPercent }));
  return Object.freeze({ ...model, scoring: { ...model.scoring, bands } });
};

const models = { shipped, banded };

/** Score with explanation against json-rules-engine finding what is met: how many times as long theirs takes, in pairs. */
export const compareExplained = async (which: keyof typeof models, pairs: number, seed: number): Promise<Ratio> => {
  const model = models[which]();
  const dice = seededDice(seed);
  const cases = Array.from({ length: CASES }, () => someRated(model, dice));
  const engine = engineFor(model);
  const facts = cases.map(factsFor);
  for (const [index, one] of cases.entries()) {
    const mine = told(explained(explainInCore(model, one)));
    const theirs = told(countFound(await engine.run(facts[index] ?? {})));
    // Where nothing is rated at all there is no score to explain; every criterion is rated here.
    if (mine !== theirs && mine !== '|') throw new Error(`another count for case ${index}: ${mine} and ${theirs}`);
  }
  const core = (): void => {
    for (let turn = 0; turn < 400; turn += 1) for (const one of cases) explainInCore(model, one);
  };
  const theirs = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) for (const one of facts) await engine.run(one);
  };
  core();
  await theirs();
  return comparePairs(core, theirs, { pairs, scale: 100 });
};
