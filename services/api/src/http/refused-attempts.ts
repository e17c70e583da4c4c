import type { Refusal, RefusalCode } from '@idesluss/core';
import type { FastifyRequest } from 'fastify';
import type { Aim } from '../write/aim.ts';
import { keepAttempt } from '../write/attempt.ts';
import type { Shell } from '../write/execute.ts';
import { identityOf } from './identity-of.ts';
import { refusalStatus } from './refusal.ts';
import type { Api } from './request.ts';

/** What somebody tried, and on what. */
interface Tried {
  readonly action: string;
  readonly aim: Aim;
}

/** Keeps a no that somebody was given, as an attempt. */
export async function keepRefusal(
  shell: Shell,
  request: FastifyRequest,
  { action, aim }: Tried,
  code: RefusalCode,
): Promise<void> {
  const { tenantId, subject: actorId, clientId } = identityOf(request);
  const status = refusalStatus[code];
  const who = { attemptId: shell.newId(), at: shell.clock().toISOString(), actorId, clientId };
  const attempt = { ...who, action, code, status, aim, traceId: request.trace.traceId };
  // The no stands whether or not it can be noted: losing a note must not turn a clear answer into a fault.
  await keepAttempt({ db: shell.db, tenantId }, attempt).catch((err: unknown) =>
    request.log.warn({ err }, 'an attempt could not be kept'),
  );
}

/**
 * Keeps attempts to read what one may not read, of all routes that come after; commands keep their own. After the answer:
 * nobody waits for it, and a hook that waited would answer twice.
 */
export function keepDeniedReads(api: Api, shell: Shell): void {
  api.addHook('onResponse', (request, reply, done) => {
    const { refusedWith, routeOptions, params } = request;
    const { action } = routeOptions.config;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const aim = aimOf(params);
    if (!reads || action === undefined || !isDenial(refusedWith, aim)) return done();
    void keepRefusal(shell, request, { action, aim }, refusedWith.code).then(() => done());
  });
}

/** What may be there for others, by the parameters that name it or what is of it; of all else it is no secret that it is not there. */
const maybeHidden: Readonly<Partial<Record<string, readonly (keyof Aim)[]>>> = {
  initiative: ['initiativeId', 'gateCaseId'],
  gateCase: ['gateCaseId'],
  processModel: ['processModelId'],
};

/**
 * Whether somebody is kept from reading. That nothing is there counts where it is said of what the address names, and of
 * nothing beneath it: what a bearer does not find in their own draft would tell whose it is.
 */
function isDenial(refusal: Refusal | null, aim: Aim): refusal is Refusal {
  if (refusal === null) return false;
  if (refusal.code !== 'unknown') return refusalStatus[refusal.code] === 403;
  return maybeHidden[refusal.thing]?.some((name) => aim[name] !== undefined) === true;
}

const aims = [
  'gateCaseId',
  'initiativeId',
  'fundId',
  'personId',
  'roleId',
  'mandateId',
  'challengeId',
  'roundId',
  'processModelId',
] as const;

function aimOf(params: unknown): Aim {
  const given: Readonly<Record<string, unknown>> = { ...(typeof params === 'object' ? params : null) };
  const name = aims.find((known) => typeof given[known] === 'string');
  return name === undefined ? {} : { [name]: String(given[name]) };
}
