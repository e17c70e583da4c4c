import { describe, expect, it } from 'vitest';
import { argsFor, begin, requested, tries, triesDecision } from '../story.fixture.ts';
import { does, takenIn } from '../testing/journey-steps.ts';
import type { Story } from '../testing/given.ts';
import { describeRefusal, noNames } from '../text.ts';

const mandate = { lacks: 'mandate' };
const body = ({ city }: Story) => ({ kind: 'body', bodyId: city.body }) as const;
const person = ({ city }: Story, personId = city.people.decider) =>
  ({ kind: 'person', personId, mandateId: city.mandates.owner }) as const;
const minutes = { decidedOn: '2026-03-02', minutesReference: '§ 12' };

describe('what is recorded afterwards', () => {
  it('the body above the unit, without a mandate', () => {
    const story = requested();
    const recorded = { ...minutes, decidedBy: body(story) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toBeUndefined();
    expect(story.gateCase.decision).toMatchObject({ form: 'recorded', mandateId: null, minutesReference: '§ 12' });
  });

  it('no other body, and no day that has not come', () => {
    const story = requested();
    const other = { ...minutes, decidedBy: { kind: 'body', bodyId: 'another' } } as const;
    expect(triesDecision(story, 'registrar', 'approve', { recorded: other }).refusal).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/recorded/decidedBy/bodyId', thing: 'body', id: 'another' },
    });
    const bodyId = tries(story, 'office', 'registerBody', { kind: 'committee' }).events[0]?.streamId ?? '';
    const elsewhere = { ...minutes, decidedBy: { kind: 'body', bodyId } } as const;
    expect(triesDecision(story, 'registrar', 'approve', { recorded: elsewhere }).refusal).toEqual({
      ...{ code: 'argumentRefused', pointer: '/recorded/decidedBy/bodyId', rule: 'notAboveUnit' },
    });
    const late = { ...minutes, decidedBy: body(story), decidedOn: '2026-03-03' };
    const refusal = { pointer: '/recorded/decidedOn', rule: 'dateInFuture' };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: late }).refusal).toMatchObject(refusal);
  });

  it('is asked for where the registrar has left it out', () => {
    const story = requested();
    const { refusal } = triesDecision(story, 'registrar', 'approve', { recorded: null });
    expect(refusal).toEqual({ code: 'argumentRefused', pointer: '/recorded', rule: 'missing' });
    if (refusal === undefined) return;
    expect(describeRefusal(refusal, 'en', noNames).detail).toContain('who has decided');
  });

  it('a person with the mandate in force on that day, and no other’s mandate', () => {
    const story = requested();
    const own = { ...minutes, decidedBy: person(story) };
    const before = { ...own, decidedOn: '2025-12-31' };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: before }).refusal).toMatchObject({
      pointer: '/recorded/decidedOn',
      rule: 'beforeDossier',
    });
    const stranger = { ...minutes, decidedBy: person(story, story.city.people.outsider) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: stranger }).refusal).toMatchObject(mandate);
    const bearer = { ...minutes, decidedBy: person(story, story.city.people.bearer) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: bearer }).refusal).toMatchObject({
      code: 'recused',
    });
    const nobody = { ...minutes, decidedBy: person(story, 'constructor') };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: nobody }).refusal).toMatchObject({
      code: 'referenceUnknown',
    });
    expect(triesDecision(story, 'registrar', 'approve', { recorded: own }).refusal).toBeUndefined();
  });

  it('a person whose mandate was in force that day and has ended since, where no body stands above the unit', () => {
    const begun = begin();
    const story = takenIn(begun, begun.city.units.alone);
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    does(story, 'bearer', 'requestDecision');
    const mandateId = story.city.mandates.alone;
    expect(story.may('registrar', 'decideGate')).toBeUndefined();
    story.when('office', 'revokeMandate', { validTo: '2026-03-03' }, undefined, { mandateId });
    story.world.wait(1);
    expect(story.may('registrar', 'decideGate')).toBeUndefined();
    const recorded = { ...minutes, decidedBy: { ...person(story), mandateId } };
    const late = { ...recorded, decidedOn: '2026-03-03' };
    const record = (change: typeof recorded) => triesDecision(story, 'registrar', 'return', { recorded: change });
    expect(record(late).refusal).toMatchObject({ lacks: 'date' });
    expect(record(recorded).refusal).toBeUndefined();
    expect(story.gateCase.status).toBe('preparing');
  });

  it('somebody who has been erased since, but nobody who had been by then: their mandates went with them', () => {
    const story = requested();
    const record = (decidedOn: string) =>
      triesDecision(story, 'registrar', 'approve', { recorded: { ...minutes, decidedOn, decidedBy: person(story) } });
    const aim = { personId: story.city.people.decider };
    story.given('office', 'erasePerson', { reason: 'personAsked' }, undefined, aim);
    story.world.wait(2);
    expect(record('2026-03-03').refusal).toMatchObject({
      ...{ code: 'referenceUnknown', pointer: '/recorded/decidedBy/personId', thing: 'person' },
    });
    expect(record('2026-03-02').refusal).toBeUndefined();
    expect(story.gateCase.decision).toMatchObject({ form: 'recorded', decidedBy: person(story) });
  });

  it('no mandate that had ended that day, and none through a role that only the registrar has', () => {
    const story = requested();
    const { city } = story;
    const recorded = { ...minutes, decidedBy: person(story) };
    story.when('office', 'revokeMandate', { validTo: '2026-03-02' }, undefined, { mandateId: city.mandates.owner });
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toMatchObject({ lacks: 'date' });
    const held = { personId: city.people.registrar, role: 'decider', unitId: city.units.owner } as const;
    story.given('office', 'assignRole', { ...held, validFrom: '2026-01-01', validTo: null });
    const byRole = argsFor(story, 'office', 'grantMandate', {
      holder: { kind: 'role', role: 'decider' },
      unitId: city.units.owner,
      gateKinds: ['time'],
    });
    const { events } = story.when('office', 'grantMandate', byRole);
    const mandateId = events[0]?.streamId ?? '';
    const outsider = { kind: 'person', personId: city.people.outsider, mandateId } as const;
    const stranger = { ...minutes, decidedBy: outsider };
    expect(triesDecision(story, 'registrar', 'approve', { recorded: stranger }).refusal).toMatchObject(mandate);
  });

  it('not on a dossier from before a return: another application may lie there now', () => {
    const story = requested();
    const old = story.gateCase.dossiers[0]?.address ?? '';
    expect(triesDecision(story, 'decider', 'return').refusal).toBeUndefined();
    does(story, 'bearer', 'requestDecision');
    const recorded = { ...minutes, decidedBy: body(story) };
    expect(triesDecision(story, 'registrar', 'approve', { recorded, basedOn: old }).refusal).toMatchObject({
      code: 'stale',
      basedOn: old,
    });
    expect(triesDecision(story, 'registrar', 'approve', { recorded }).refusal).toBeUndefined();
  });

  it('only by the registrar', () => {
    const story = requested();
    const recorded = { ...minutes, decidedBy: person(story) };
    expect(triesDecision(story, 'decider', 'approve', { recorded }).refusal).toMatchObject({ code: 'notPermitted' });
  });

  it('on an older dossier, which a decision taken now may not rest on', () => {
    const story = requested();
    does(story, 'bearer', 'describeNeed');
    const first = story.gateCase.dossiers[0]?.address ?? '';
    expect(story.gateCase.dossiers.map(({ version }) => version)).toEqual([1, 2]);
    expect(triesDecision(story, 'decider', 'approve', { basedOn: first }).refusal).toMatchObject({
      code: 'stale',
      thing: 'dossier',
      basedOn: first,
    });
    const recorded = { ...minutes, decidedBy: body(story) };
    expect(triesDecision(story, 'registrar', 'approve', { basedOn: first, recorded }).refusal).toBeUndefined();
  });
});
