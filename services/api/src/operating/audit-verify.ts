import type { KeyObject } from 'node:crypto';
import {
  appendLeaf,
  EMPTY_FRONTIER,
  erasedSubjects,
  type Frontier,
  frontierRoot,
  type RecordedEvent,
  type StreamHead,
  verifyChain,
} from '@idesluss/core';
import { isSignedBy } from '../seal/signing.ts';
import { sha256 } from '../sha256.ts';
import type { AuditLine, Checkpoint } from './audit-export.ts';

/** What an auditor has besides the export. */
export type Held = {
  /** Public keys of those who may sign, by the name that stands with each checkpoint. */
  readonly keys: ReadonlyMap<string, KeyObject>;
  /** Checkpoints that were kept elsewhere: the export must agree with them. */
  readonly kept: readonly Checkpoint[];
};

export type Verified = {
  readonly tenantId: string | null;
  readonly events: number;
  readonly streams: number;
  readonly checkpoints: number;
  readonly signed: number;
  /** What does not hold, in words; no more than are worth reading. */
  readonly findings: readonly string[];
};

const MOST_FINDINGS = 100;

type Lines = () => AsyncIterable<AuditLine>;

/** Whose erasure the record tells of, by chains that verify: a first reading of the file. */
const erasedIn = async (lines: Lines): Promise<ReadonlySet<string>> => {
  const people: RecordedEvent[] = [];
  for await (const line of lines()) {
    if (line.kind === 'event' && line.event.type === 'personErased') people.push(line.event);
  }
  return erasedSubjects(people);
};

/** Reads an export line by line and says what does not hold. Believes nothing but the checkpoints and keys it is given. */
export const verifyExport = async (lines: Lines, held: Held): Promise<Verified> => {
  const findings: string[] = [];
  const tell = (finding: string): void => void (findings.length < MOST_FINDINGS && findings.push(finding));
  const state = newState();
  // Where texts were left out, a text that is missing says nothing.
  const withTexts = await hasTexts(lines);
  const erased = withTexts ? await erasedIn(lines) : undefined;
  for await (const line of lines()) readLine(state, line, { ...held, erased }, tell);
  for (const kept of held.kept)
    if (!state.roots.has(kept.size)) tell(`the checkpoint kept elsewhere for ${kept.size} events is not in the export`);
  if (!state.began) tell('it does not begin as an export does');
  if (!state.ended) tell('it is cut off: the line that ends an export is missing');
  if (state.frontier.size !== state.size)
    tell(`it says ${state.size} events have positions, and has ${state.frontier.size}`);
  if (state.unplaced.size > 0) tell(`${state.unplaced.size} events have no position`);
  if (state.size > 0 && !state.roots.has(state.size)) tell(`no checkpoint stands for all ${state.size} events`);
  const { tenantId, events, streams, roots, signed } = state;
  return { tenantId, events, streams, checkpoints: roots.size, signed, findings };
};

const hasTexts = async (lines: Lines): Promise<boolean> => {
  for await (const line of lines()) return line.kind === 'idesluss audit 1' && line.private;
  return false;
};

type State = {
  tenantId: string | null;
  began: boolean;
  ended: boolean;
  size: number;
  events: number;
  streams: number;
  signed: number;
  last: RecordedEvent | undefined;
  /** Hashes of events whose position has not been met yet. */
  readonly unplaced: Set<string>;
  frontier: Frontier;
  /** The root at each size for which there is a checkpoint. */
  readonly roots: Map<number, string>;
  readonly leaves: string[];
};

const newState = (): State => ({
  ...{ tenantId: null, began: false, ended: false, size: 0, events: 0, streams: 0, signed: 0, last: undefined },
  ...{ unplaced: new Set(), frontier: EMPTY_FRONTIER, roots: new Map(), leaves: [] },
});

type Ground = Held & { readonly erased: ReadonlySet<string> | undefined };

const readLine = (state: State, line: AuditLine, ground: Ground, tell: (finding: string) => void): void => {
  if (state.ended) tell('something follows after its end');
  switch (line.kind) {
    case 'idesluss audit 1':
      if (state.began) tell('it begins twice');
      Object.assign(state, { began: true, tenantId: line.tenantId, size: line.size });
      return;
    case 'event':
      return readEvent(state, line.event, ground.erased, tell);
    case 'positions':
      return readPositions(state, line.from, line.hashes, tell);
    case 'checkpoint':
      return readCheckpoint(state, line, ground, tell);
    case 'end':
      state.ended = true;
      if (line.events !== state.events) tell(`its end tells of ${line.events} events, and it has ${state.events}`);
  }
};

const readEvent = (
  state: State,
  event: RecordedEvent,
  erased: ReadonlySet<string> | undefined,
  tell: (finding: string) => void,
): void => {
  const isNext = state.last?.streamId === event.streamId;
  if (!isNext) state.streams += 1;
  const known = { ...(isNext ? { after: headOf(state.last) } : {}), ...(erased === undefined ? {} : { erased }) };
  for (const finding of verifyChain([event], sha256, known)) tell(`${event.streamKind} ${event.streamId}: ${finding}`);
  if (state.unplaced.has(event.hash)) tell(`${event.streamKind} ${event.streamId}: version ${event.version} twice`);
  state.unplaced.add(event.hash);
  state.last = event;
  state.events += 1;
};

const headOf = (event: RecordedEvent | undefined): StreamHead => ({
  version: event?.version ?? 0,
  hash: event?.hash ?? '',
  ...(event === undefined ? {} : { at: event.at }),
});

const readPositions = (
  state: State,
  from: number,
  hashes: readonly string[],
  tell: (finding: string) => void,
): void => {
  if (from !== state.leaves.length + 1) tell(`positions jump from ${state.leaves.length} to ${from}`);
  for (const [index, hash] of hashes.entries()) {
    if (!state.unplaced.delete(hash)) tell(`position ${from + index} holds an event that is not in the export`);
    state.leaves.push(hash);
  }
};

const readCheckpoint = (
  state: State,
  checkpoint: Checkpoint,
  { keys, kept }: Ground,
  tell: (finding: string) => void,
): void => {
  const { size, root } = checkpoint;
  if (size < state.frontier.size) tell(`the checkpoint for ${size} events stands after a later one`);
  for (const hash of state.leaves.slice(state.frontier.size, size)) {
    state.frontier = appendLeaf(state.frontier, hash, sha256);
  }
  const isTrue = state.frontier.size === size && frontierRoot(state.frontier, sha256) === root;
  if (!isTrue) tell(`the checkpoint for ${size} events has another root than they have`);
  state.roots.set(size, root);
  for (const other of kept.filter((one) => one.size === size && one.root !== root))
    tell(`the checkpoint kept elsewhere for ${size} events has another root, ${other.root}`);
  if (keys.size > 0) readSignature(state, checkpoint, keys, tell);
};

const readSignature = (
  state: State,
  { size, root, recordedAt, keyId, signature }: Checkpoint,
  keys: ReadonlyMap<string, KeyObject>,
  tell: (finding: string) => void,
): void => {
  if (keyId === null || signature === null) return tell(`the checkpoint for ${size} events is not signed`);
  const key = keys.get(keyId);
  if (key === undefined) return tell(`the checkpoint for ${size} events is signed with ${keyId}, a key not given`);
  const statement = { tenantId: state.tenantId ?? '', size, root, recordedAt };
  if (!isSignedBy(statement, signature, key)) return tell(`the signature for ${size} events is not that of ${keyId}`);
  state.signed += 1;
};
