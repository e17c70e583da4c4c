import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { maskOf } from './fact-table.ts';
import { type Asking, judgeNeed } from './judge-need.ts';
import { factTable } from './model.fixture.ts';
import { subjectOf } from './subject.ts';
import type { Need } from './types.ts';

/** So much is tried of one model, whatever it asks. */
const MOST = 200_000;
const model = largeModel(20);
const need: Need = {
  id: 'goals',
  text: { sv: 'Mål', en: 'Goals' },
  condition: { fact: 'effectGoals.count', atLeast: 1 },
};

/** A need that is asked in every phase, and how often anybody looked there. */
const asked = () => {
  let looked = 0;
  const asking: Asking = {
    place: '/endings/0/needs/0',
    at: model.phases.map(({ id }) => id),
    here: (_, done) => {
      looked += 1;
      return { done, inPhase: true, gate: undefined, criteria: [] };
    },
    stop: () => undefined,
  };
  return { asking, looked: () => looked };
};

describe('what is tried of one model', () => {
  it('has an end, and nothing is looked at any more when it is reached', () => {
    const subject = subjectOf(model, factTable);
    const { asking, looked } = asked();
    expect(judgeNeed(subject, need, asking).answer).toBe('met');
    expect(looked()).toBeGreaterThanOrEqual(model.phases.length);
    const before = looked();
    expect(subject.takeSteps(MOST)).toBe(false);
    expect(judgeNeed(subject, need, asking).answer).toBe('unsettled');
    expect(looked()).toBe(before);
  });

  it('is two hundred thousand steps', () => {
    expect(subjectOf(model, factTable).takeSteps(MOST)).toBe(true);
    expect(subjectOf(model, factTable).takeSteps(MOST + 1)).toBe(false);
  });

  it('ends at the first question of a need that nobody has looked through', () => {
    const subject = { ...subjectOf(model, factTable), canAllHold: () => ({ answer: 'open' }) as const };
    const { asking, looked } = asked();
    expect(judgeNeed(subject, need, asking).answer).toBe('unsettled');
    expect(looked()).toBe(1);
  });

  it('is used up by every gate that is shut, since the whole model is gone through for each', () => {
    const walks = (left: number): boolean => {
      const subject = subjectOf(model, factTable);
      subject.takeSteps(MOST - left);
      return subject.arrivalsFor(maskOf([]), { back: 'sentBack', shut: 'g1' }) !== undefined;
    };
    const size = model.entries.length + model.edges.length + model.phases.length;
    expect(walks(size)).toBe(false);
    expect(walks(2 * size)).toBe(true);
  });

  it('is paid once for a kind of walking, and for each question about it', () => {
    const subject = subjectOf(model, factTable);
    for (const about of [maskOf([]), maskOf(['planPilot'])]) subject.arrivalsFor(about, { back: 'sentBack' });
    const land = model.entries.length + model.edges.length + model.phases.length;
    expect(subject.takeSteps(MOST - land - 2 * model.phases.length)).toBe(true);
    expect(subject.takeSteps(1)).toBe(false);
  });

  it('is half of it for one question: the others are still looked at', () => {
    const subject = subjectOf(model, factTable);
    const place = { done: 0, inPhase: true, gate: undefined, criteria: [] };
    const never = Array.from({ length: MOST }, () => ({ fact: 'nobodys', is: true }) as const);
    expect(subject.canAllHold([[{ any: never }, true]], place).answer).toBe('open');
    expect(subject.takeSteps(MOST / 2)).toBe(true);
    expect(subject.takeSteps(1)).toBe(false);
  });
});
