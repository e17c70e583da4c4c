import { describe, expect, it } from 'vitest';
import { readableColumns } from '../access/readable.ts';
import { begin, requested, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does, piloting } from '../testing/journey-steps.ts';
import type { Recorded } from '../gate-case/provenance.ts';
import { mattersOf } from '../waiting/of-initiative.ts';
import { waitsFor } from '../waiting/waiting.ts';
import { frozenMinorOf } from './granted.ts';

const caseAt = ({ initiative }: Story, gate: string): { gateCaseId: string } => ({
  gateCaseId: initiative.passedGates.find((passed) => passed.gate === gate)?.gateCaseId ?? '',
});

/** The gate for time, passed and then put in question while a decision on money is awaited. */
const questioned = (): Story => {
  const story = requested();
  const doubted = tries(story, 'registrar', 'questionDecision', {}, caseAt(story, 'time'));
  expect(doubted.types).toEqual(['decisionQuestioned']);
  return story;
};

describe('an approval in question', () => {
  it('stops later gates until it is settled, and is questioned once', () => {
    const story = questioned();
    const frozen = { code: 'decisionQuestioned', gateCaseIds: [caseAt(story, 'time').gateCaseId] };
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual(frozen);
    expect(triesDecision(story, 'decider', 'return').refusal).toEqual(frozen);
    expect(story.may('office', 'questionDecision', caseAt(story, 'time'))?.code).toBe('alreadyDone');
    expect(story.may('bearer', 'questionDecision', caseAt(story, 'time'))?.code).toBe('notPermitted');
    // One that is not decided, or was never there, is named by nobody's address: the field is told.
    for (const gateCaseId of [story.gateCase.id, 'constructor']) {
      expect(story.may('office', 'questionDecision', { gateCaseId })).toEqual({
        ...{ code: 'argumentRefused', pointer: '/gateCaseId', rule: 'notInEffect' },
      });
    }
    expect(story.may('registrar', 'settleQuestioning', { gateCaseId: 'constructor' })?.code).toBe('awaits');
  });

  it('keeps a decision that waits from being notified', () => {
    const story = requested();
    const embargo = { reason: 'Pressen.', until: '2026-03-09' };
    triesDecision(story, 'decider', 'approve', { embargo });
    tries(story, 'registrar', 'questionDecision', {}, caseAt(story, 'time'));
    expect(story.may('office', 'notifyDecision')?.code).toBe('decisionQuestioned');
    const target = caseAt(story, 'time');
    expect(tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, target).refusal?.code).toBe(
      'notificationAwaited',
    );
    does(story, 'registrar', 'settleQuestioning', target);
    expect(story.may('office', 'notifyDecision')).toBeUndefined();
  });

  it('stands once ratified by the body above, as the registrar records', () => {
    const story = questioned();
    const target = caseAt(story, 'time');
    const decidedBy = { kind: 'body', bodyId: story.city.body } as const;
    const on = (decidedOn: string) => ({ recorded: { decidedBy, decidedOn, minutesReference: '§ 3' } });
    expect(tries(story, 'registrar', 'settleQuestioning', on('2026-03-01'), target).refusal).toMatchObject({
      rule: 'beforeDossier',
    });
    expect(tries(story, 'registrar', 'settleQuestioning', on('2026-03-02'), target).refusal).toBeUndefined();
    expect(story.initiative.passedGates[0]).toMatchObject({
      ...{ inEffect: true, questioning: { settled: { outcome: 'ratify', form: 'recorded' } } },
    });
    expect(triesDecision(story, 'decider', 'approve').refusal).toBeUndefined();
  });

  it('is settled by no one who made it: another of the unit does, or the body above it', () => {
    const story = questioned();
    const target = caseAt(story, 'time');
    const { decider: personId, manager } = story.city.people;
    const own = { code: 'recused', personId, ground: 'ownDecision' };
    expect(story.may('decider', 'settleQuestioning', target)).toEqual(own);
    const recorded = {
      decidedBy: { kind: 'person', personId, mandateId: story.city.mandates.owner },
      ...{ decidedOn: '2026-03-02', minutesReference: '§ 3' },
    } as const;
    expect(tries(story, 'registrar', 'settleQuestioning', { recorded }, target).refusal).toEqual(own);
    const holder = { kind: 'person', personId: manager } as const;
    const mandate = { holder, unitId: story.city.units.owner, gateKinds: ['time'], highestAmountMinor: null } as const;
    expect(tries(story, 'office', 'grantMandate', mandate).refusal).toBeUndefined();
    expect(story.may('manager', 'settleQuestioning', target)).toBeUndefined();
  });

  it('that a body made is settled by that body alone: no one person of the unit does, and none is told that it waits', () => {
    const story = requested();
    const decidedBy = { kind: 'body', bodyId: story.city.body } as const;
    const recorded = { decidedBy, decidedOn: '2026-03-02', minutesReference: '§ 5' } as const;
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toBeUndefined();
    const target = caseAt(story, 'money');
    does(story, 'office', 'questionDecision', target);
    const lacking = { code: 'notMandated', lacks: 'body', unitId: story.city.units.owner };
    expect(story.may('decider', 'settleQuestioning', target)).toMatchObject(lacking);
    const settles = (said: Recorded) =>
      tries(story, 'registrar', 'settleQuestioning', { recorded: said }, target).refusal;
    const { decider: personId } = story.city.people;
    const byPerson = { kind: 'person', personId, mandateId: story.city.mandates.owner } as const;
    expect(settles({ ...recorded, decidedBy: byPerson })).toMatchObject(lacking);
    const { world, city, aim } = story;
    const waits = waitsFor(world.situation(aim), world.contextOf(city.people.decider, aim));
    expect(waits.map(({ kind }) => kind)).not.toContain('questioning');
    expect(settles(recorded)).toBeUndefined();
  });

  it('that a body made is settled by whoever holds the mandate where no body stands above the unit any more', () => {
    const story = requested();
    const decidedBy = { kind: 'body', bodyId: story.city.body } as const;
    const recorded = { decidedBy, decidedOn: '2026-03-02', minutesReference: '§ 5' } as const;
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toBeUndefined();
    const target = caseAt(story, 'money');
    does(story, 'office', 'questionDecision', target);
    const { world, city, aim } = story;
    const situation = world.situation(aim);
    const { owner } = city.units;
    const { [owner]: unit, ...others } = situation.known.units;
    const alone = unit === undefined ? others : { ...others, [owner]: { ...unit, bodyId: null } };
    const context = world.contextOf(city.people.decider);
    const settling = (units: typeof others) =>
      world.core.may('settleQuestioning', { ...situation, known: { ...situation.known, units } }, context, target);
    expect(settling(alone)).toBeUndefined();
    expect(settling(others)).toMatchObject({ lacks: 'body' });
  });

  it('when annulled takes what rests on it along: the phase, later gates, the open case and the money', () => {
    const story = piloting(begin());
    does(story, 'bearer', 'openAddedGrant');
    tries(story, 'leader', 'questionDecision', {}, caseAt(story, 'time'));
    const target = caseAt(story, 'time');
    const lapsedGateCaseIds = story.initiative.passedGates.map(({ gateCaseId }) => gateCaseId);
    const { types, events } = tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, target);
    expect(types).toEqual(['questioningSettled', 'gateCaseEnded', 'phaseEntered', 'gateCaseClosed']);
    expect(events[0]?.facts).toMatchObject({ lapsedGateCaseIds, frozenMinor: 25_000_000, toPhase: 'exploreIdea' });
    const { phase, openGateCaseId, passedGates } = story.initiative;
    expect({ phase, frozenMinor: frozenMinorOf(story.initiative), openGateCaseId }).toEqual({
      ...{ phase: 'exploreIdea', frozenMinor: 25_000_000, openGateCaseId: null },
    });
    expect(passedGates.some(({ inEffect }) => inEffect)).toBe(false);
    expect(story.gateCase.status).toBe('closed');
    expect(story.may('coach', 'openGateCase', { gate: 'time' })).toBeUndefined();
  });

  it('is settled by the unit that decided it, also once another owns the initiative', () => {
    const story = piloting(begin());
    const { receiving: unitId } = story.city.units;
    story.given('leader', 'proposeOwner', { unitId, movesCase: false, reason: 'De har det i sin drift.' });
    story.given('receiver', 'answerOwnership', { accepts: true, reason: 'Ja.' }, { unitId });
    const target = caseAt(story, 'money');
    does(story, 'office', 'questionDecision', target);
    const { owner } = story.city.units;
    expect(story.may('receiver', 'settleQuestioning', target)).toMatchObject({ code: 'notMandated', unitId: owner });
    expect(story.may('outsider', 'settleQuestioning', target)).toMatchObject({ code: 'notPermitted' });
    // Whoever decided does not settle it; the unit still does, by its body.
    expect(story.may('decider', 'settleQuestioning', target)).toMatchObject({ code: 'recused', ground: 'ownDecision' });
    expect(story.may('registrar', 'settleQuestioning', target)).toBeUndefined();
    const whom = mattersOf(story.initiative).flatMap((one) => (one.kind === 'questioning' ? one.whom : []));
    expect(whom).toEqual([`mandate ${owner}`, 'registrar everywhere']);
    expect(readableColumns(story.initiative).unitIds).toContain(owner);
    expect(tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, target).refusal).toBeUndefined();
  });

  it('can be questioned and annulled after the end too, and moves nothing then', () => {
    const story = piloting(begin());
    does(story, 'leader', 'endInitiative', { ending: 'stopped' });
    does(story, 'registrar', 'questionDecision', caseAt(story, 'money'));
    const target = caseAt(story, 'money');
    expect(tries(story, 'registrar', 'settleQuestioning', { outcome: 'annul' }, target).types).toEqual([
      'questioningSettled',
    ]);
    expect(story.initiative).toMatchObject({ standing: 'ended', phase: 'pilot' });
    expect(frozenMinorOf(story.initiative)).toBe(25_000_000);
  });
});
