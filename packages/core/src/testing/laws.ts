import type { CommandType } from '../commands.ts';
import { mentionsOf, movesMoney } from '../decide.ts';
import type { Fund } from '../fund/state.ts';
import { canonical } from '../record/canonical.ts';
import type { Sha256 } from '../record/commitment.ts';
import type { Change } from '../record/event.ts';
import { fold } from '../record/fold.ts';
import { verifyChain } from '../record/verify-chain.ts';
import type { Attempt } from './history.ts';
import type { Break, Law } from './law.ts';
import { grantBreaks } from './law-grants.ts';
import { migrationBreaks } from './law-migration.ts';
import { phaseBreaks } from './law-phases.ts';
import { roundBreaks } from './law-rounds.ts';
import { secrecyBreaks } from './law-secrecy.ts';
import type { City } from './city.ts';
import { statesOf, type World } from './world.ts';
import { witness } from './witness.ts';

/** What stays possible once an initiative has ended. */
const afterTheEnd: readonly CommandType[] = [
  'addDocument',
  'writeLesson',
  'recordMeasurement',
  'correctMeasurement',
  'registerAdoption',
  'correctAdoption',
  'endGrant',
  'reopen',
  'withdrawInvitation',
  'questionDecision',
  'settleQuestioning',
  'correctDecision',
  'requestReconsideration',
  'reconsiderDecision',
  'recordAppeal',
  'forwardAppeal',
  'keepRecord',
  'keepGateCaseRecord',
  'keepDocumentRecord',
  'withdrawDocument',
];

/** Checks one attempt against every law that can be told from it. */
export function attemptBreaks(world: World, city: City, attempt: Attempt): readonly Break[] {
  return [
    ...verdictBreaks(world, attempt),
    ...endedBreaks(attempt),
    ...versionBreaks(world, attempt),
    ...frozenBreaks(world, attempt),
    ...idBreaks(attempt),
    ...wordsBreaks(attempt),
    ...moneyBreaks(attempt),
    ...ledgerBreaks(world),
    ...grantBreaks(world),
    ...phaseBreaks(world, attempt),
    ...migrationBreaks(world, attempt),
    ...roundBreaks(world, attempt),
    ...secrecyBreaks(world, city, attempt),
  ];
}

/** Checks what a whole history has left behind, apart from what stood `before` it: costly, so once at its end. */
export function worldBreaks(world: World, sha256: Sha256, before?: World): readonly Break[] {
  const written = [...world.streams.values()].filter((stream) => before?.streams.get(stream.id) !== stream);
  return written.flatMap(({ kind, id, events, state }) => [
    ...when(text(fold(kind, events)) !== text(state), 'fold of the events is the state', `${kind} ${id}`),
    ...verifyChain(events, sha256).map((what): Break => ({ law: 'every chain verifies', what })),
  ]);
}

function verdictBreaks(world: World, { situation, context, command, refusal, outcome }: Attempt): readonly Break[] {
  const { type, target } = command;
  if (refusal !== undefined) return when(outcome.ok, 'what may refuses, decide refuses', type);
  const args = witness(type, situation, context, target);
  // The witness is of the command's own type, as the attempt was.
  const shown = world.core.decide(situation, context, { type, target, args } as typeof command);
  return shown.ok ? [] : when(true, 'what may allows, the witness does', `${type}: ${JSON.stringify(shown.refusal)}`);
}

function endedBreaks({ situation, command, outcome }: Attempt): readonly Break[] {
  const aboutIt = outcome.ok && outcome.value.some(({ initiativeId }) => initiativeId === situation.initiative?.id);
  const ended = situation.initiative?.standing === 'ended' && aboutIt;
  return when(ended && !afterTheEnd.includes(command.type), 'ended refuses all but what stays possible', command.type);
}

function versionBreaks(world: World, { events }: Attempt): readonly Break[] {
  return [...new Set(events.map(({ streamId }) => streamId))].flatMap((id) => {
    const stream = world.streams.get(id);
    return when(stream?.state?.version !== stream?.events.length, 'version is the number of events', id);
  });
}

