import { describe, expect, it } from 'vitest';
import { begin, helsingborg, requested, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does, piloting, takenIn } from '../testing/journey-steps.ts';
import { withoutBearers } from '../told-event.ts';
import { visibleGateCase } from '../visible-state.ts';

const rejected = (): Story => decides(requested(), 'decider', 'reject');
const decisionOf = ({ gateCase }: Story) => ({ decisionId: gateCase.decision?.id ?? '' });
const asks = (story: Story, by: 'bearer' | 'coach' | 'outsider' = 'bearer') =>
  tries(story, by, 'requestReconsideration', {}, decisionOf(story));
const asked = (story: Story): Story => {
  expect(asks(story).refusal).toBeUndefined();
  return story;
};
const requestId = ({ gateCase }: Story) =>
  gateCase.sequels.findLast(({ kind }) => kind === 'reconsideration')?.id ?? null;
const answers = (story: Story, outcome: 'stands' | 'changed', by: 'decider' | 'registrar' | 'bearer' = 'decider') =>
  tries(story, by, 'reconsiderDecision', { outcome }, { ...decisionOf(story), requestId: requestId(story) });

describe('asking for a reconsideration', () => {
  it('is for those concerned, with no day that is too late; how late it is stands there', () => {
    const story = rejected();
    expect(asks(story, 'outsider').refusal).toMatchObject({ code: 'notPermitted' });
    story.world.wait(400);
    asked(story);
    expect(story.gateCase.sequels).toMatchObject([
      {
        ...{ kind: 'reconsideration', ...decisionOf(story), answer: null },
        request: { reason: 'Underlaget var fel.', daysAfter: 400 },
      },
    ]);
  });

  it('is told with its words to those who take part alone', () => {
    const { gateCase, city } = asked(rejected());
    const words = (audience: 'everyone' | 'assessors' | 'participants' | 'circle') =>
      visibleGateCase(gateCase, audience, city.people.outsider).sequels.map((one) =>
        one.kind === 'reconsideration' ? one.request?.reason : one,
      );
    expect([words('everyone'), words('assessors')]).toEqual([[null], [null]]);
    expect([words('participants'), words('circle')]).toEqual([['Underlaget var fel.'], ['Underlaget var fel.']]);
  });

  it('says nothing of who asks where those behind the idea are kept from the reader', () => {
    const story = rejected();
    const [request] = asks(story).events;
    if (request === undefined) throw new Error('nothing was recorded');
    const { people } = story.city;
    const seen = withoutBearers(request, people.assessor);
    expect(request.private['reason']).toMatchObject({ value: 'Underlaget var fel.' });
    expect(seen).toMatchObject({ by: { personId: null }, private: {}, facts: { about: decisionOf(story).decisionId } });
  });

  it('waits for the case to be closed, and one request at a time for its answer', () => {
    const story = requested();
    const undecided = { code: 'awaits', command: 'decideGate' };
    expect(asks(story).refusal).toEqual(undecided);
    const circle = () => [
      story.may('decider', 'reconsiderDecision'),
      story.may('decider', 'correctDecision', { decisionId: 'x' }),
      story.may('registrar', 'recordAppeal'),
    ];
    expect(circle()).toEqual([undecided, undecided, undecided]);
    triesDecision(story, 'decider', 'reject', { embargo: { reason: 'Pressen.', until: '2026-05-01' } });
    // Whoever is not of the deciding circle is not told by it that a decision waits.
    expect(asks(story).refusal).toEqual(undecided);
    const unnotified = { code: 'awaits', command: 'notifyDecision' };
    expect(circle()).toEqual([unnotified, unnotified, unnotified]);
    does(story, 'decider', 'notifyDecision');
    expect(tries(asked(story), 'bearer', 'requestReconsideration', {}, decisionOf(story)).refusal).toEqual({
      ...{ code: 'alreadyDone', what: 'requestReconsideration' },
    });
    const other = { decisionId: story.gateCase.id };
    expect(story.may('bearer', 'requestReconsideration', other)).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/decisionId', thing: 'decision', id: story.gateCase.id },
    });
    const unasked = { ...decisionOf(story), requestId: 'x' };
    expect(story.may('decider', 'reconsiderDecision', unasked)).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/requestId', thing: 'reconsiderationRequest', id: 'x' },
    });
  });

  it('is done ten times at most, and the deciding side goes on from there', () => {
    const story = rejected();
    for (let done = 0; done < 10; done += 1) {
      asked(story);
      expect(answers(story, 'stands').refusal).toBeUndefined();
    }
    expect(asks(story).refusal).toEqual({ code: 'limitReached', what: 'requestReconsideration', limit: 10 });
    const own = () =>
      tries(story, 'decider', 'reconsiderDecision', {}, { ...decisionOf(story), requestId: null }).refusal;
    for (let done = 0; done < 10; done += 1) expect(own()).toBeUndefined();
    expect(own()).toEqual({ code: 'limitReached', what: 'reconsiderDecision', limit: 20 });
  });
});

