import { describe, expect, it } from 'vitest';
import { beforeFirstPhase, maskOf } from './fact-table.ts';
import { type Asking, judgeNeed } from './judge-need.ts';
import { soundModel } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { type Subject, subjectOf, type Walking } from './subject.ts';
import type { Need } from './types.ts';
import type { Arrival } from './walks.ts';

type Answer = 'yes' | 'no' | 'open';
/** What is said of a need after one walk: whether it can be met, be asked, and be passed by unasked. */
interface After {
  readonly met: Answer;
  readonly asked?: Answer;
  readonly skipped?: Answer;
  readonly steps?: number;
}
type Walks = readonly After[] | 'tooMany';

const condition: Condition = { fact: 'lessons.count', atLeast: 1 };
const appliesWhen: Condition = { fact: 'effectGoals.count', atLeast: 1 };
const text = { sv: 'Frågat', en: 'Asked' };
const plain: Need = { id: 'asked', text, condition };
const sometimes: Need = { ...plain, appliesWhen };

const sound = soundModel();
const { findFact } = subjectOf(sound, {});
const arrivalsOf = (all: readonly After[]) =>
  all.map(({ steps = 1 }, done): Arrival => ({ phase: 'p', done, before: undefined, steps, way: undefined }));

/** A subject that says of each kind of walk what it is told to, and nothing of what it is not asked as it should be. */
function subject(need: Need, walks: (walking: Walking) => Walks): Subject {
  const said: (readonly After[])[] = [];
  return {
    ...subjectOf(sound, {}),
    findFact,
    arrivalsFor: (_, walking) => {
      const all = walks(walking);
      if (all === 'tooMany') return undefined;
      said.push(all);
      return new Map([['p', arrivalsOf(all)]]);
    },
    canAllHold: (wishes, { done }) => {
      const after = said.at(-1)?.[done];
      const applied = wishes.some(([one, wanted]) => one === need.appliesWhen && wanted);
      const isMet = wishes.some(([one, wanted]) => one === need.condition && wanted);
      const isSkipped = wishes.some(([one, wanted]) => one === need.appliesWhen && !wanted);
      if (need.appliesWhen !== undefined && !isSkipped && !applied) return { answer: 'open' };
      const answer = isMet ? after?.met : isSkipped ? after?.skipped : after?.asked;
      return answer === 'yes' ? { answer, example: [] } : { answer: answer ?? (isSkipped ? 'no' : 'yes') };
    },
  } as Subject;
}
const always = maskOf(beforeFirstPhase);
const asking: Asking = {
  ...{ place: '/gates/0/needs/0', at: ['p', 'elsewhere'], stop: () => undefined, gate: 'g' },
  here: (arrival, done) => ({ done: arrival.done, inPhase: (done & always) === always, gate: undefined, criteria: [] }),
};
const judged = (need: Need, walks: (walking: Walking) => Walks) => {
  const verdict = judgeNeed(subject(need, walks), need, asking);
  return 'unmet' in verdict ? [verdict.answer, verdict.unmet.steps] : [verdict.answer];
};

const met: After = { met: 'yes' };
const unmet = (steps: number): After => ({ met: 'no', steps });
const unasked: After = { met: 'no', asked: 'no' };

describe('a need that every walk is asked', () => {
  it('is met where every walk can meet it', () => {
    expect(judged(plain, () => [met, met])).toEqual(['met']);
  });

  it('is met sometimes where one cannot; the shortest of those is told', () => {
    expect(judged(plain, () => [met, unmet(7), unmet(3), unmet(5)])).toEqual(['sometimes', 3]);
  });

  it('is met too late where only who has been let past it can, by coming back', () => {
    expect(judged(plain, ({ shut }) => (shut === 'g' ? [unmet(2)] : [unmet(2), met]))).toEqual(['tooLate', 2]);
  });

  it('is met too late where only who has ended can, by being opened anew', () => {
    expect(judged(plain, ({ back }) => (back === 'reopened' ? [unmet(2), met] : [unmet(2)]))).toEqual(['tooLate', 2]);
  });

  it('is never met where nobody can, and where nobody comes is met', () => {
    expect(judged(plain, () => [unmet(4)])).toEqual(['never', 4]);
    expect(judged(plain, () => [])).toEqual(['met']);
  });
});

describe('a need that applies to some', () => {
  it('is met sometimes where one can come by unasked first', () => {
    const skipping: After = { met: 'yes', skipped: 'yes' };
    expect(judged(sometimes, ({ shut }) => (shut === 'g' ? [unmet(2)] : [unmet(2), skipping]))).toEqual([
      ...['sometimes', 2],
    ]);
  });

  it('is met where those that cannot meet it are not asked', () => {
    expect(judged(sometimes, () => [met, unasked])).toEqual(['met']);
    expect(judged(sometimes, () => [unasked])).toEqual(['met']);
  });

  it('of those opened anew alone, is met where one of them can, and never where none can', () => {
    const reopened = (...all: After[]) => judged(sometimes, ({ back }) => (back === 'reopened' ? all : [unasked]));
    expect(reopened(met, unmet(6))).toEqual(['met']);
    expect(reopened(unmet(6), unasked)).toEqual(['never', 6]);
  });
});

describe('a need that nobody has looked at to the end is left unsettled', () => {
  it.each<[string, (walking: Walking) => Walks]>([
    ['with too many walks there', () => 'tooMany'],
    ['with too many of those never let past', ({ shut }) => (shut === 'g' ? 'tooMany' : [met, unmet(1)])],
    ['with too many of those opened anew', ({ back }) => (back === 'reopened' ? 'tooMany' : [unmet(1)])],
    ['where it is open whether it can be met', () => [met, { met: 'open' }]],
    ['where it is open whether it is asked', () => [met, { met: 'no', asked: 'open' }]],
    ['where it is open whether it can be passed by', () => [met, { met: 'yes', skipped: 'open' }]],
  ])('%s', (_, walks) => expect(judged(sometimes, walks)).toEqual(['unsettled']));
});
