import { describe, expect, it } from 'vitest';
import { factTable, soundModel, withGate } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { subjectOf } from './subject.ts';
import type { ProcessModel } from './types.ts';
import { contradictions } from './verify-contradictions.ts';

const model = soundModel();
const subject = (changed: ProcessModel) => subjectOf(changed, factTable);
const idea: Condition = { fact: 'origin', is: 'idea' };
const many: Condition = { fact: 'effectGoals.count', atLeast: 3 };
const few: Condition = { fact: 'effectGoals.count', atMost: 1 };

describe('needs that contradict each other', () => {
  const text = (name: string) => ({ sv: `${name} sv`, en: `${name} en` });
  const told = (...needs: (readonly [string, Condition, Condition?])[]) => {
    const asked = needs.map(([name, condition, appliesWhen]) => ({
      ...{ id: name, text: text(name), condition },
      ...(appliesWhen === undefined ? {} : { appliesWhen }),
    }));
    const { found, unsettled } = contradictions(
      subject(withGate(model, 'money', (gate) => ({ ...gate, needs: asked }))),
    );
    expect(unsettled).toEqual([]);
    const at = (place: string) => place.slice('/gates/1/needs/'.length);
    return found.map(({ place, text: { en }, meets }) => [at(place), en, ...(meets === undefined ? [] : [at(meets)])]);
  };

  it('are told with the one that each stands against, and once', () => {
    expect(
      told(['one', idea], ['two', many], ['three', few], ['four', { fact: 'effectGoals.count', atLeast: 2 }]),
    ).toEqual([['2', 'The needs cannot be met at once: three en – two en.', '1']]);
  });

  it('are told as one where it is itself that cannot be', () => {
    expect(told(['one', { all: [many, few] }], ['two', many])).toEqual([['0', 'The need contradicts itself: one en.']]);
  });

  it('are told as all before it where it takes more than one of them', () => {
    const either: Condition = { any: [idea, many] };
    expect(told(['one', either], ['two', few], ['three', { not: idea }])).toEqual([
      ['2', 'The needs cannot be met at once: three en – the needs before it.'],
    ]);
  });

  it('are none where one never applies, or applies only aside from the other', () => {
    expect(told(['one', many], ['two', few, { all: [many, few] }])).toEqual([]);
    expect(told(['one', many, idea], ['two', few, { not: idea }])).toEqual([]);
    expect(told(['one', many, idea], ['two', few, idea])).toEqual([
      ['1', 'The needs cannot be met at once: two en – one en.', '0'],
    ]);
    expect(told(['one', many, idea], ['two', few])).toEqual([]);
  });

  it('are left unsettled where nobody has looked to the end, with their place', () => {
    const open = { ...subject(model), canAllHold: () => ({ answer: 'open' }) as const };
    const { found, unsettled } = contradictions(open);
    const count = [...model.gates, ...model.endings].reduce((sum, { needs }) => sum + needs.length, 0);
    expect([found, unsettled.length, unsettled[0]?.place]).toEqual([[], count, '/gates/0/needs/0']);
  });
});
