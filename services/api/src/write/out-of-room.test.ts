import { expect, it } from 'vitest';
import { isOutOfRoom, leavesNoRoom } from './room.ts';

const refusal = (constraint: string, code = '23514') =>
  Object.assign(new Error('violates check constraint'), { severity: 'ERROR', code, constraint });

it.each([
  'initiative_state_check',
  'gate_case_state_check',
  'event_facts_check',
  'private_part_value_check',
  'dossier_content_check',
])('takes %s for want of room', (name) => expect(isOutOfRoom(refusal(name))).toBe(true));

it.each([
  ['a sum below zero', refusal('fund_available_not_negative')],
  ['a value beyond its bounds', refusal('ledger_entry_amount_check')],
  ['a key that is there', refusal('initiative_state_check', '23505')],
  ['a lost connection', new Error('Connection terminated')],
])('but not %s', (_name, error) => expect(isOutOfRoom(error)).toBe(false));

it.each([
  ['applyForMoney', 48_000, 400, false],
  ['applyForMoney', 50_000, 400, true],
  ['applyForMoney', 50_000, -400, false],
  ['requestDecision', 50_000, 400, false],
  ['requestDecision', 50_000, 600, true],
  ['requestDecision', 57_300, 400, true],
  ['decideGate', 57_300, 4000, false],
] as const)('whether %s on %i bytes, %i more, leaves no room: %s', (type, bytes, more, no) => {
  const state = (length: number) => ({ text: 'x'.repeat(length) });
  expect(leavesNoRoom(type, { before: state(bytes), after: state(bytes + more) })).toBe(no);
});
