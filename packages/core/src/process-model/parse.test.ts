import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../models/process-model.schema.json' with { type: 'json' };
import two from '../../models/helsingborg-2.json' with { type: 'json' };
import { processModelJsonSchema } from './json-schema.ts';
import { parseProcessModel } from './parse.ts';
import { findShippedModel, findShippedModelById, shippedModels } from './shipped.ts';

const places = (input: unknown) => {
  const answer = parseProcessModel(input);
  return answer.ok ? [] : answer.refusal.map((finding) => finding.place);
};

const nested = (depth: number) => {
  let condition: unknown = { fact: 'need.described', is: true };
  for (let level = 0; level < depth; level += 1) condition = { not: condition };
  return condition;
};

describe('parseProcessModel', () => {
  it('answers with a frozen copy', () => {
    const answer = parseProcessModel(two);
    expect(answer.ok && answer.value).toEqual(two);
    expect(answer.ok && Object.isFrozen(answer.value.gates[0]?.needs[0]?.condition)).toBe(true);
    expect(Object.isFrozen(two)).toBe(false);
  });

  it('points at what is wrong', () => {
    expect(places({ ...two, version: '2' })).toEqual(['/version']);
    expect(places({ ...two, 'a/b': 1 })).toEqual(['/a~1b']);
    expect(places({ ...two, steps: [{ id: 'a', title: two.title }] })).toEqual(['/steps/0/description']);
    expect(places({ ...two, id: 'no-uuid' })).toEqual(['/id']);
  });

  it('refuses an edge that is both gated and free, and an operator without a value', () => {
    const edges = [{ from: 'exploreIdea', to: 'pilot', gates: ['money'], free: true }];
    expect(places({ ...two, edges })).not.toEqual([]);
    const criteria = [{ ...two.criteria[0], appliesWhen: { fact: 'answers.x' } }];
    expect(places({ ...two, criteria })).not.toEqual([]);
  });

  it('refuses what is too deep, cyclic or no JSON, without throwing', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic);
    for (const input of [nested(20_000), cyclic, () => 1, undefined, Number.NaN, 1n]) {
      const answer = parseProcessModel(input);
      expect(answer.ok ? [] : answer.refusal.map((finding) => finding.code)).toEqual(['tooLarge']);
    }
  });

  it('answers for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => parseProcessModel(input).ok === false));
  });
});

describe('what is shipped', () => {
  it('parses, every one', () => {
    expect(shippedModels.map((model) => `${model.key} ${model.version}`)).toEqual([
      'helsingborg-culture 1',
      'shared-sluice 1',
      'blind-route 1',
      'yearly-round 1',
      'two-round-fund 1',
      'service-standard 1',
      'helsingborg 1',
      'helsingborg 2',
    ]);
    expect(findShippedModel('helsingborg', 2)).toBe(findShippedModelById(two.id));
    expect(findShippedModel('helsingborg', 3)).toBeUndefined();
  });

  it('has the published schema that the code has', () => {
    expect(published).toEqual(processModelJsonSchema());
  });
});
