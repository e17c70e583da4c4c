import type { Result } from '../result.ts';
import type { CanonicalFault } from './canonical.ts';
import { commit, eventHash, type Sha256 } from './commitment.ts';
import { NO_HASH, type PrivatePart, type RecordedEvent } from './event.ts';
import type { StreamHead } from './seal.ts';

/** What is known of a stream besides its events. */
export type ChainGround = {
  /** What came before the first event given; without it, the stream's beginning. */
  readonly after?: StreamHead;
  /** The head kept elsewhere (a row, a checkpoint, a pin): only against it does a cut-off end show. */
  readonly head?: StreamHead;
  /**
   * Subjects whose erasure is recorded ({@link erasedSubjects}): a part of anybody else that is gone was deleted unlawfully,
   * and one of theirs that is still held was not erased. Without it every part that is marked erased is taken at its word.
   */
  readonly erased?: ReadonlySet<string>;
};

/**
 * The people whose erasure these events record, of whatever streams. It believes them: verify the people's chains first,
 * for a forged erasure would excuse a deleted text.
 */
export function erasedSubjects(events: readonly RecordedEvent[]): ReadonlySet<string> {
  const erasures = events.filter(({ streamKind, type }) => streamKind === 'person' && type === 'personErased');
  return new Set(erasures.map(({ streamId }) => streamId));
}

/** Reads one stream's events in order and says in words what does not hold; nothing said means that all holds. */
export function verifyChain(
  events: readonly RecordedEvent[],
  sha256: Sha256,
  known: ChainGround = {},
): readonly string[] {
  const start = known.after ?? { version: 0, hash: NO_HASH };
  const findings = events.flatMap((event, index) => {
    const before = events[index - 1] ?? start;
    return [
      ...linkFindings(event, before),
      ...hashFindings(event, sha256),
      ...partFindings(event, sha256, known.erased),
    ];
  });
  const first = events[0];
  const strangers = events.filter(
    (event) => event.streamId !== first?.streamId || event.streamKind !== first.streamKind,
  );
  const mixed = strangers.map((event) => `${name(event)}: belongs to another stream, ${event.streamId}`);
  return [...findings, ...mixed, ...headFindings(events.at(-1) ?? start, known.head)];
}

function linkFindings(event: RecordedEvent, before: StreamHead): readonly string[] {
  const expected = before.version + 1;
  return [
    ...when(event.version !== expected, `${name(event)}: gap, version ${expected} was to follow`),
    ...when(
      event.prevHash !== before.hash,
      `${name(event)}: broken link, it does not name the hash of the event before it`,
    ),
    ...when(before.at !== undefined && event.at < before.at, `${name(event)}: recorded before the event it follows`),
  ];
}

function hashFindings(event: RecordedEvent, sha256: Sha256): readonly string[] {
  return when(
    !says(eventHash(event, sha256), event.hash),
    `${name(event)}: wrong hash, its content is not what was sealed`,
  );
}

function partFindings(event: RecordedEvent, sha256: Sha256, erased?: ReadonlySet<string>): readonly string[] {
  const names = new Set([...Object.keys(event.commitments), ...Object.keys(event.private)]);
  return [...names].flatMap((part) => {
    const held = event.private[part];
    const commitment = event.commitments[part];
    if (commitment === undefined) return [`${name(event)}: private part "${part}" has no commitment`];
    if (held === undefined) return [`${name(event)}: private part "${part}" is missing without being marked erased`];
    if ('erased' in held && erased?.has(commitment.subject) === false) {
      return [`${name(event)}: private part "${part}" is gone, and no erasure of its subject is recorded`];
    }
    if (!('erased' in held) && erased?.has(commitment.subject) === true) {
      return [`${name(event)}: private part "${part}" is still held, though the erasure of its subject is recorded`];
    }
    const holds = held.subject === commitment.subject && matches(held, commitment.commitment, sha256);
    return when(!holds, `${name(event)}: private part "${part}" does not match its commitment`);
  });
}

function matches(part: PrivatePart, commitment: string, sha256: Sha256): boolean {
  if ('erased' in part) return part.commitment === commitment;
  return says(commit(part.salt, part.value, sha256), commitment);
}

function headFindings(last: StreamHead, head: StreamHead | undefined): readonly string[] {
  if (head === undefined) return [];
  const same = last.version === head.version && last.hash === head.hash;
  return when(!same, `the chain ends at version ${last.version}, not at the known head, version ${head.version}`);
}

function says(hash: Result<string, CanonicalFault>, expected: string): boolean {
  return hash.ok && hash.value === expected;
}

function when(found: boolean, finding: string): readonly string[] {
  return found ? [finding] : [];
}

function name(event: RecordedEvent): string {
  return `${event.streamKind} ${event.streamId} version ${event.version}`;
}
