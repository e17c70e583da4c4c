import { describe, expect, it } from 'vitest';
import { findMandate, isValidOn, mandatesOf } from '../mandate/mandate.ts';
import { argsFor, begin, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { MandateRole, RoleName } from './state.ts';

describe('registers', () => {
  it('are kept by the office, and refer to what there is', () => {
    const story = begin();
    expect(story.may('leader', 'registerUnit')).toMatchObject({ code: 'notPermitted' });
    const unit = (change: object) => tries(story, 'office', 'registerUnit', change).refusal;
    expect(unit({ parentId: 'constructor' })).toMatchObject({ thing: 'unit' });
    expect(unit({ bodyId: '__proto__' })).toMatchObject({ thing: 'body' });
    expect(unit({ parentId: story.city.units.owner, validFrom: '2025-12-31' })).toMatchObject({
      rule: 'notValidOnDate',
    });
    expect(unit({ parentId: story.city.units.owner })).toBeUndefined();
  });

  it('a unit stands below the committee of the unit above it, or below its own', () => {
    const story = begin();
    const registered = (change: object) => tries(story, 'office', 'registerUnit', change).events[0];
    const bodyOf = (change: object) => registered(change)?.facts['bodyId'];
    const { units, body } = story.city;
    const own = tries(story, 'office', 'registerBody', { kind: 'subcommittee' }).events[0]?.streamId ?? '';
    expect(bodyOf({ parentId: units.owner, bodyId: null })).toBe(body);
    expect(bodyOf({ parentId: units.owner, bodyId: own })).toBe(own);
    expect(bodyOf({ parentId: units.alone, bodyId: null })).toBeNull();
    expect(bodyOf({ parentId: null, bodyId: null })).toBeNull();
    const department = registered({ parentId: units.owner, bodyId: null })?.streamId ?? '';
    expect(bodyOf({ parentId: department, bodyId: null })).toBe(body);
  });

  it('a person is registered once, and erased once', () => {
    const story = begin();
    const personId = story.city.people.outsider;
    expect(tries(story, 'office', 'registerPerson', { personId }).refusal).toMatchObject({ code: 'alreadyDone' });
    expect(tries(story, 'office', 'registerPerson', { unitId: 'x' }).refusal).toMatchObject({ thing: 'unit' });
    const reason = { reason: 'På egen begäran' };
    expect(story.when('office', 'erasePerson', reason, undefined, { personId }).refusal).toBeUndefined();
    expect(story.may('office', 'erasePerson', undefined, { personId })).toMatchObject({ code: 'alreadyDone' });
    const role = argsFor(story, 'office', 'assignRole', { personId });
    expect(story.when('office', 'assignRole', role).refusal).toMatchObject({ thing: 'person' });
  });

  it('nobody gives power to themself, nor a whole tenant’s role at one unit, nor puts an advisory body above a unit', () => {
    const story = begin();
    const { city } = story;
    const own = { personId: city.people.office };
    expect(tries(story, 'office', 'assignRole', own).refusal).toMatchObject({ rule: 'ownMatter' });
    const holder = { kind: 'person', personId: city.people.office } as const;
    expect(tries(story, 'office', 'grantMandate', { holder }).refusal).toMatchObject({ rule: 'ownMatter' });
    for (const role of ['registrar', 'sluiceOffice', 'auditor', 'systemClient'] as const) {
      const atUnit = { role, unitId: city.units.owner };
      expect(tries(story, 'office', 'assignRole', atUnit).refusal).toMatchObject({ pointer: '/unitId' });
    }
    const council = tries(story, 'office', 'registerBody', { kind: 'advisory' }).events[0]?.streamId ?? '';
    expect(tries(story, 'office', 'registerUnit', { bodyId: council }).refusal).toMatchObject({ pointer: '/bodyId' });
  });

  it('nobody gets a mandate through a role of their own, nor does an office or a registry through what it is', () => {
    const story = begin();
    const { people, units } = story.city;
    const grant = (by: Player, role: RoleName, change: object = {}) =>
      // Types stop no caller from outside: a role that no mandate hangs on is sent all the same.
      tries(story, by, 'grantMandate', {
        holder: { kind: 'role', role: role as MandateRole },
        unitId: units.owner,
        ...change,
      }).refusal;
    for (const role of ['registrar', 'sluiceOffice', 'auditor', 'systemClient', 'coach', 'assessor'] as const) {
      expect(grant('office', role), role).toMatchObject({ pointer: '/holder/role', rule: 'notApplicable' });
    }
    const own = { pointer: '/holder/role', rule: 'ownMatter' };
    expect(grant('registrar', 'decider')).toBeUndefined();
    const held = { personId: people.registrar, validFrom: '2026-05-01', validTo: null };
    story.given('office', 'assignRole', { ...held, role: 'decider', unitId: units.owner, validTo: '2026-07-01' });
    story.given('office', 'assignRole', { ...held, role: 'innovationLeader', unitId: null });
    expect(grant('registrar', 'decider')).toMatchObject(own);
    expect(grant('registrar', 'decider', { validTo: '2026-05-01' })).toBeUndefined();
    expect(grant('registrar', 'decider', { validFrom: '2026-07-01' })).toBeUndefined();
    expect(grant('registrar', 'decider', { unitId: units.other })).toBeUndefined();
    expect(grant('registrar', 'innovationLeader', { unitId: units.other })).toMatchObject(own);
    expect(grant('office', 'decider')).toBeUndefined();
  });

  it('a role is given to a person at a place once for each day', () => {
    const story = begin();
    const { people, units } = story.city;
    const assessor = { personId: people.outsider, role: 'assessor', unitId: units.owner } as const;
    const assign = (validFrom: string, validTo: string | null, change: object = {}) =>
      tries(story, 'office', 'assignRole', { ...assessor, ...change, validFrom, validTo }).refusal;
    expect(assign('2026-02-01', '2026-06-01')).toBeUndefined();
    for (const [from, to] of [
      ['2026-02-01', '2026-06-01'],
      ['2026-01-01', null],
      ['2026-05-31', null],
      ['2026-01-01', '2026-02-02'],
      ['2026-03-01', '2026-04-01'],
    ] as const) {
      expect(assign(from, to), `${from} – ${to}`).toEqual({ code: 'alreadyDone', what: 'assignRole' });
    }
    expect(assign('2026-01-01', '2026-02-01')).toBeUndefined();
    expect(assign('2026-06-01', null)).toBeUndefined();
    expect(assign('2026-02-01', null, { unitId: null })).toBeUndefined();
    expect(assign('2026-02-01', null, { role: 'innovationLeader' })).toBeUndefined();
    expect(assign('2026-02-01', null, { personId: people.coach })).toBeUndefined();
  });

  it('a role that was taken back before it began stands in nobody’s way', () => {
    const story = begin();
    const span = { validFrom: '2026-05-01', validTo: null };
    const { events } = tries(story, 'office', 'assignRole', span);
    const aim = { roleId: events[0]?.streamId ?? '' };
    story.when('office', 'revokeRole', { validTo: '2026-05-01' }, undefined, aim);
    const personId = events[0]?.facts['personId'];
    const again = { ...span, personId: typeof personId === 'string' ? personId : '' };
    expect(tries(story, 'office', 'assignRole', { ...again, validFrom: '2026-04-01' }).refusal).toBeUndefined();
  });

  it('a role ends on a day, earlier than planned but never later or before it began', () => {
    const story = begin();
    const validTo = '2026-12-31';
    const { events } = tries(story, 'office', 'assignRole', { validFrom: '2026-02-01', validTo });
    const roleId = events[0]?.streamId ?? '';
    const revoke = (day: string) => story.when('office', 'revokeRole', { validTo: day }, undefined, { roleId }).refusal;
    expect(revoke('2026-01-31')).toMatchObject({ rule: 'endBeforeStart' });
    expect(revoke('2027-01-01')).toMatchObject({ rule: 'afterPlannedEnd' });
    expect(revoke('2026-03-02')).toBeUndefined();
    expect(revoke('2026-03-02')).toMatchObject({ code: 'alreadyDone' });
  });

  it('a mandate names gate kinds, a whole amount, and a span that ends after it starts', () => {
    const story = begin();
    const grant = (change: object) => tries(story, 'registrar', 'grantMandate', change).refusal;
    expect(grant({ gateKinds: [] })).toMatchObject({ rule: 'empty' });
    expect(grant({ highestAmountMinor: 0.5 })).toMatchObject({ rule: 'amountOutOfRange' });
    expect(grant({ validTo: '2026-03-01' })).toMatchObject({ rule: 'endBeforeStart' });
    expect(grant({ holder: { kind: 'person', personId: 'x' } })).toMatchObject({ thing: 'person' });
    expect(grant({ unitId: 'x' })).toMatchObject({ thing: 'unit' });
    expect(grant({})).toBeUndefined();
    const mandateId = story.city.mandates.owner;
    const revoked = story.when('office', 'revokeMandate', { validTo: '2026-03-02' }, undefined, { mandateId });
    expect(revoked.refusal).toBeUndefined();
    // What is no longer in force opens no door either: neither to a fund nor to what the circle sees.
    expect(story.world.contextOf(story.city.people.decider).actor.mandates.map(({ id }) => id)).toEqual([
      story.city.mandates.alone,
    ]);
    const aim = { fundId: story.city.funds.owner };
    expect(story.may('decider', 'allocateFund', undefined, aim)).toMatchObject({ code: 'notPermitted' });
  });
});

describe('funds', () => {
  it('of one unit and year have names of their own', () => {
    const story = begin();
    const { units } = story.city;
    const fund = { unitId: units.owner, year: 2026, name: 'Idépotten' };
    const opens = (change: object) => tries(story, 'office', 'openFund', { ...fund, ...change }).refusal;
    expect(opens({})).toBeUndefined();
    expect(opens({})).toEqual({ code: 'alreadyDone', what: 'openFund' });
    // Also where only an eye that reads bytes could tell them apart.
    for (const name of [` ${fund.name}`, `${fund.name}\u200b`, fund.name.toUpperCase(), fund.name.normalize('NFD')]) {
      expect(opens({ name })).toEqual({ code: 'alreadyDone', what: 'openFund' });
    }
    for (const change of [{ unitId: units.other }, { year: 2027 }, { name: 'Sommarpotten' }]) {
      expect(opens(change), JSON.stringify(change)).toBeUndefined();
    }
  });

  it('are opened by the office for a unit and a year, and filled by the unit that owns them', () => {
    const story = begin();
    expect(tries(story, 'office', 'openFund', { year: Number.NaN }).refusal).toMatchObject({ rule: 'notANumber' });
    expect(tries(story, 'office', 'openFund', { unitId: 'x' }).refusal).toMatchObject({ thing: 'unit' });
    const aim = { fundId: story.city.funds.owner };
    const fill = (amountMinor: number) =>
      story.when('decider', 'allocateFund', { amountMinor, reference: 'B' }, undefined, aim).refusal;
    expect(story.may('office', 'allocateFund', undefined, aim)).toMatchObject({ code: 'notPermitted' });
    expect(story.may('otherDecider', 'allocateFund', undefined, aim)).toMatchObject({ code: 'notPermitted' });
    for (const odd of [0, -1, 0.5, Number.NaN, 1e13 + 1]) expect(fill(odd)).toMatchObject({ rule: 'amountOutOfRange' });
    expect(fill(1)).toBeUndefined();
    expect(fill(1e13)).toMatchObject({ code: 'limitReached', what: 'allocateFund', limit: 1e13 });
    expect(fill(1e13 - 1)).toBeUndefined();
    expect(story.may('decider', 'allocateFund', undefined, aim)).toMatchObject({ code: 'limitReached' });
    expect(story.fund('owner').balances).toMatchObject({ source: -1e13, available: 1e13 });
  });
});

describe('mandates', () => {
  const base = {
    version: 1,
    unitId: 'u',
    gateKinds: ['money'],
    validFrom: '2026-01-01',
    validTo: null,
    reference: '',
  } as const;
  const person = { kind: 'person', personId: 'p' } as const;
  const small = { ...base, id: 'small', holder: person, highestAmountMinor: 100 };
  const large = { ...base, id: 'large', holder: person, highestAmountMinor: null };
  const question = { gateKind: 'money', unitId: 'u', amountMinor: 100, on: '2026-03-02' } as const;

  it('the narrowest that suffices is found', () => {
    expect(findMandate([large, small], question)).toMatchObject({ ok: true, value: { id: 'small' } });
    expect(findMandate([large, small], { ...question, amountMinor: 101 })).toMatchObject({ value: { id: 'large' } });
  });

  it.each([
    [[], {}, 'mandate'],
    [[small], { unitId: 'v' }, 'unit'],
    [[small], { gateKind: 'time' }, 'gateKind'],
    [[small], { on: '2025-12-31' }, 'date'],
    [[{ ...small, validTo: '2026-03-02' }], {}, 'date'],
    [[small], { amountMinor: 101 }, 'amount'],
  ] as const)('%j asked %j lacks the %s', (mandates, change, lacks) => {
    expect(findMandate(mandates, { ...question, ...change })).toMatchObject({ ok: false, refusal: { lacks } });
  });

  it('are held by name, or through a role at the unit that day', () => {
    const byRole = { ...base, id: 'r', holder: { kind: 'role', role: 'decider' }, highestAmountMinor: null } as const;
    const role = {
      version: 1,
      id: 'x',
      personId: 'q',
      role: 'decider',
      unitId: 'u',
      validFrom: '2026-02-01',
      validTo: null,
    } as const;
    const held = (personId: string, roles: readonly (typeof role)[], day = '2026-03-02') =>
      mandatesOf(personId, roles, [small, byRole], day).map(({ id }) => id);
    expect(held('p', [])).toEqual(['small']);
    expect(held('q', [role])).toEqual(['r']);
    expect(held('q', [role], '2026-01-31')).toEqual([]);
  });

  it('a last day is the first on which it is no longer valid', () => {
    const span = { validFrom: '2026-01-01', validTo: '2026-02-01' };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => isValidOn(span, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
