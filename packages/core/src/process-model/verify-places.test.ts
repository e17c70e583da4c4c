import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import type { FindingCode } from './finding.ts';
import { factTable, soundModel } from './model.fixture.ts';
import type { ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

/** Helsingborg with something in every list that a model can have. */
const base = soundModel();
const words = { sv: 'Nytt', en: 'New' };
const need = { id: 'own', text: words, condition: { fact: 'need.described', is: true } } as const;
const rich: ProcessModel = deepFreeze({
  ...base,
  scoring: { ...base.scoring, bands: [{ id: 'good', title: words, atLeastPercent: 50 }] },
  questions: [
    ...base.questions,
    {
      id: 'which',
      title: words,
      guidance: words,
      type: 'choice',
      choices: [
        { id: 'one', title: words },
        { id: 'two', title: { sv: 'Två', en: 'Two' } },
      ],
    },
  ],
  endings: base.endings.map((ending, index) => (index === 0 ? { ...ending, needs: [need] } : ending)),
});

const changed = (path: string, change: (value: never) => unknown): ProcessModel => {
  const model = JSON.parse(JSON.stringify(rich));
  const names = path.split('/').slice(1);
  const last = names.pop() ?? '';
  const holder = names.reduce((here, name) => here[name], model);
  holder[last] = change(holder[last] as never);
  return model;
};
const placesOf = (model: ProcessModel, code: FindingCode): readonly string[] =>
  verifyProcessModel(model, { facts: factTable })
    .findings.filter((one) => one.code === code)
    .map(({ place }) => place);

const listAt = (path: string): readonly unknown[] =>
  path
    .split('/')
    .slice(1)
    .reduce((here, name) => (here as Record<string, unknown>)[name], rich as unknown) as unknown[];

it('has nothing that names what is not there', () => {
  expect([...placesOf(rich, 'duplicateId'), ...placesOf(rich, 'danglingId')]).toEqual([]);
});

describe('an id that stands twice is told at its second place', () => {
  it.each([
    ...[
      '/steps',
      '/phases',
      '/entries',
      '/gates',
      '/questions',
      '/criteria',
      '/ratingScale',
      '/scoring/bands',
      '/endings',
    ],
    ...['/gates/1/needs', '/endings/0/needs', `/questions/${base.questions.length}/choices`],
  ])('%s', (path) => {
    const twice = changed(path, (list: unknown[]) => [...list, list[0]] as never);
    expect(placesOf(twice, 'duplicateId')).toContain(`${path}/${listAt(path).length}/id`);
  });
});

describe('an id that names nothing is told where it stands', () => {
  it.each([
    '/intake/endings/0',
    '/phases/1/step',
    '/phases/1/endings/0',
    '/entries/0/phase',
    '/edges/1/from',
    '/edges/1/to',
    '/edges/1/gates/0',
    '/gates/1/criteria/0',
    `/gates/1/outcomes/${base.gates[1]?.outcomes.findIndex((one) => 'ending' in one)}/ending`,
  ])('%s', (path) => {
    expect(
      placesOf(
        changed(path, () => 'nowhere'),
        'danglingId',
      ),
    ).toEqual([path]);
  });

  it('also in the gates of an entry', () => {
    expect(
      placesOf(
        changed('/entries/0/gates', () => ['nowhere']),
        'danglingId',
      ),
    ).toEqual(['/entries/0/gates/0']);
  });
});

describe('what serves nothing is told, and what serves in one way only is not', () => {
  it.each<[FindingCode, string, string]>([
    ['unusedStep', '/steps', '/steps'],
    ['unusedCriterion', '/criteria', '/criteria'],
    ['unusedQuestion', '/questions', '/questions'],
    ['unusedEnding', '/endings', '/endings'],
  ])('%s', (code, path, place) => {
    const before = placesOf(rich, code);
    const more = changed(path, (list: { id: string }[]) => [...list, { ...list.at(-1), id: 'alone' }] as never);
    expect(placesOf(more, code)).toEqual([...before, `${place}/${listAt(path).length}`]);
  });

  it('an ending that a phase alone, intake alone or a gate alone leads to is used', () => {
    const { endings } = base;
    const only = (kept: string): readonly string[] => {
      const model: ProcessModel = JSON.parse(JSON.stringify(rich));
      const gates = model.gates.map((gate) => ({
        ...gate,
        outcomes: gate.outcomes.filter((one) => kept === 'gate' || !('ending' in one)),
      }));
      const phases = model.phases.map((phase) => ({ ...phase, endings: kept === 'phase' ? phase.endings : [] }));
      const intake = { ...model.intake, endings: kept === 'intake' ? model.intake.endings : [] };
      const unused = placesOf({ ...model, gates, phases, intake }, 'unusedEnding');
      return endings.filter((_, index) => !unused.includes(`/endings/${index}`)).map(({ id }) => id);
    };
    const won = endings.filter(({ kind }) => kind === 'notSelected').map(({ id }) => id);
    const used = (ids: readonly string[]) =>
      endings.map(({ id }) => id).filter((id) => ids.includes(id) || won.includes(id));
    expect(only('phase')).toEqual(used(base.phases.flatMap((phase) => phase.endings)));
    expect(only('intake')).toEqual(used(base.intake.endings));
    expect(only('gate')).toEqual(
      used(base.gates.flatMap(({ outcomes }) => outcomes.flatMap((one) => ('ending' in one ? one.ending : [])))),
    );
  });
});

it.each([
  ['/title', { sv: 'Lika', en: 'Lika' }],
  ['/gates/0/question', { sv: '', en: 'May it' }],
  ['/phases/0/title', { sv: 'Fas', en: ' ' }],
  ['/criteria/0/guidance', { sv: 'Lika ', en: ' Lika' }],
])('a text that is missing in a language is told: %s', (path, text) => {
  expect(
    placesOf(
      changed(path, () => text),
      'missingTranslation',
    ),
  ).toEqual([path]);
});

describe('a comparison that cannot be', () => {
  const asking = (condition: object) => changed('/gates/1/needs/0/condition', () => condition);
  const remedyOf = (model: ProcessModel) =>
    verifyProcessModel(model, { facts: factTable }).findings.find(({ code }) => code === 'comparisonNeverHolds')?.remedy
      .en;

  it('is told with the words that there are, or with how its type is compared', () => {
    expect(placesOf(asking({ fact: 'origin', is: 'rumour' }), 'comparisonNeverHolds')).toEqual([
      '/gates/1/needs/0/condition',
    ]);
    expect(remedyOf(asking({ fact: 'origin', is: 'rumour' }))).toBe(
      'Compare it with one of: idea, challenge, opportunity.',
    );
    expect(placesOf(asking({ fact: 'need.described', atLeast: 1 }), 'comparisonNeverHolds')).toEqual([
      '/gates/1/needs/0/condition',
    ]);
    expect(remedyOf(asking({ fact: 'need.described', atLeast: 1 }))).toMatch(/^Compare numbers by atLeast/);
  });

  it.each(['/criteria/0', '/questions/0'])('in itself, whether %s is asked', (path) => {
    const never = {
      all: [
        { fact: 'origin', is: 'idea' },
        { fact: 'origin', is: 'challenge' },
      ],
    };
    expect(
      placesOf(
        changed(`${path}/appliesWhen`, () => never),
        'conditionNeverHolds',
      ),
    ).toEqual([`${path}/appliesWhen`]);
    expect(
      placesOf(
        changed(`${path}/appliesWhen`, () => never.all[0]),
        'conditionNeverHolds',
      ),
    ).toEqual([]);
  });
});
