import type { Actor, CommandType } from '@idesluss/core';
import type { StoredReceipt } from '../http/answer.ts';
import { type Answer, execute, type Order, type Outcome, type Shell } from './execute.ts';

/** A command that no request brought. */
export type Unasked<K extends CommandType> = Pick<Order<K>, 'type' | 'aim' | 'target' | 'args' | 'ids'>;

/** Who sends it: a person of the register, or (personId null) nobody but the named client. */
export interface Sender {
  readonly tenantId: string;
  readonly personId: string | null;
  readonly clientId: string;
}

/** What it made or changed first, and all that it left behind. */
export interface Done {
  readonly id: string;
  readonly outcome: Outcome;
}

/**
 * Sends a command without a request: the same rules and the same unit of work, but no receipt. Only set-up says who acts;
 * else it follows from the register.
 */
export function ask<K extends CommandType>(
  shell: Shell,
  { tenantId, personId, clientId }: Sender,
  command: Unasked<K>,
  actor?: Actor,
): Promise<Answer> {
  return execute(shell, {
    ...command,
    identity: { tenantId, subject: personId, clientId, scopes: [] },
    traceId: shell.newId().replaceAll('-', ''),
    key: null,
    fingerprint: { sender: '', hmac: '', key: '' },
    isSame: () => true,
    receipt: noReceipt,
    ...(actor === undefined ? {} : { actor }),
  });
}

/** As `ask`, for set-up, demo data and tests, where a no is a fault: so it throws. */
export async function send<K extends CommandType>(
  shell: Shell,
  sender: Sender,
  command: Unasked<K>,
  actor?: Actor,
): Promise<Done> {
  const answer = await ask(shell, sender, command, actor);
  if (answer.kind === 'refused') throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`);
  if (answer.kind !== 'done' || answer.outcome === null)
    throw new Error(`${command.type} was not done: ${answer.kind}`);
  return { id: answer.outcome.events[0]?.streamId ?? '', outcome: answer.outcome };
}

/** Never stored, since there is no key to find it by. */
function noReceipt({ events }: Outcome): StoredReceipt {
  return { status: 201, path: '/', id: events[0]?.streamId ?? '', version: 1, state: null, links: [] };
}
