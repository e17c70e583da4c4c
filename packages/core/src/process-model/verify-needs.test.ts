import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { factTable } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { activitiesBehind, anywhere, subjectOf } from './subject.ts';
import type { Activity, Ending, Gate, Need, Phase, ProcessModel } from './types.ts';
import { needFaults } from './verify-needs.ts';
import { verifyProcessModel } from './verify.ts';

const frame = largeModel(2);
const [somePhase] = frame.phases as [Phase];
const [someGate] = frame.gates as [Gate];
const [someEntry] = frame.entries as [ProcessModel['entries'][number]];
const [someEnding] = frame.endings as [Ending];
const phase = (id: string, activities: Activity[] = [], endings = ['stopped']): Phase => ({
  ...{ ...somePhase, id, activities, endings, title: { sv: id, en: id } },
});
const need = (condition: Condition): Need => ({ id: 'n', text: { sv: 'Frågat', en: 'Asked' }, condition });
const lessons = need({ fact: 'lessons.count', atLeast: 1 });
const gate = (id: string, needs: Need[] = [], criteria: string[] = []): Gate => ({
  ...{ ...someGate, id, needs, criteria, title: { sv: id, en: id } },
});
const ending = (id: string, kind: Ending['kind'], ...needs: Need[]): Ending => ({ ...someEnding, id, kind, needs });
const model = (more: Partial<ProcessModel>): ProcessModel => ({
  ...{ ...frame, phases: [phase('a'), phase('b')], gates: [], edges: [], ...more },
  entries: more.entries ?? [{ ...someEntry, phase: 'a', gates: [] }],
});
const faults = (more: Partial<ProcessModel>) => needFaults(subjectOf(model(more), factTable));
const places = (list: readonly { readonly place: string }[]) => list.map(({ place }) => place);
const way = (from: string, to: string, ...gates: string[]) => ({ from, to, gates });

describe('the needs of an ending', () => {
  const ends = (kind: Ending['kind'], first: Activity[], second: Activity[], ...needs: Need[]) =>
    faults({
      endings: [...frame.endings, ending('end', kind, ...needs)],
      phases: [phase('a', first, ['end']), phase('b', second, ['end'])],
      edges: [{ from: 'a', to: 'b', free: true }],
    });

  it('are asked in every phase that has it', () => {
    expect(places(ends('stopped', [], [], lessons).never)).toEqual(['/endings/3/needs/0']);
    const some = ends('stopped', [], ['writeLesson'], lessons);
    expect([places(some.sometimes), some.sometimes[0]?.counterExample?.en]).toEqual([
      ['/endings/3/needs/0'],
      'Intake in English → (free) → a',
    ]);
    expect(Object.values(ends('stopped', ['writeLesson'], [], lessons)).flat()).toEqual([]);
  });

  it('and that of being in use, which stands nowhere in the model, at what is implemented alone', () => {
    expect(places(ends('implemented', [], []).never)).toEqual(['/endings/3']);
    expect(ends('stopped', [], []).never).toEqual([]);
    // That it cannot be met on every way is no news: one goes on until it can.
    expect(Object.values(ends('implemented', [], ['registerAdoption'])).flat()).toEqual([]);
  });

  it('are not asked where no phase has it', () => {
    expect(Object.values(faults({ endings: [...frame.endings, ending('end', 'stopped', lessons)] })).flat()).toEqual(
      [],
    );
  });

  it('read what the gates that lead on from there rate, and no others', () => {
    const met = (includes: string) => need({ fact: 'criteria.met', includes });
    const rated = (...needs: Need[]) =>
      places(
        faults({
          endings: [ending('end', 'stopped', ...needs), ...frame.endings],
          phases: [phase('a', [], ['end']), phase('b')],
          gates: [gate('g', [], ['one']), gate('h', [], ['two'])],
          edges: [way('a', 'b', 'g'), way('b', 'a', 'h')],
        }).never,
      );
    expect(rated(met('one'), met('two'))).toEqual(['/endings/0/needs/1']);
  });

  it('are asked in a phase, where it has been visited', () => {
    expect(places(ends('stopped', [], [], need({ fact: 'phase.visits', atLeast: 1 })).never)).toEqual([]);
  });
});

describe('the needs of a gate', () => {
  it('are asked on every way that it stands on, in a phase or waiting at an entry', () => {
    const visited = need({ fact: 'phase.visits', atLeast: 1 });
    const asked = (needs: Need[], ...gates: string[]) =>
      faults({
        gates: [gate('g', needs), gate('h')],
        edges: [way('a', 'b', 'h', 'g')],
        entries: [{ ...someEntry, phase: 'a', gates }],
      });
    expect(Object.values(asked([visited])).flat()).toEqual([]);
    expect(
      asked([visited], 'g').tooLate.map(({ place, counterExample, path }) => [place, counterExample?.en, path]),
    ).toEqual([['/gates/0/needs/0', 'Intake in English → (g)', []]]);
    const [never] = asked([lessons]).never;
    expect([never?.place, never?.counterExample?.en]).toEqual([
      '/gates/0/needs/0',
      'Intake in English → (free) → a → (h) → (g)',
    ]);
  });

  it('say which activities would make them possible, where some would', () => {
    const told = (condition: Condition) =>
      faults({ gates: [gate('g', [need(condition)])], edges: [way('a', 'b', 'g')] }).never[0]?.remedy?.en;
    expect(told({ fact: 'lessons.count', atLeast: 1 })).toBe(
      'Give a phase on the way the activity writeLesson, or change the need.',
    );
    expect(told({ fact: 'criteria.metCount', atLeast: 9 })).toBeUndefined();
  });

  it('are left unsettled where nobody has looked to the end, and so is what they are together', () => {
    const asked = model({ gates: [gate('g', [lessons])], edges: [way('a', 'b', 'g')] });
    const open = { ...subjectOf(asked, factTable), arrivalsFor: () => undefined };
    expect(needFaults(open).unsettled.map(({ place, text }) => [place, text.en])).toEqual([
      ['/gates/0/needs/0', 'The need is too complex to be checked fully.'],
    ]);
  });
});