describe('a reconsideration', () => {
  it('lets the decision stand, by a new one that names it', () => {
    const story = asked(rejected());
    const before = story.gateCase.decision;
    expect(answers(story, 'stands').types).toEqual(['decisionReconsidered']);
    expect(story.gateCase.decision).toEqual(before);
    expect(story.gateCase.sequels).toMatchObject([{ answer: { outcome: 'stands', form: 'taken', gateCaseId: null } }]);
    expect(story.initiative.standing).toBe('ended');
    expect(answers(story, 'changed').refusal).toEqual({ code: 'alreadyDone', what: 'reconsiderDecision' });
  });

  it('changes a rejection: back to where it stood, before the same gate, with nothing granted or reserved', () => {
    const story = asked(rejected());
    const first = story.gateCase;
    const { phaseVisits, grantedMinutes, grantedMinor } = story.initiative;
    expect(answers(story, 'changed').types).toEqual([
      ...['decisionReconsidered', 'initiativeReopened', 'gateCaseBegun', 'gateCaseOpened'],
    ]);
    const second = story.gateCase;
    expect(second).toMatchObject({ gate: 'money', status: 'preparing', toPhase: 'pilot', application: null });
    expect(second.id).not.toBe(first.id);
    expect(story.initiative).toMatchObject({
      ...{ standing: 'active', phase: 'exploreSetup', ending: null, openGateCaseId: second.id },
      ...{ phaseVisits, grantedMinutes, grantedMinor, reopening: { after: 'rejected' } },
    });
    expect(story.fund('owner').balances).toMatchObject({ reserved: 0, granted: 0 });
    does(story, 'bearer', 'applyForMoney');
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('pilot');
  });

  it('keeps the gates passed on the way to the one that turned it away', () => {
    const model = helsingborg();
    const edges = model.edges.map((edge) =>
      edge.from === 'exploreSetup' ? { from: 'exploreSetup', to: 'pilot', gates: ['time', 'money'] } : edge,
    );
    const free = edges.map((edge) =>
      edge.from === 'exploreIdea' ? ({ from: 'exploreIdea', to: 'exploreSetup', free: true } as const) : edge,
    );
    const story = takenIn(begin({ ...model, edges: free }));
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'enterPhase', { phase: 'exploreSetup' });
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    does(story, 'bearer', 'openGateCase', { gate: 'money' });
    does(story, 'bearer', 'applyForMoney');
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'reject');
    expect(
      tries(story, 'decider', 'reconsiderDecision', { outcome: 'changed' }, ofOwnMotion(story)).refusal,
    ).toBeUndefined();
    does(story, 'bearer', 'applyForMoney');
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.initiative.phase).toBe('pilot');
  });

  it('is made of one’s own motion where nobody has asked', () => {
    const story = rejected();
    const target = ofOwnMotion(story);
    expect(tries(story, 'decider', 'reconsiderDecision', { outcome: 'stands' }, target).refusal).toBeUndefined();
    expect(story.gateCase.sequels).toMatchObject([{ request: null, answer: { outcome: 'stands' } }]);
    asked(story);
    expect(story.may('decider', 'reconsiderDecision', target)).toMatchObject({ what: 'requestReconsideration' });
    const strange = { ...target, requestId: story.gateCase.id };
    expect(story.may('decider', 'reconsiderDecision', strange)).toMatchObject({
      ...{ code: 'referenceUnknown', pointer: '/requestId', thing: 'reconsiderationRequest' },
    });
  });

  it('turns no approval against the bearer, and reopens only what ended by the decision', () => {
    const approved = asked(decides(requested(), 'decider', 'approve'));
    expect(answers(approved, 'changed').refusal).toMatchObject({ pointer: '/outcome', rule: 'approvalStands' });
    expect(answers(approved, 'stands').refusal).toBeUndefined();
    const again = asked(rejected());
    again.given('leader', 'reopen', { reason: 'Ny lag.' }, { phase: 'exploreSetup' });
    expect(answers(again, 'changed').refusal).toMatchObject({ rule: 'endedByNothing' });
    does(again, 'leader', 'endInitiative', { ending: 'stopped' });
    expect(answers(again, 'changed').refusal).toMatchObject({ rule: 'endedByNothing' });
    const sentBack = asked(decides(requested(), 'decider', 'sendBack'));
    expect(answers(sentBack, 'changed').refusal).toMatchObject({ rule: 'endedByNothing' });
  });

  it('is not of a no to more money: that ended nothing', () => {
    const story = piloting(begin());
    does(story, 'bearer', 'openAddedGrant');
    does(story, 'bearer', 'applyForMoney');
    does(story, 'assessor', 'rateCriteria');
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'reject');
    expect(
      tries(story, 'decider', 'reconsiderDecision', { outcome: 'changed' }, ofOwnMotion(story)).refusal,
    ).toMatchObject({
      rule: 'endedByNothing',
    });
  });

  it('is for whoever decides there, not for those who bear the idea, nor while an approval is in question', () => {
    const story = asked(rejected());
    expect(answers(story, 'stands', 'bearer').refusal).toMatchObject({ code: 'notPermitted' });
    const { bearer: personId } = story.city.people;
    story.given('office', 'grantMandate', {
      ...{ holder: { kind: 'person', personId }, unitId: story.city.units.owner, gateKinds: ['money'] },
      ...{ highestAmountMinor: null, validFrom: '2026-01-01', validTo: null, reference: '4.2' },
    });
    expect(answers(story, 'stands', 'bearer').refusal).toMatchObject({ code: 'recused' });
    const [time] = story.initiative.passedGates;
    does(story, 'registrar', 'questionDecision', { gateCaseId: time?.gateCaseId ?? '' });
    expect(answers(story, 'stands').refusal).toMatchObject({ code: 'decisionQuestioned' });
  });

  it('of what a body has decided is the body’s, as the registrar records, on a day after it was asked for', () => {
    const story = asked(decides(requested(), 'registrar', 'reject'));
    expect(answers(story, 'stands').refusal).toMatchObject({ code: 'notMandated', lacks: 'body' });
    const target = { ...decisionOf(story), requestId: requestId(story) };
    expect(story.may('decider', 'reconsiderDecision', target)).toMatchObject({ code: 'notMandated', lacks: 'body' });
    const recorded = (decidedOn: string) => {
      const decidedBy = { kind: 'body', bodyId: story.city.body } as const;
      const change = { outcome: 'changed', recorded: { decidedBy, decidedOn, minutesReference: '§ 7' } } as const;
      return tries(story, 'registrar', 'reconsiderDecision', change, target).refusal;
    };
    expect(recorded('2026-01-15')).toMatchObject({ rule: 'beforeDossier' });
    expect(recorded('2026-03-02')).toBeUndefined();
    expect(story.initiative.standing).toBe('active');
  });

  it('opens no case where nobody owns the initiative any more: it is reopened, and a unit asked to own it', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    story.given(
      'leader',
      'answerOwnership',
      { accepts: false, reason: 'Inte vårt.' },
      { unitId: story.city.units.owner },
    );
    const unowned = story.initiative.owningUnitId;
    decides(story, 'decider', 'reject');
    const changes = tries(story, 'decider', 'reconsiderDecision', { outcome: 'changed' }, ofOwnMotion(story));
    expect([unowned, changes.refusal]).toEqual([null, { code: 'awaits', command: 'proposeOwner' }]);
    does(story, 'office', 'reopen', { phase: 'exploreIdea' });
    expect(story.may('office', 'proposeOwner')).toBeUndefined();
  });
});

function ofOwnMotion(story: Story) {
  return { ...decisionOf(story), requestId: null };
}
