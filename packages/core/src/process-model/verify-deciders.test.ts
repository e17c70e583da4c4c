import { describe, expect, it } from 'vitest';
import { factTable, soundModel, withGate } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { subjectOf } from './subject.ts';
import type { ProcessModel } from './types.ts';
import { decidersNeverAsked, gatesNobodyDecides } from './verify-deciders.ts';

const model = soundModel();
const subject = (changed: ProcessModel) => subjectOf(changed, factTable);
const decidedBy = (...when: (Condition | undefined)[]) =>
  subject(
    withGate(model, 'money', (gate) => ({
      ...gate,
      decidedBy: when.map((one) => ({ by: 'committee' as const, ...(one === undefined ? {} : { when: one }) })),
    })),
  );
const idea: Condition = { fact: 'origin', is: 'idea' };
const many: Condition = { fact: 'effectGoals.count', atLeast: 3 };
const few: Condition = { fact: 'effectGoals.count', atMost: 1 };

describe('a case that nobody decides is told', () => {
  const told = (...when: Condition[]) => gatesNobodyDecides(decidedBy(...when)).map(({ text }) => [text.sv, text.en]);

  it.each<[Condition, string, string]>([
    [{ not: few }, 'effectGoals.count högst 1', 'effectGoals.count at most 1'],
    [{ not: many }, 'effectGoals.count minst 3', 'effectGoals.count at least 3'],
    [few, 'inte effectGoals.count högst 1', 'not effectGoals.count at most 1'],
    [{ not: idea }, 'origin = idea', 'origin = idea'],
    [idea, 'inte origin = idea', 'not origin = idea'],
    [{ not: { fact: 'endorsements', includes: 'manager' } }, 'endorsements ∋ manager', 'endorsements ∋ manager'],
  ])('%o', (when, sv, en) => {
    const [[swedish, english] = []] = told(when);
    expect(swedish).toMatch(`I vissa fall är det ingen som beslutar: när `);
    expect(swedish).toContain(sv);
    expect(english).toContain(`In some cases nobody decides: when `);
    expect(english).toContain(en);
    expect(swedish?.includes('inte ')).toBe(sv.startsWith('inte '));
  });

  it('with all that makes it, one after the other', () => {
    expect(told(idea, { not: many })).toEqual([
      [
        'I vissa fall är det ingen som beslutar: när inte origin = idea, effectGoals.count minst 3.',
        'In some cases nobody decides: when not origin = idea, effectGoals.count at least 3.',
      ],
    ]);
  });

  it('without an example where no row says when, or where nobody has looked to the end', () => {
    const bare = ['I vissa fall är det ingen som beslutar.', 'In some cases nobody decides.'];
    expect(told()).toEqual([bare]);
    const open = { ...decidedBy(idea), canAllHold: () => ({ answer: 'open' }) as const };
    expect(gatesNobodyDecides(open).map(({ text, place }) => [place, text.sv, text.en])).toEqual([
      ['/gates/1/decidedBy', ...bare],
    ]);
  });
});

describe('a row that never decides is told', () => {
  const told = (...when: (Condition | undefined)[]) => decidersNeverAsked(decidedBy(...when)).map(({ place }) => place);

  it('where those before it leave it nothing, but not where they leave some of its cases', () => {
    expect(told(many, few, undefined)).toEqual([]);
    expect(told(many, { fact: 'effectGoals.count', atLeast: 4 }, undefined)).toEqual(['/gates/1/decidedBy/1']);
    expect(told(many, { fact: 'effectGoals.count', atLeast: 2 }, undefined)).toEqual([]);
    expect(told(undefined, many, few)).toEqual(['/gates/1/decidedBy/1', '/gates/1/decidedBy/2']);
  });

  it('where its own condition never comes true', () => {
    expect(told({ all: [many, few] }, undefined)).toEqual(['/gates/1/decidedBy/0']);
  });
});
