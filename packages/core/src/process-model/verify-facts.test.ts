import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { factTable } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { subjectOf } from './subject.ts';
import type { Criterion, Ending, Gate, Need, ProcessModel, Question } from './types.ts';
import {
  comparisonsThatNeverHold,
  conditionsThatNeverHold,
  criteriaThatAskForRatings,
  questionsWithoutChoices,
  unknownFacts,
} from './verify-facts.ts';
import { missingTranslations, unusedCriteria, unusedEndings, unusedQuestions, unusedSteps } from './verify-use.ts';

const frame = largeModel(2);
const [someGate] = frame.gates as [Gate];
const [criterion] = frame.criteria as [Criterion];
const [question] = frame.questions as [Question];
const [ending] = frame.endings as [Ending];
const subject = (more: Partial<ProcessModel>) => subjectOf({ ...frame, ...more }, factTable);
const asking = (...conditions: Condition[]) => {
  const needs = conditions.map((condition, at): Need => ({ id: `n${at}`, text: frame.title, condition }));
  return subject({ gates: [{ ...someGate, needs, decidedBy: [{ by: 'committee' }] }] });
};
const places = (faults: readonly { readonly place: string }[]) => faults.map(({ place }) => place);
const need = (at: number) => `/gates/0/needs/${at}/condition`;

describe('a comparison', () => {
  it('is with a fact that somebody derives, or with an answer of the model', () => {
    const asked = asking(
      { fact: 'answers.yes', is: true },
      { all: [{ fact: 'lessons.count', atLeast: 1 }, { not: { fact: 'moon.phase', is: 'full' } }] },
      { fact: 'answers.no', is: true },
    );
    expect(places(unknownFacts(asked))).toEqual([`${need(1)}/all/1/not`, need(2)]);
    expect(places(comparisonsThatNeverHold(asked))).toEqual([]);
  });

  it('is one that the type of its fact allows, with a word that it can be; the remedy names them', () => {
    const told = comparisonsThatNeverHold(
      asking(
        { fact: 'lessons.count', is: 'many' },
        { fact: 'origin', is: 'idea' },
        { fact: 'origin', is: 'rumour' },
        { fact: 'need.described', is: false },
        { fact: 'endorsements', includes: 'nobody' },
      ),
    );
    expect(told.map(({ place, remedy }) => [place, remedy?.sv])).toEqual([
      [need(0), undefined],
      [need(2), 'Jämför med något av: idea, challenge, opportunity.'],
      [need(4), 'Jämför med något av: manager, innovationLeader.'],
    ]);
  });
});

describe('whether something is asked', () => {
  const never: Condition = {
    all: [
      { fact: 'origin', is: 'idea' },
      { fact: 'origin', is: 'challenge' },
    ],
  };
  const idea: Condition = { fact: 'origin', is: 'idea' };

  it('does not hang on what is rated', () => {
    const rated: Condition = { any: [idea, { fact: 'criteria.metCount', atLeast: 1 }] };
    const asked = (...conditions: (Condition | undefined)[]) =>
      subject({
        criteria: conditions.map((appliesWhen) =>
          appliesWhen === undefined ? criterion : { ...criterion, appliesWhen },
        ),
      });
    expect(places(criteriaThatAskForRatings(asked(undefined, idea, rated, { fact: 'nobodys', is: true })))).toEqual([
      '/criteria/2/appliesWhen/any/1',
    ]);
  });

  it('can come true, where it is said at all', () => {
    const asked = subject({
      criteria: [criterion, { ...criterion, appliesWhen: never }],
      questions: [question, { ...question, appliesWhen: idea }, { ...question, appliesWhen: never }],
    });
    expect(places(conditionsThatNeverHold(asked))).toEqual(['/criteria/1/appliesWhen', '/questions/2/appliesWhen']);
    const open = { ...asked, canAllHold: () => ({ answer: 'open' }) as const };
    expect(conditionsThatNeverHold(open)).toEqual([]);
  });

  it('as a choice, has choices', () => {
    const choices = [{ id: 'one', title: frame.title }];
    const asked = subject({
      questions: [question, { ...question, type: 'choice' }, { ...question, type: 'choice', choices }],
    });
    expect(places(questionsWithoutChoices(asked))).toEqual(['/questions/1']);
  });
});

describe('what serves nothing', () => {
  it('is each step, criterion, question and ending that nothing names', () => {
    const [step] = frame.steps as [ProcessModel['steps'][number]];
    const more = subject({
      steps: [step, { ...step, id: 'empty' }],
      criteria: [criterion, { ...criterion, id: 'other' }],
      questions: [question, { ...question, id: 'es' }],
      endings: [
        ...frame.endings,
        { ...ending, id: 'own', kind: 'withdrawn' },
        { ...ending, id: 'lost', kind: 'notSelected' },
      ],
    });
    expect([unusedSteps, unusedCriteria, unusedQuestions, unusedEndings].map((check) => places(check(more)))).toEqual([
      ...[['/steps/1'], ['/criteria/1'], ['/questions/1'], ['/endings/3']],
    ]);
  });

  it('is no question that a condition anywhere reads', () => {
    expect(
      unusedQuestions(
        subject({ gates: [], criteria: [{ ...criterion, appliesWhen: { fact: 'answers.yes', is: true } }] }),
      ),
    ).toEqual([]);
    // A fact that only begins alike is no answer.
    const alike = subject({ gates: [], criteria: [{ ...criterion, appliesWhen: { fact: 'lessons.yes', is: true } }] });
    expect(places(unusedQuestions(alike))).toEqual(['/questions/0']);
  });
});

it.each([
  [{ sv: ' ', en: 'A' }, true],
  [{ sv: 'A', en: '' }, true],
  [{ sv: 'A ', en: 'A' }, true],
  [{ sv: 'A', en: ' A' }, true],
  [{ sv: 'A', en: 'a' }, false],
])('a text stands in both languages, each its own: %o', (title, isMissing) => {
  expect(places(missingTranslations(subject({ title })))).toEqual(isMissing ? ['/title'] : []);
});
