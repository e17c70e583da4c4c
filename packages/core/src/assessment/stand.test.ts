import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import type { Condition } from '../process-model/need.ts';
import { findShippedModel } from '../process-model/shipped.ts';
import type { Question, ProcessModel } from '../process-model/types.ts';
import type { FrozenDossier } from './decided-cases.ts';
import { standOf } from './stand.ts';

const shipped = findShippedModel('helsingborg', 2);
if (shipped === undefined) throw new Error('helsingborg 2 is not shipped');
const base: ProcessModel = shipped;
const rated = base.gates.find(({ id }) => id === 'money')?.criteria ?? [];
const dossier: FrozenDossier = {
  ...{ gateCaseId: 'case', initiativeId: 'initiative', gate: 'money', address: 'hash', cause: 'requested' },
  ...{
    facts: {},
    deviations: [],
    assessments: [{ assessorId: 'a', ratings: { [rated[0] ?? '']: { rating: 'met' } } }],
  },
};
const words = { sv: 'Ny', en: 'New' };
/** The model where the gate asks this alone, with one question more of a type, or without it. */
const asking = (condition: Condition, type?: Question['type']): ProcessModel => ({
  ...base,
  gates: base.gates.map((gate) =>
    gate.id === 'money' ? { ...gate, needs: [{ id: 'n', text: words, condition }] } : gate,
  ),
  questions: [...base.questions, ...(type === undefined ? [] : [{ id: 'fresh', title: words, guidance: words, type }])],
});

describe('how a dossier stands', () => {
  it('is nothing under a model without its gate, and is asked of the gate that is named', () => {
    expect(standOf(dossier, { ...base, gates: [] })).toBeNull();
    expect(standOf(dossier, base, { gate: 'nowhere' })).toBeNull();
    const needs = (gate?: string) => standOf(dossier, base, { gate })?.needs.map(({ id }) => id);
    const ofGate = (at: number) => base.gates[at]?.needs.map(({ id }) => id);
    expect([needs(), needs('time')]).toEqual([ofGate(1), ofGate(0)]);
  });

  it('counts as many assessors as have rated, where the record says so', () => {
    const needs = asking({ fact: 'assessments.count', atLeast: 3 });
    const said = (assessorCount?: number) => {
      const stand = standOf({ ...dossier, ...(assessorCount === undefined ? {} : { assessorCount }) }, needs);
      return [stand?.summary.assessorCount, stand?.needs.map(({ met }) => met)];
    };
    expect([said(), said(1), said(3)]).toEqual([
      [1, [false]],
      [1, [false]],
      [3, [true]],
    ]);
  });

  it('is rated by what the record holds, but by nothing that follows from ratings', () => {
    const applying = (appliesWhen: Condition, facts: FrozenDossier['facts']) => {
      const criteria = base.criteria.map((one) => ({ ...one, appliesWhen }));
      return standOf({ ...dossier, facts }, deepFreeze({ ...base, criteria }))?.summary.applicableCount;
    };
    const involved: Condition = { fact: 'answers.technologyInvolved', is: true };
    expect(applying(involved, { 'answers.technologyInvolved': true })).toBe(rated.length);
    expect(applying(involved, {})).toBe(0);
    expect(applying({ fact: 'criteria.metCount', atLeast: 1 }, { 'criteria.metCount': 5 })).toBe(0);
    expect(applying({ fact: 'origin', is: 'idea' }, { origin: 'idea' })).toBe(rated.length);
  });

  it('meets needs by its own ratings, whatever the record says of them', () => {
    const needs = asking({ fact: 'criteria.metCount', atLeast: 2 });
    expect(standOf({ ...dossier, facts: { 'criteria.metCount': 5 } }, needs)?.needs[0]?.met).toBe(false);
  });
});

describe('what the record does not hold', () => {
  const missing = (
    condition: Condition,
    now?: Question['type'],
    then: Question['type'] | 'unasked' | undefined = now,
  ) =>
    standOf(dossier, asking(condition, now), {
      pinned: asking(condition, then === 'unasked' ? undefined : then),
    })?.notRecorded.filter((name) => name !== 'answers.technologyInvolved');

  it('is a fact that is always known, and none that may be unknown', () => {
    expect(missing({ fact: 'origin', is: 'idea' })).toEqual(['origin']);
    expect(missing({ fact: 'application.amount', atLeast: 1 })).toEqual([]);
    const recorded = { ...dossier, facts: { origin: 'idea' } };
    expect(standOf(recorded, asking({ fact: 'origin', is: 'idea' }))?.notRecorded).toEqual([]);
  });

  it('is asked for by a need, by when it applies, and by when a criterion of the gate does', () => {
    const always: Condition = { fact: 'answers.technologyInvolved', is: true };
    const appliesWhen: Condition = { fact: 'origin', is: 'idea' };
    const plain = asking(always);
    const ofNeed = plain.gates.map((gate) => ({
      ...gate,
      needs: gate.needs.map((need) => ({ ...need, appliesWhen })),
    }));
    const ofCriterion = plain.criteria.map((one) => (one.id === rated[0] ? { ...one, appliesWhen } : one));
    const missed = (model: ProcessModel) => standOf(dossier, model)?.notRecorded;
    expect([missed(plain), missed({ ...plain, gates: ofNeed }), missed({ ...plain, criteria: ofCriterion })]).toEqual([
      ...[[], ['origin'], ['origin']],
    ]);
  });

  it('is an answer that was not asked for, or that is a text, then or now', () => {
    const fresh: Condition = { fact: 'answers.fresh', is: true };
    expect(missing(fresh, 'yesNo')).toEqual([]);
    const texts = [missing(fresh, 'text'), missing(fresh, 'text', 'yesNo'), missing(fresh, 'yesNo', 'text')];
    expect([...texts, missing(fresh, 'yesNo', 'unasked'), missing(fresh)]).toEqual(
      texts.map(() => ['answers.fresh']).concat([['answers.fresh'], ['answers.fresh']]),
    );
  });
});
