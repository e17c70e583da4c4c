import { describe, expect, it } from 'vitest';
import care from '../../models/helsingborg-care-1.variant.json' with { type: 'json' };
import { soundModel, withGate } from './model.fixture.ts';
import { parseProcessModel, parseVariant } from './parse.ts';
import type { Edge, Gate, ProcessModel } from './types.ts';

const model = soundModel();
const [gate] = model.gates;
const [outcome] = gate?.outcomes ?? [];
const told = (document: unknown) => {
  const parsed = parseProcessModel(document);
  return parsed.ok ? [] : parsed.refusal.map(({ place, text }) => [place, text.sv, text.en]);
};
/** What is not of a model’s type, as a hand writes it. */
const changed = (change: object) => withGate(model, gate?.id ?? '', (one) => ({ ...one, ...change }) as Gate);
const asking = (condition: unknown) =>
  changed({ needs: [{ id: 'n', text: { sv: 'x', en: 'x' }, condition }] } as object);
const ways = (edge: unknown): ProcessModel => ({ ...model, edges: [edge as Edge] });

describe('what departs from the format is told in words, in both languages', () => {
  it.each<[unknown, string, string, string]>([
    [
      changed({ kind: 'tid' }),
      '/gates/0/kind',
      'Här ska stå time | money | scale | review.',
      'Here belongs time | money | scale | review.',
    ],
    [
      changed({ answerWithinWorkingDays: '10' }),
      '/gates/0/answerWithinWorkingDays',
      'Här ska stå ett heltal.',
      'Here belongs a whole number.',
    ],
    [
      changed({ answerWithinWorkingDays: 0 }),
      '/gates/0/answerWithinWorkingDays',
      'Talet ska vara minst 1.',
      'The number must be at least 1.',
    ],
    [
      changed({ answerWithinWorkingDays: 367 }),
      '/gates/0/answerWithinWorkingDays',
      'Talet får vara högst 366.',
      'The number may be at most 366.',
    ],
    [changed({ title: 'Tid' }), '/gates/0/title', 'Här ska stå ett objekt.', 'Here belongs an object.'],
    [changed({ title: { sv: '', en: 'x' } }), '/gates/0/title/sv', 'Här ska stå något.', 'Here belongs something.'],
    [
      { ...model, source: 'x'.repeat(501) },
      '/source',
      'Så många tecken får texten högst ha: 500.',
      'So many characters may the text have at most: 500.',
    ],
    [
      changed({ criteria: ['a', 'a'] }),
      '/gates/0/criteria',
      'Samma sak står två gånger i listan.',
      'The same thing stands twice in the list.',
    ],
    [
      { ...model, steps: [] },
      '/steps',
      'Så många poster ska listan minst ha: 1.',
      'So many entries must the list have at least: 1.',
    ],
    [{ ...model, id: 'x' }, '/id', 'Här ska stå en UUID.', 'Here belongs a UUID.'],
    [
      { ...model, key: 'Min stad' },
      '/key',
      'Här ska stå ett id: a–z först, sedan bokstäver a–z, siffror och bindestreck, högst 63 tecken.',
      'Here belongs an id: a–z first, then letters a–z, digits and hyphens, at most 63 characters.',
    ],
    [
      changed({ schedule: { kind: 'rounds', lastDays: ['31 mars'] } }),
      '/gates/0/schedule/lastDays/0',
      'Här ska stå ett datum som 2026-03-31.',
      'Here belongs a date such as 2026-03-31.',
    ],
  ])('%#', (document, place, sv, en) => expect(told(document)).toEqual([[place, sv, en]]));
});

describe('of what may be written in several ways, what departs from the nearest is told', () => {
  it.each<[unknown, string, string]>([
    [ways({ from: 'a', to: 'b' }), '/edges/0', 'One of the properties is missing: gates, free.'],
    [ways('a'), '/edges/0', 'Here belongs an object.'],
    [ways({ from: 'a', to: 'b', gates: [] }), '/edges/0/gates', 'So many entries must the list have at least: 1.'],
    [
      changed({ outcomes: [{ ...outcome, leadsTo: 'backward' }] }),
      '/gates/0/outcomes/0/leadsTo',
      'Here belongs forward.',
    ],
    [
      changed({ outcomes: [{ outcome: 'yes', leadsTo: 'forward' }] }),
      '/gates/0/outcomes/0/outcome',
      'Here belongs approve | approveWithConditions | reject.',
    ],
    [
      changed({ outcomes: [{ outcome: 'reject', leadsTo: 'ending' }] }),
      '/gates/0/outcomes/0/ending',
      'The property ending is missing.',
    ],
    [changed({ schedule: { kind: 'x' } }), '/gates/0/schedule/kind', 'Here belongs continuous | rounds.'],
    [
      changed({ schedule: { kind: 'rounds' } }),
      '/gates/0/schedule',
      'One of the properties is missing: lastDays, yearly.',
    ],
    [
      changed({ schedule: { kind: 'rounds', yearly: ['31-03'] } }),
      '/gates/0/schedule/yearly/0',
      'Here belongs a month and a day, such as 03-31.',
    ],
    [
      asking({ fact: 'idea.described' }),
      '/gates/0/needs/0/condition',
      'One of the properties is missing: atLeast, atMost, is, includes.',
    ],
    [
      asking({}),
      '/gates/0/needs/0/condition',
      'One of the properties is missing: fact, atLeast, atMost, is, includes, all, any, not.',
    ],
    [
      asking({ all: [{ fact: 'a', is: true }], some: 1 }),
      '/gates/0/needs/0/condition/some',
      'The format has no property some.',
    ],
    [asking({ fact: 'a', is: {} }), '/gates/0/needs/0/condition/is', 'Here belongs text | a number | true or false.'],
    [
      asking({ any: [{ fact: 'a', is: true }, { not: { all: [{ fact: 'Told', is: true }] } }] }),
      '/gates/0/needs/0/condition/any/1/not/all/0/fact',
      'Here belongs the name of a fact, such as need.described.',
    ],
    [
      asking({ not: { all: [] } }),
      '/gates/0/needs/0/condition/not/all',
      'So many entries must the list have at least: 1.',
    ],
  ])('%#', (document, place, en) => {
    expect(told(document).map(([at, , said]) => [at, said])).toEqual([[place, en]]);
  });

  it('beside what departs elsewhere', () => {
    const both = { ...ways({ from: 'a', to: 'b' }), source: 1 };
    expect(told(both).map(([place]) => place)).toEqual(['/source', '/edges/0']);
  });

  it('for twenty places, however many there are', () => {
    const edges = Array.from({ length: 10_000 }, () => ({ from: 'a', to: 'b' }));
    expect(told({ ...model, edges })).toHaveLength(20);
  });
});

it('names the format that the document is to be compared with', () => {
  const [model_, variant] = [parseProcessModel({}), parseVariant({ ...care, more: 1 })];
  expect(model_.ok ? '' : model_.refusal[0]?.remedy.en).toBe(
    'Compare the place with the format, process-model.schema.json.',
  );
  expect(variant.ok ? '' : variant.refusal[0]?.remedy.en).toBe(
    'Compare the place with the format, process-model-variant.schema.json.',
  );
});
