import type { CommandType } from '@idesluss/core';
import { constraintOf, sqlStateOf } from '../db/failures.ts';

/** What the schema says about how much fits: the checks on the size of one stored value, and no others. */
const sizeChecks =
  /^(event_facts|event_commitments|private_part_value|receipt_answer|dossier_content|[a-z_]+_state)_check$/;

/**
 * Did the database refuse because what would be stored has grown too large? That is the outcome of lawful input, so it
 * is answered with a clear no. The schema measures it as it is stored, which no count of characters foretells.
 */
export const isOutOfRoom = (error: unknown): boolean =>
  sqlStateOf(error) === '23514' && sizeChecks.test(constraintOf(error) ?? '');

/** A stream's state before and after a command. */
export interface StateChange {
  readonly before: object | undefined;
  readonly after: object | undefined;
}

/** Commands that may use the last of the room: what is decided on an idea must not hang on how much others have written. */
const mayFill: ReadonlySet<CommandType> = new Set<CommandType>([
  'acceptAtIntake',
  'declineAtIntake',
  'decideShare',
  'decideGate',
  'notifyDecision',
  'holdCheckpoint',
  'acceptOwnership',
  'complete',
  'endInitiative',
  'answerOwnership',
  'stepDown',
  'withdraw',
  'answerReferral',
  'reopen',
  'withdrawDocument',
  'keepRecord',
  'keepGateCaseRecord',
  'erasePerson',
  'revokeRole',
  'revokeMandate',
  // A document has a limit of its own, and makes up its state alone.
  'draftProcessModel',
  'replaceProcessModel',
  'discardProcessModel',
  'publishProcessModel',
]);

/** Bytes of a state that words may fill; the schema holds 65,536. */
const ROOM_FOR_WORDS = 49_152;

/** Bytes that requests may fill after that, a little at a time: a returned case can be requested again, in few words. */
const ROOM_FOR_REQUESTS = 57_344;
const FEW_WORDS = 512;

/** Whether a stream has grown into the room that is kept for decisions. What has become shorter is always welcome. */
export function leavesNoRoom(type: CommandType, { before, after }: StateChange): boolean {
  const size = storedSize(after);
  const growth = size - storedSize(before);
  if (mayFill.has(type) || size <= ROOM_FOR_WORDS || growth <= 0) return false;
  return type !== 'requestDecision' || growth > FEW_WORDS || size > ROOM_FOR_REQUESTS;
}

/** Bytes that a value takes as jsonb, at most: an entry of four for each value and key, numbers padded. */
function storedSize(value: unknown): number {
  if (typeof value === 'string') return 4 + Buffer.byteLength(value);
  if (typeof value === 'number') return 20;
  if (typeof value !== 'object' || value === null) return 4;
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + storedSize(part), 12);
  return Object.entries(value).reduce((sum, [name, part]) => sum + storedSize(name) + storedSize(part), 12);
}
