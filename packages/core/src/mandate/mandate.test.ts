import { describe, expect, it } from 'vitest';
import type { Mandate, RoleAssignment } from '../register/state.ts';
import { findMandate, mandatesHeldBy, mandatesOf } from './mandate.ts';

const day = '2026-03-02';
const during = { validFrom: '2026-01-01', validTo: null };
const mandate = (id: string, change: Partial<Mandate> = {}): Mandate => ({
  id,
  version: 1,
  holder: { kind: 'person', personId: 'anna' },
  unitId: 'vard',
  gateKinds: ['money'],
  highestAmountMinor: null,
  reference: '4.2',
  ...during,
  ...change,
});

describe('the mandate decided under', () => {
  const question = { unitId: 'vard', gateKind: 'money', amountMinor: 100, on: day } as const;
  const found = (...mandates: readonly Mandate[]) => {
    const answer = findMandate(mandates, question);
    return answer.ok ? answer.value.id : answer.refusal;
  };

  it('is the narrowest that suffices, and of equals the first by id, in whichever order they come', () => {
    const [small, enough, same, all] = [
      mandate('a', { highestAmountMinor: 99 }),
      mandate('c', { highestAmountMinor: 100 }),
      mandate('b', { highestAmountMinor: 100 }),
      mandate('d'),
    ];
    expect(found(small, all, enough)).toBe('c');
    expect(found(enough, same, small)).toBe('b');
    expect(found(same, enough, all)).toBe('b');
  });

  it('is missing for what the nearest one lacks', () => {
    expect(found()).toMatchObject({ lacks: 'mandate' });
    expect(found(mandate('a', { unitId: 'skola' }))).toMatchObject({ lacks: 'unit' });
    expect(found(mandate('a', { gateKinds: ['time'] }))).toMatchObject({ lacks: 'gateKind' });
    expect(found(mandate('a', { validTo: day }))).toMatchObject({ lacks: 'date' });
    expect(found(mandate('a', { validFrom: '2026-03-03' }))).toMatchObject({ lacks: 'date' });
    const [low, lower] = [mandate('a', { highestAmountMinor: 99 }), mandate('b', { highestAmountMinor: 5 })];
    expect(found(lower, low)).toMatchObject({ lacks: 'amount', amountMinor: 100, highestAmountMinor: 99 });
  });
});

describe('a mandate that hangs on a role', () => {
  const role = (change: Partial<RoleAssignment> = {}): RoleAssignment => ({
    id: 'r',
    version: 1,
    personId: 'anna',
    role: 'decider',
    unitId: 'vard',
    ...during,
    ...change,
  });
  const byRole = mandate('m', { holder: { kind: 'role', role: 'decider' } });
  const holds = (held: RoleAssignment) => mandatesHeldBy('anna', [held], [byRole], day).length === 1;

  it('is held with the role at its unit or everywhere, that day, by that person', () => {
    expect(holds(role())).toBe(true);
    expect(holds(role({ unitId: null }))).toBe(true);
    expect(holds(role({ unitId: 'skola' }))).toBe(false);
    expect(holds(role({ role: 'innovationLeader' }))).toBe(false);
    expect(holds(role({ personId: 'bo' }))).toBe(false);
    expect(holds(role({ validTo: day }))).toBe(false);
  });

  it('or by name, and counts only while it is in force', () => {
    expect(mandatesHeldBy('anna', [], [mandate('a')], day)).toHaveLength(1);
    expect(mandatesHeldBy('bo', [], [mandate('a')], day)).toEqual([]);
    expect(mandatesOf('anna', [], [mandate('a'), mandate('b', { validTo: day })], day).map(({ id }) => id)).toEqual([
      'a',
    ]);
  });
});
