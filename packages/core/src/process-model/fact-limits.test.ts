import { describe, expect, it } from 'vitest';
import { factLookup, facts } from '../initiative/facts.ts';
import { sha256 } from '../sha256.fixture.ts';
import { seededDice } from '../testing/dice.ts';
import { attempt } from '../testing/history.ts';
import { smallModel } from '../testing/models.ts';
import { layGround } from '../testing/run.ts';
import { evaluateCondition, type FactLookup, type FactValue } from './evaluate.ts';
import { factLimits } from './fact-limits.ts';
import { shippedModels } from './shipped.ts';

/** Where facts are otherwise than their limits say. */
function broken(lookup: FactLookup): readonly string[] {
  return Object.entries(factLimits).flatMap(([name, limits]) => {
    const value = lookup(name);
    if (value === undefined) return limits.maybeUnknown === true ? [] : [`${name} is not known`];
    const { words, most, fraction, signed, notAbove, restsOn, initially } = limits;
    const said: readonly FactValue[] = typeof value === 'object' ? value : typeof value === 'string' ? [value] : [];
    const above = notAbove === undefined ? undefined : lookup(notAbove);
    const isMore = limits.maybeUnknown === true || ![0, false, initially ?? ''].some((start) => start === value);
    const wrong = [
      words !== undefined && said.some((word) => !words.some((known) => known === word)),
      typeof value === 'number' && value > (most ?? Number.POSITIVE_INFINITY),
      typeof value === 'number' && fraction !== true && !Number.isInteger(value),
      typeof value === 'number' && signed !== true && value < 0,
      typeof value === 'number' && typeof above === 'number' && value > above,
      isMore &&
        said.length + (typeof value === 'object' ? 0 : 1) > 0 &&
        restsOn !== undefined &&
        !evaluateCondition(restsOn, lookup),
    ];
    return wrong.includes(true) ? [`${name} is ${JSON.stringify(value)}`] : [];
  });
}

describe('what the verifier takes facts to be', () => {
  it('is of facts that there are', () => {
    expect(Object.keys(factLimits).filter((name) => !Object.hasOwn(facts, name))).toEqual([]);
  });

  it('they are, in random histories', { timeout: 120_000 }, () => {
    const models = [...shippedModels, ...Array.from({ length: 6 }, (_, seed) => smallModel(seededDice(seed)))];
    for (const [index, model] of models.entries()) {
      const { world, city, initiativeId } = layGround(model, sha256);
      const fork = world.fork();
      const dice = seededDice(index);
      for (let step = 0; step < 300; step += 1) {
        attempt(fork, city, dice, initiativeId);
        const situation = fork.situation({ initiativeId });
        if (situation.initiative === undefined) continue;
        expect(
          broken(factLookup(situation, fork.contextOf(city.people.bearer))),
          `model ${index}, step ${step}`,
        ).toEqual([]);
      }
    }
  });

  it('a fact that is otherwise is found', () => {
    const lookup = (name: string): FactValue =>
      name === 'measurements.perGoal' ? 1 : name === 'application.coveredShare' ? 2 : 0;
    expect(broken(lookup)).toEqual(
      expect.arrayContaining(['measurements.perGoal is 1', 'application.coveredShare is 2']),
    );
  });
});
