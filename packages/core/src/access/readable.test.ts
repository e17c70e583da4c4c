import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleNames } from '../register/state.ts';
import { standings, visibilities } from '../initiative/choices.ts';
import { findShippedModel } from '../process-model/shipped.ts';
import { given } from '../testing/given.ts';
import { piloting } from '../testing/journey-steps.ts';
import { createWorld } from '../testing/world.ts';
import type { Actor } from './actor.ts';
import { mayRead, opennessOf, reachOf, readable, readableColumns, satisfiesPredicate } from './readable.ts';

const model = findShippedModel('helsingborg', 2);
if (model === undefined) throw new Error('helsingborg 2 is not shipped');
const { initiative, city } = piloting(given(createWorld({ model, sha256: (text) => hash('sha256', text) })));
const dated = { version: 1, validFrom: '2026-01-01', validTo: null };
const unit = fc.constantFrom(...Object.values(city.units), 'elsewhere');

const anyActor: fc.Arbitrary<Actor> = fc.record({
  personId: fc.constantFrom(...Object.values(city.people), null),
  clientId: fc.constant('test'),
  unitId: unit,
  roles: fc.array(
    fc.record({ role: fc.constantFrom(...roleNames), unitId: fc.option(unit) }).map((held) => ({
      ...dated,
      ...held,
      id: 'r',
      personId: 'p',
    })),
    { maxLength: 2 },
  ),
  mandates: fc.array(
    unit.map((unitId) => ({
      ...dated,
      id: 'm',
      holder: { kind: 'role', role: 'decider' } as const,
      unitId,
      gateKinds: ['money'] as const,
      highestAmountMinor: null,
      reference: '',
    })),
    { maxLength: 2 },
  ),
});

const anyInitiative = fc
  .record({
    standing: fc.constantFrom(...standings),
    visibility: fc.constantFrom(...visibilities),
    selectedUnitIds: fc.subarray(Object.values(city.units)),
  })
  .map((shown) => ({ ...initiative, ...shown }));

it('the quick question in memory and the predicate that compiles to SQL agree', () => {
  fc.assert(
    fc.property(anyActor, anyInitiative, (actor, shown) => {
      expect(mayRead(actor, shown)).toBe(satisfiesPredicate(readable(actor), readableColumns(shown)));
    }),
    { numRuns: 2_000 },
  );
});

it('how open it is tells where there is something to read: in what is open, in what one is named in or concerned by', () => {
  const overlap = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one));
  fc.assert(
    fc.property(anyActor, anyInitiative, (actor, shown) => {
      const { readerIds, unitIds, memberUnitIds, everything } = reachOf(actor);
      const row = readableColumns(shown);
      const concerned =
        overlap(row.readerIds, readerIds) || overlap(row.unitIds, unitIds) || overlap(row.shownUnitIds, memberUnitIds);
      const openness = opennessOf(shown);
      const looked = openness === 'colleagues' || concerned || (everything && openness === 'concerned');
      const reads = mayRead(actor, shown);
      expect([reads && !looked, openness === 'colleagues' && !reads]).toEqual([false, false]);
    }),
    { numRuns: 2_000 },
  );
});

describe('who may read', () => {
  const person = (personId: string | null): Actor => ({ personId, clientId: 'test', roles: [], mandates: [] });
  const draft = { ...initiative, standing: 'draft', visibility: 'public' } as const;
  const invited = { ...initiative, visibility: 'invited' } as const;

  it.each(['bearer', 'coach'] as const)('its %s always', (player) => {
    expect(mayRead(person(city.people[player]), { ...draft, visibility: 'invited' })).toBe(true);
  });

  it('its manager once it is no draft', () => {
    expect(mayRead(person(city.people.manager), draft)).toBe(false);
    expect(mayRead(person(city.people.manager), invited)).toBe(true);
  });

  it('nobody else a draft, whatever they hold', () => {
    const all = roleNames.map((role) => ({ ...dated, id: 'r', personId: 'p', role, unitId: null }));
    expect(mayRead({ ...person('p'), roles: all }, draft)).toBe(false);
  });

  it('a colleague what is internal, and not what is invited', () => {
    expect(mayRead(person(city.people.outsider), initiative)).toBe(true);
    expect(mayRead(person(city.people.outsider), invited)).toBe(false);
  });

  it('a role at a unit concerned what is invited, at another unit not', () => {
    const at = (unitId: string): Actor => ({
      ...person('p'),
      roles: [{ ...dated, id: 'r', personId: 'p', role: 'assessor', unitId }],
    });
    expect(mayRead(at(city.units.owner), invited)).toBe(true);
    expect(mayRead(at(city.units.other), invited)).toBe(false);
  });

  const PAYER = 'payer';
  const concerned = {
    proposed: { proposedUnitId: PAYER },
    'asked to own it': { ownerProposal: { unitId: PAYER, movesCase: false, reason: null, at: '' } },
    'that pays': { payerUnitIds: [PAYER] },
    'that decided a gate': {
      passedGates: initiative.passedGates.map((passed, index) => (index === 0 ? { ...passed, unitId: PAYER } : passed)),
    },
  } as const;

  it.each(Object.entries(concerned))('a role at the unit %s what is invited', (_, change) => {
    const here: Actor = {
      ...person('p'),
      roles: [{ ...dated, id: 'r', personId: 'p', role: 'decider', unitId: PAYER }],
    };
    expect(mayRead(here, invited)).toBe(false);
    expect(mayRead(here, { ...invited, ...change })).toBe(true);
  });

  it('a role for all units what is invited, and a coach for all units only the own', () => {
    const everywhere = (role: 'assessor' | 'coach'): Actor => ({
      ...person('p'),
      roles: [{ ...dated, id: 'r', personId: 'p', role, unitId: null }],
    });
    expect(mayRead(everywhere('assessor'), invited)).toBe(true);
    expect(mayRead(everywhere('coach'), invited)).toBe(false);
  });

  it('a system without a person nobody’s draft', () => {
    expect(mayRead(person(null), draft)).toBe(false);
  });
});
