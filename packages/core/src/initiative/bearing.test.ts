import { describe, expect, it } from 'vitest';
import { atMoney, begin, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import type { Player } from '../testing/city.ts';
import { allocated, decides, does, givenTime, preparedForMoney, takenIn } from '../testing/journey-steps.ts';

const offered = (story: Story, player: Player): Story =>
  story.given('bearer', 'offerBearer', { personId: story.city.people[player], kind: 'employee' });

/** Taken in, unless it has been. */
const takenInOnce = (story: Story): Story => (story.aim.initiativeId ? story : takenIn(story));

describe('further bearers', () => {
  it('are asked, read the draft, and say yes themselves', () => {
    const story = begin();
    does(story, 'bearer', 'draftInitiative');
    expect(story.may('outsider', 'answerBearerOffer')).toMatchObject({ code: 'unknown' });
    offered(story, 'outsider');
    const personId = story.city.people.outsider;
    expect(tries(story, 'bearer', 'offerBearer', { personId }).refusal).toMatchObject({ rule: 'duplicate' });
    expect(story.may('bearer', 'answerBearerOffer')).toMatchObject({ code: 'notPermitted' });
    story.given('outsider', 'answerBearerOffer', { accepts: true });
    expect(story.initiative.bearers).toMatchObject([{ personId: story.city.people.bearer }, { personId }]);
    expect(story.initiative.bearerOffers).toEqual([]);
    expect(story.may('outsider', 'submitInitiative')).toBeUndefined();
  });

  it('may say no, and are asked again', () => {
    const story = offered(takenIn(begin()), 'outsider');
    story.given('outsider', 'answerBearerOffer', { accepts: false });
    expect(story.initiative).toMatchObject({ bearers: [{}], bearerOffers: [] });
    offered(story, 'outsider');
    expect(story.may('outsider', 'answerBearerOffer')).toBeUndefined();
  });

  it('neither rate nor decide from then on', () => {
    const story = offered(takenIn(begin()), 'decider').given('decider', 'answerBearerOffer', { accepts: true });
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'recused' });
    expect(story.may('decider', 'holdCheckpoint')).toMatchObject({ code: 'recused' });
  });

  it('are none of those who have guided, endorsed or rated the idea', () => {
    const story = begin();
    allocated(story, 'owner', 30_000_000);
    for (const player of ['coach', 'manager', 'assessor'] as const) offered(takenInOnce(story), player);
    preparedForMoney(givenTime(story), 25_000_000);
    for (const player of ['coach', 'manager', 'assessor'] as const) {
      expect(story.when(player, 'answerBearerOffer', { accepts: true }).refusal).toMatchObject({ ground: 'judging' });
      story.given(player, 'answerBearerOffer', { accepts: false });
    }
  });

  it.each([undefined, { reason: 'Pressen', until: '2026-03-09' }])(
    'are none of those who have decided in the open case, kept back or not: %j',
    (embargo) => {
      const story = offered(takenInOnce(allocated(begin(), 'owner', 30_000_000)), 'decider');
      does(preparedForMoney(givenTime(story), 25_000_000), 'bearer', 'requestDecision');
      const outcome = embargo === undefined ? 'return' : 'approve';
      expect(triesDecision(story, 'decider', outcome, embargo && { embargo }).refusal).toBeUndefined();
      const joins = story.when('decider', 'answerBearerOffer', { accepts: true });
      expect(joins.refusal).toMatchObject({ code: 'recused', ground: 'judging' });
    },
  );

  it('are none of those who have decided on one of its shares', () => {
    const story = offered(shared(), 'otherDecider');
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    const joins = story.when('otherDecider', 'answerBearerOffer', { accepts: true });
    expect(joins.refusal).toMatchObject({ code: 'recused', ground: 'judging' });
  });

  it('are none of those who have rated or decided in a case that is closed: nobody asks them, and they say no yes', () => {
    const story = offered(takenInOnce(begin()), 'assessor');
    offered(story, 'decider');
    givenTime(story);
    expect(story.initiative.openGateCaseId).toBeNull();
    for (const player of ['assessor', 'decider'] as const) {
      const personId = story.city.people[player];
      const recused = { code: 'recused', personId, ground: 'judging' };
      expect(story.when(player, 'answerBearerOffer', { accepts: true }).refusal).toEqual(recused);
      story.given(player, 'answerBearerOffer', { accepts: false });
      expect(story.when('bearer', 'offerBearer', { personId, kind: 'employee' }).refusal).toEqual(recused);
    }
    expect(tries(story, 'bearer', 'offerBearer', { personId: story.city.people.secondAssessor }).refusal).toBe(
      undefined,
    );
  });

  it('are none of those who decided before somebody else did, in the same case', () => {
    const story = offered(takenInOnce(begin()), 'outsider');
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    const { outsider } = story.city.people;
    const { owner } = story.city.units;
    const held = { unitId: owner, gateKinds: ['time'], highestAmountMinor: 0, reference: 'Tillfälligt' } as const;
    const span = { validFrom: '2026-01-01', validTo: null };
    story.given('office', 'grantMandate', { ...held, ...span, holder: { kind: 'person', personId: outsider } });
    expect(triesDecision(story, 'outsider', 'return').refusal).toBeUndefined();
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    expect(story.when('outsider', 'answerBearerOffer', { accepts: true }).refusal).toMatchObject({ ground: 'judging' });
  });

  it('are none of those who have said yes or no to it as manager, or as leader in the place of one', () => {
    const story = takenIn(begin());
    offered(offered(story, 'manager'), 'leader');
    const { manager, assessor } = story.city.people;
    story.given('bearer', 'nameManager', { personId: manager });
    story.given('manager', 'endorse', { answer: 'no', reason: 'Inte nu.' });
    story.given('leader', 'endorse', { answer: 'yes', reason: 'Jo, nu.' });
    // Another manager makes nobody impartial who has said what they think.
    story.given('bearer', 'nameManager', { personId: assessor });
    for (const player of ['manager', 'leader'] as const) {
      const recused = { code: 'recused', personId: story.city.people[player], ground: 'judging' };
      expect(story.when(player, 'answerBearerOffer', { accepts: true }).refusal).toEqual(recused);
      story.given(player, 'answerBearerOffer', { accepts: false });
      const offer = { personId: story.city.people[player], kind: 'employee' } as const;
      expect(story.when('bearer', 'offerBearer', offer).refusal).toEqual(recused);
    }
  });

  it('are told of what they do in the open case themselves, and whoever asks them is not', () => {
    const story = does(atMoney(), 'secondAssessor', 'rateCriteria');
    expect(story.initiative.openGateCaseId).not.toBeNull();
    offered(story, 'secondAssessor');
    const joins = story.when('secondAssessor', 'answerBearerOffer', { accepts: true });
    expect(joins.refusal).toMatchObject({ code: 'recused', ground: 'judging' });
  });

  it('are at most ten, those asked included', () => {
    const story = takenIn(begin());
    const others = [
      'outsider',
      'coach',
      'assessor',
      'manager',
      'leader',
      'decider',
      'otherDecider',
      'receiver',
      'auditor',
    ];
    for (const player of others) offered(story, player as Player);
    expect(story.may('bearer', 'offerBearer')).toMatchObject({ code: 'limitReached', limit: 10 });
  });
});

