import { describe, expect, it } from 'vitest';
import { requested, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does } from '../testing/journey-steps.ts';

const conditions = [{ text: 'Mät varje vecka.', dueOn: '2026-06-01', responsible: 'bearer', unitId: null }] as const;
const approved = (): Story => {
  const story = requested();
  expect(triesDecision(story, 'decider', 'approveWithConditions', { conditions }).refusal).toBeUndefined();
  return story;
};
const decisionOf = ({ gateCase }: Story) => ({ decisionId: gateCase.decision?.id ?? '' });
const corrects = (story: Story, change = {}, by: 'decider' | 'registrar' | 'bearer' = 'decider') =>
  tries(story, by, 'correctDecision', change, decisionOf(story));

const byBody = ({ city }: Story, decidedOn = '2026-03-02') => ({
  recorded: { decidedBy: { kind: 'body', bodyId: city.body }, decidedOn, minutesReference: '§ 7' } as const,
});

describe('a correction', () => {
  it('is a new decision that names the old one, which stays as it was', () => {
    const story = approved();
    const before = story.gateCase.decision;
    expect(corrects(story).types).toEqual(['decisionCorrected']);
    expect(story.gateCase.decision).toEqual(before);
    expect(story.gateCase.sequels).toMatchObject([
      {
        ...{ kind: 'correction', decisionId: before?.id, form: 'taken', wrong: 'Fel år i skälen.' },
        ...{ reasons: expect.stringContaining('Det gäller 2026.'), tryAgainIf: null, conditions: [] },
      },
    ]);
    expect(story.gateCase.sequels[0]?.id).not.toBe(before?.id);
  });

  it('of a condition changes what it says where it holds, and neither its day nor whose it is', () => {
    const story = approved();
    const [condition] = story.initiative.conditions;
    const text = 'Mät varje månad.';
    const words = { reasons: null, conditions: [{ conditionId: condition?.id ?? '', text }] };
    expect(corrects(story, words).types).toEqual(['decisionCorrected', 'conditionCorrected']);
    expect(story.initiative.conditions).toEqual([{ ...condition, text }]);
    expect(story.gateCase.decision?.conditions[0]?.text).toBe('Mät varje vecka.');
  });

  it('says what stands instead, of what the decision says in words', () => {
    const story = approved();
    const refused = (change: object) => corrects(story, change).refusal;
    expect(refused({ reasons: null })).toMatchObject({ pointer: '/reasons', rule: 'missing' });
    expect(refused({ tryAgainIf: 'Behovet växer.' })).toMatchObject({ pointer: '/tryAgainIf', rule: 'notApplicable' });
    const elsewhere = [{ conditionId: story.gateCase.id, text: 'Mät.' }];
    expect(refused({ conditions: elsewhere })).toMatchObject({
      ...{ code: 'referenceUnknown', pointer: '/conditions/0/conditionId' },
    });
    const conditionId = story.initiative.conditions[0]?.id ?? '';
    const twice = ['Mät.', 'Mät mer.'].map((text) => ({ conditionId, text }));
    expect(refused({ conditions: twice })).toMatchObject({ pointer: '/conditions/1/conditionId', rule: 'duplicate' });
    expect(story.gateCase.sequels).toEqual([]);
  });

  it('changes something: what already stands is not corrected into itself', () => {
    const story = approved();
    const conditionId = story.initiative.conditions[0]?.id ?? '';
    const monthly = [{ conditionId, text: 'Mät varje månad.' }];
    const refused = (change: object) => corrects(story, change).refusal;
    const unchanged = (pointer: string) => ({ code: 'argumentRefused', pointer, rule: 'unchanged' });
    expect(refused({ reasons: story.gateCase.decision?.reasons })).toEqual(unchanged('/reasons'));
    const weekly = [{ conditionId, text: 'Mät varje vecka.' }];
    expect(refused({ reasons: null, conditions: weekly })).toEqual(unchanged('/conditions'));
    const words = { reasons: 'Det gäller 2026.', conditions: monthly };
    expect(refused(words)).toBeUndefined();
    expect(refused(words)).toEqual(unchanged('/reasons'));
    // What was put right can be put back.
    expect(refused({ ...words, conditions: weekly })).toBeUndefined();
    expect(story.gateCase.sequels).toHaveLength(2);
  });

  it('is made by whoever holds a mandate for it, or recorded', () => {
    const story = approved();
    expect(corrects(story, {}, 'bearer').refusal).toMatchObject({ code: 'notPermitted' });
    expect(corrects(story, byBody(story), 'registrar').refusal).toBeUndefined();
    expect(story.gateCase.sequels).toMatchObject([{ form: 'recorded', decidedBy: { kind: 'body' } }]);
  });

  it('of what a body has decided is for the body alone', () => {
    const story = requested();
    decides(story, 'registrar', 'reject');
    expect(story.gateCase.decision?.decidedBy.kind).toBe('body');
    expect(corrects(story).refusal).toMatchObject({ code: 'notMandated', lacks: 'body' });
    expect(corrects(story, byBody(story), 'registrar').refusal).toBeUndefined();
  });

  it('needs a mandate that reaches what the unit has granted', () => {
    const story = approved();
    story.given('office', 'grantMandate', {
      ...{ holder: { kind: 'person', personId: story.city.people.leader }, unitId: story.city.units.owner },
      ...{
        gateKinds: ['money'],
        highestAmountMinor: 1_000_000,
        validFrom: '2026-01-01',
        validTo: null,
        reference: '4',
      },
    });
    expect(story.may('leader', 'correctDecision', decisionOf(story))).toMatchObject({
      ...{ code: 'notMandated', lacks: 'amount' },
    });
  });

  it('waits while an approval is in question, and for a decision that is known', () => {
    const story = approved();
    expect(tries(story, 'decider', 'correctDecision', {}, { decisionId: story.gateCase.id }).refusal).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/decisionId', thing: 'decision', id: story.gateCase.id },
    });
    does(story, 'registrar', 'questionDecision', { gateCaseId: story.gateCase.id });
    expect(corrects(story).refusal).toMatchObject({ code: 'decisionQuestioned' });
  });

  it('tells nobody of a decision that waits for its notification', () => {
    const postponed = (): Story => {
      const story = requested();
      triesDecision(story, 'decider', 'postpone', { answerDueOn: '2026-05-04' });
      return story;
    };
    const [before, after] = [postponed(), postponed()];
    triesDecision(after, 'decider', 'approve', { embargo: { reason: 'Pressen.', until: '2026-05-01' } });
    const waiting = { decisionId: after.gateCase.awaiting?.id ?? '' };
    expect(after.may('decider', 'correctDecision', waiting)).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/decisionId', thing: 'decision', id: waiting.decisionId },
    });
    expect(corrects(after).types).toEqual(corrects(before).types);
  });

  it('is made ten times at most', () => {
    const story = approved();
    for (let done = 0; done < 10; done += 1) expect(corrects(story).refusal).toBeUndefined();
    expect(corrects(story).refusal).toEqual({ code: 'limitReached', what: 'correctDecision', limit: 10 });
  });

  it('neither comes from before the decision nor from a day to come', () => {
    const story = approved();
    const on = (decidedOn: string) => corrects(story, byBody(story, decidedOn), 'registrar').refusal;
    expect(on('2026-01-15')).toMatchObject({ rule: 'beforeDossier' });
    expect(on('2027-01-15')).toMatchObject({ rule: 'dateInFuture' });
  });
});