function frozenBreaks(world: World, { outcome, command, events }: Attempt): readonly Break[] {
  const law = 'output is frozen, input is not';
  if (!outcome.ok) return [];
  const states = events.map(({ streamId }) => world.streams.get(streamId)?.state);
  return [
    ...when(!isFrozen(outcome.value), law, `change set of ${command.type}`),
    ...when(!isFrozen(states), law, `state after ${command.type}`),
    ...when(anyFrozen(command.args), law, `arguments of ${command.type}`),
  ];
}

function isFrozen(value: unknown, top = true): boolean {
  if (typeof value !== 'object' || value === null) return true;
  // The list of states is this test's own.
  const self = Object.isFrozen(value) || (top && Array.isArray(value));
  return self && Object.values(value).every((part) => isFrozen(part, false));
}

function anyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (Object.isFrozen(value) && Object.keys(value).length > 0) || Object.values(value).some(anyFrozen);
}

const idNames: readonly string[] = [
  'entryId',
  'decisionId',
  'checkpointId',
  'lessonId',
  'reviewId',
  'documentId',
  'messageId',
  'measurementId',
  'adoptionId',
  'appealId',
];

function idBreaks({ events, command }: Attempt): readonly Break[] {
  const fresh = events.flatMap(({ type, facts }) => {
    if (type === 'measurementCorrected' || type === 'decisionNotified') return [];
    const named = idNames.flatMap((name) => (name in facts ? [facts[name]] : []));
    const shares = type === 'moneyApplied' && Array.isArray(facts['shares']) ? facts['shares'] : [];
    return [...named, ...shares.map((share: unknown) => JSON.stringify(share).match(/"shareId":"([^"]*)"/)?.[1])];
  });
  const bad = new Set(fresh).size !== fresh.length || fresh.some((id) => id === '' || id === undefined);
  return when(bad, 'fresh ids are used once', command.type);
}

/** Whom words are about is locked against erasure before they are recorded: the shell must hear of them beforehand. */
function wordsBreaks({ situation, context, command, events }: Attempt): readonly Break[] {
  const { personId } = context.actor;
  const { people = [], actor = false } = mentionsOf(command.type, command.args);
  const mentioned = new Set([...people, ...(actor ? [personId] : [])]);
  const bad = events.some(({ private: parts, streamId }) =>
    Object.values(parts).some(({ subject }) => {
      const person = subject !== streamId && (subject === personId || subject in situation.known.people);
      return person && !mentioned.has(subject);
    }),
  );
  return when(bad, 'words about a person are of somebody the command mentions', command.type);
}

/** The funds of a case are loaded and locked beforehand: the shell must hear that a command may touch them. */
function moneyBreaks({ situation, command, outcome }: Attempt): readonly Break[] {
  const { type } = command;
  const ofCase = ({ stream, expectedVersion }: Change): boolean =>
    stream.kind === 'fund' && expectedVersion > 0 && stream.id !== situation.fund?.id;
  const bad = outcome.ok && outcome.value.some(ofCase) && !movesMoney(type);
  return when(bad, 'money of a case is moved by commands that say so', type);
}

function ledgerBreaks(world: World): readonly Break[] {
  const shares = statesOf(world.streams, 'gateCase').flatMap(({ application }) => application?.shares ?? []);
  return statesOf(world.streams, 'fund').flatMap((fund) => {
    const held = shares.filter(({ status, fundId }) => status === 'reserved' && fundId === fund.id);
    const reserved = held.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const given = shares.filter(({ status, fundId }) => status === 'granted' && fundId === fund.id);
    const granted = given.reduce((sum, { amountMinor, endedMinor }) => sum + amountMinor - endedMinor, 0);
    const { balances } = fund;
    const bad = !isBalanced(fund) || balances.reserved !== reserved || balances.granted !== granted;
    return when(bad, 'the ledger sums to zero and never goes below it', JSON.stringify(fund.balances));
  });
}

function isBalanced({ balances }: Fund): boolean {
  const { source, ...others } = balances;
  const held = Object.values(others);
  return source + held.reduce((sum, balance) => sum + balance, 0) === 0 && held.every((balance) => balance >= 0);
}

function text(state: unknown): string {
  const written = state === undefined ? undefined : canonical(state as Parameters<typeof canonical>[0]);
  return written?.ok ? written.value : `no text: ${JSON.stringify(written)}`;
}

function when(broken: boolean, law: Law, what: string): readonly Break[] {
  return broken ? [{ law, what }] : [];
}