describe('a bearer who is erased', () => {
  const erases = (story: Story, player: Player) =>
    story.when('registrar', 'erasePerson', { reason: 'personAsked' }, undefined, {
      personId: story.city.people[player],
    });

  it('bears it no longer: the others go on, and nobody left shows as with who steps down', () => {
    const story = offered(offered(takenIn(begin()), 'outsider'), 'coach');
    story.given('outsider', 'answerBearerOffer', { accepts: true });
    expect(erases(story, 'bearer').types).toEqual(['personErased', 'bearerErased']);
    expect(story.initiative.bearers).toMatchObject([{ personId: story.city.people.outsider }]);
    expect(story.may('office', 'requestSupplement')).toBeUndefined();
    erases(story, 'outsider');
    const { bearer, outsider, coach } = story.city.people;
    expect(story.initiative).toMatchObject({
      ...{ bearers: [], formerBearerIds: [bearer, outsider], standing: 'active' },
      bearerOffers: [{ personId: coach }],
    });
    // The office is the contact then.
    expect(story.may('office', 'reviseInitiative')).toBeUndefined();
  });

  it('was only asked: the question goes, and they are no former bearer', () => {
    const story = offered(takenIn(begin()), 'outsider');
    expect(erases(story, 'outsider').types).toEqual(['personErased', 'bearerErased']);
    expect(story.initiative).toMatchObject({ bearers: [{}], bearerOffers: [], formerBearerIds: [] });
  });

  it('leaves initiatives alone that they do not bear', () => {
    const story = takenIn(begin());
    expect(erases(story, 'outsider').types).toEqual(['personErased']);
  });
});