describe('what the checks are asked about', () => {
  const subject = subjectOf(model({ gates: [gate('g')] }), factTable);

  it('rests on activities through whatever a condition is made of, and through what its facts rest on', () => {
    const condition: Condition = {
      any: [
        {
          all: [
            { fact: 'lessons.count', atLeast: 1 },
            { fact: 'lessons.count', atMost: 9 },
          ],
        },
        { not: { fact: 'effectGoals.withBaseline', atLeast: 1 } },
      ],
    };
    expect(activitiesBehind([condition], subject.findFact)).toEqual(
      expect.arrayContaining(['writeLesson', 'setEffectGoal']),
    );
    expect(activitiesBehind([{ fact: 'nobodys', is: true }], subject.findFact)).toEqual([]);
    expect(activitiesBehind([{ fact: 'pilot.bounded', is: true }], subject.findFact).length).toBeGreaterThan(0);
  });

  it('can be anything anywhere: visited, and with every criterion rated', () => {
    const can = (condition: Condition, at?: Gate) =>
      subject.canAllHold([[condition, true]], anywhere(subject, at)).answer;
    expect(can({ fact: 'phase.visits', atLeast: 2 })).toBe('yes');
    expect(can({ fact: 'phase.visits', atMost: 0 })).toBe('no');
    expect([
      can({ fact: 'criteria.met', includes: 'one' }),
      can({ fact: 'criteria.met', includes: 'one' }, gate('g')),
    ]).toEqual(['yes', 'no']);
  });

  it('is walked once for each way of walking, and those who never came through a gate walk less', () => {
    const asked = subjectOf(model({ gates: [gate('g')], edges: [way('a', 'b', 'g')] }), factTable);
    const walked = asked.arrivalsFor(0, { back: 'sentBack' });
    expect([...(walked?.keys() ?? [])]).toEqual(['a', 'b']);
    expect(asked.arrivalsFor(0, { back: 'sentBack' })).toBe(walked);
    expect([...(asked.arrivalsFor(0, { back: 'sentBack', shut: 'g' })?.keys() ?? [])]).toEqual(['a']);
  });
});

describe('of one kind of finding', () => {
  const steps = (count: number) => {
    const [step] = frame.steps as [ProcessModel['steps'][number]];
    const unused = Array.from({ length: count }, (_, n) => ({ ...step, id: `s${n}` }));
    const { findings } = verifyProcessModel({ ...frame, steps: [...frame.steps, ...unused] }, { facts: factTable });
    return findings.filter(({ code }) => code === 'unusedStep').map(({ text }) => text);
  };

  it('fifty are told, and of more how many are left', () => {
    expect([steps(49).length, steps(50).length, steps(51).length]).toEqual([49, 50, 51]);
    expect(steps(50).at(-1)?.en).toBe('No phase belongs to the step.');
    expect(steps(51).at(-1)).toEqual({ sv: 'Och 1 till av samma slag.', en: 'And 1 more of the same kind.' });
    expect([steps(60).length, steps(60).at(-1)?.en]).toEqual([51, 'And 10 more of the same kind.']);
  });
});

it('a need that nobody has looked through is told as such, by itself and beside the others', () => {
  const [question] = frame.questions as [ProcessModel['questions'][number]];
  const questions = Array.from({ length: 30 }, (_, n) => ({ ...question, id: `q${n}` }));
  const either = (fact: string): Condition => ({
    any: [
      { fact, is: true },
      { fact, is: false },
    ],
  });
  const neither = (fact: string): Condition => ({
    all: [
      { fact, atLeast: 3 },
      { fact, atMost: 1 },
    ],
  });
  // That neither number can be so shows only behind two answers to each of thirty questions.
  const never: Condition = { any: [neither('lessons.count'), neither('effectGoals.count')] };
  const hard = need({ all: [...questions.map(({ id }) => either(`answers.${id}`)), never] });
  const asked = model({ questions, gates: [gate('g', [hard])], edges: [way('a', 'b', 'g')] });
  const { findings } = verifyProcessModel(asked, { facts: factTable });
  const told = findings
    .filter(({ code }) => code === 'notFullyChecked')
    .map(({ severity, place, text }) => [severity, place, text.en]);
  expect(told).toEqual([
    ['warning', '/gates/0/needs/0', 'The need is too complex to be checked fully.'],
    ['warning', '/gates/0/needs/0', 'The needs are too complex to be checked fully.'],
  ]);
});
