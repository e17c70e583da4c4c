import { describe, expect, it } from 'vitest';
import care from '../../models/helsingborg-care-1.variant.json' with { type: 'json' };
import { isOfFloor, placeInVariant } from './compose-places.ts';
import { parseVariant } from './parse.ts';
import { findShippedModel } from './shipped.ts';
import type { ProcessModel } from './types.ts';
import type { Variant } from './variant-schema.ts';

const shipped = findShippedModel('helsingborg', 2);
const read = parseVariant(care);
if (shipped === undefined || !read.ok) throw new Error('the example cannot be read');
const floor: ProcessModel = shipped;
const [need] = read.value.atGates.flatMap(({ needs }) => needs) as [Variant['atGates'][number]['needs'][number]];
/** The example, which says something twice of the first gate, and of another between. */
const variant: Variant = {
  ...read.value,
  atGates: [
    { gate: 'time', needs: [need, need], criteria: [] },
    { gate: 'money', needs: [need], criteria: ['patientBenefit'] },
    { gate: 'time', needs: [need], criteria: ['patientBenefit'] },
  ],
};
const inVariant = (place: string) => placeInVariant(floor, variant, place);
const last = (list: 'questions' | 'criteria' | 'guarantees' | 'gates') => floor[list].length;
const needs = floor.gates[0]?.needs.length ?? 0;
const rated = floor.gates[0]?.criteria.length ?? 0;

describe('a place of the model that both make is one of the variant', () => {
  it.each([
    ['/title', '/title'],
    ['/title/sv', '/title/sv'],
    ['/version', '/version'],
    [`/questions/${last('questions')}/title`, '/questions/0/title'],
    [`/criteria/${last('criteria')}`, '/criteria/0'],
    [`/criteria/${last('criteria') + 1}/appliesWhen/all/0`, '/criteria/1/appliesWhen/all/0'],
    [`/guarantees/${last('guarantees')}`, '/guarantees/0'],
    [`/gates/${last('gates')}/needs/0/condition`, '/gates/0/needs/0/condition'],
    [`/gates/0/needs/${needs}`, '/atGates/0/needs/0'],
    [`/gates/0/needs/${needs + 1}/condition/any/1`, '/atGates/0/needs/1/condition/any/1'],
    [`/gates/0/needs/${needs + 2}`, '/atGates/2/needs/0'],
    [`/gates/0/criteria/${rated}`, '/atGates/2/criteria/0'],
    ['/edges/1', '/ways/0'],
    ['/edges/1/gates/0', '/ways/0'],
    ['/entries/3', '/ways/1'],
  ])('%s', (place, own) => expect(inVariant(place)).toBe(own));
});

describe('a place of the model that both make is the floor’s alone', () => {
  it.each([
    ...['', '/steps', '/phases/1', '/intake/endings/0', '/edges/0', '/edges/9', '/entries/0', '/entries/9'],
    ...(['questions', 'criteria', 'guarantees'] as const).map((list) => `/${list}/${last(list) - 1}`),
    ...['/gates/0', '/gates/0/needs', '/gates/0/needs/0', `/gates/0/outcomes/${needs}`, `/gates/0/needs/${needs - 1}`],
    ...[`/gates/0/needs/${needs + 3}`, `/gates/0/criteria/${rated + 1}`],
  ])('%s', (place) => expect(inVariant(place)).toBeUndefined());
});

describe('a rule of the floor', () => {
  const isRule = (place: string) => isOfFloor(floor, variant, place);

  it('is what it has, also where the variant puts a gate', () => {
    expect(
      ['', '/gates/0', '/gates/0/needs/0', '/edges/1', '/entries/3/gates/0', '/steps/0/title/sv'].map(isRule),
    ).toEqual([...[true, true, true, true, true, true]]);
  });

  it('is nothing that the variant says, nor what is not there', () => {
    const others = [
      '/title',
      `/gates/0/needs/${needs}`,
      `/gates/${last('gates')}`,
      '/edges/99',
      '/steps/0/title/sv/0',
      '/nothing',
    ];
    expect(others.map(isRule)).toEqual(others.map(() => false));
  });
});