describe('stepping down', () => {
  it('leaves the others, or nobody: a flag, and no ending', () => {
    const story = offered(givenTime(takenIn(begin())), 'outsider');
    story.given('outsider', 'answerBearerOffer', { accepts: true });
    story.given('bearer', 'stepDown', { reason: 'Byter arbete.' });
    expect(story.initiative.bearers).toMatchObject([{ personId: story.city.people.outsider }]);
    expect(story.may('bearer', 'planPilot')).toMatchObject({ code: 'notPermitted' });
    story.given('outsider', 'stepDown', { reason: 'Räcker inte till.' });
    expect(story.initiative).toMatchObject({ bearers: [], standing: 'active' });
    story.given('office', 'offerBearer', { personId: story.city.people.bearer, kind: 'employee' });
    story.given('bearer', 'answerBearerOffer', { accepts: true });
    expect(story.initiative.bearers).toHaveLength(1);
  });

  it('leaves no draft alone', () => {
    const story = begin();
    does(story, 'bearer', 'draftInitiative');
    expect(story.may('bearer', 'stepDown')).toEqual({ code: 'awaits', command: 'offerBearer' });
  });

  it('makes nobody impartial who has borne the idea', () => {
    const story = offered(takenIn(begin()), 'decider').given('decider', 'answerBearerOffer', { accepts: true });
    story.given('decider', 'stepDown', { reason: 'Ska besluta.' });
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'recused', ground: 'formerBearer' });
    const personId = story.city.people.decider;
    expect(story.when('bearer', 'nameManager', { personId }).refusal).toMatchObject({ ground: 'formerBearer' });
  });
});

describe('an invitation', () => {
  it('lets somebody read what is out of draft, until it is taken back', () => {
    const story = begin();
    story.given('bearer', 'draftInitiative', {
      ...{ processModelId: story.world.model.id, entry: 'idea', origin: 'idea', visibility: 'invited' },
      ...{ bearerKind: 'employee', title: 'En idé', summary: 'Kort.', area: null, proposedUnitId: null },
    });
    const personId = story.city.people.outsider;
    story.given('bearer', 'invite', { personId });
    const reads = () => story.may('outsider', 'submitInitiative')?.code !== 'unknown';
    expect(reads()).toBe(false);
    does(story, 'bearer', 'submitInitiative');
    expect(reads()).toBe(true);
    expect(tries(story, 'bearer', 'invite', { personId }).refusal).toMatchObject({ rule: 'duplicate' });
    story.given('bearer', 'withdrawInvitation', {}, { personId });
    expect(reads()).toBe(false);
    expect(story.may('bearer', 'withdrawInvitation', { personId })).toMatchObject({ rule: 'notInvited' });
  });
});
