import { access, type ArgsOf, type CommandType, type TargetOf } from '@idesluss/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static, TObject, TSchema } from 'typebox';
import type { Aim } from '../write/aim.ts';
import { type Answer, execute, type Outcome, type Shell } from '../write/execute.ts';
import { type StoredReceipt, sendReceipt } from './answer.ts';
import { identityOf } from './identity-of.ts';
import { fingerprintOf, isSameRequest } from './idempotency.ts';
import { both } from './language.ts';
import type { Tag } from './openapi-tags.ts';
import { sendProblem } from './problem.ts';
import { sendRefusal } from './refusal.ts';
import { keepRefusal } from './refused-attempts.ts';
import type { Api } from './request.ts';
import { Receipt, refTo } from './schema.ts';

/** One command as a route: what it is called, what it takes, and how a request becomes a command. */
export interface CommandRoute<K extends CommandType, P extends TObject, B extends TSchema> {
  /** Path below the base, with parameters as `:name`. */
  readonly path: string;
  readonly command: K;
  readonly tag: Tag;
  readonly summary: { readonly sv: string; readonly en: string };
  readonly description: { readonly sv: string; readonly en: string };
  readonly params: P;
  readonly body: B;
  readonly aim: (params: Static<P>) => Aim;
  readonly target: (params: Static<P>, body: Static<B>) => TargetOf<K>;
  readonly args: (body: Static<B>, params: Static<P>) => ArgsOf<K>;
  readonly receipt: (outcome: Outcome) => StoredReceipt;
  /** Named otherwise than the command where two routes send the same one. */
  readonly operationId?: string;
}

/** Puts one command below the base as a POST: it is created, so it has a receipt. */
export function commandRoute<K extends CommandType, P extends TObject, B extends TSchema>(
  api: Api,
  shell: Shell,
  route: CommandRoute<K, P, B>,
): void {
  const { path, command, tag, summary, description, params, body } = route;
  api.post(
    path,
    {
      config: { action: command },
      schema: {
        tags: [tag],
        operationId: route.operationId ?? command,
        summary: both(summary.sv, summary.en),
        description: `${both(description.sv, description.en)}\n\n${whoMay(command)}`,
        params,
        body,
        response: { 201: refTo(Receipt) },
      },
    },
    async (request, reply) => {
      // Fastify has validated both against these very schemas; the generic route cannot carry that in its types.
      const given = { params: request.params as Static<P>, body: request.body as Static<B> };
      const answer = await sendCommand(shell, request, {
        type: command,
        aim: route.aim(given.params),
        target: route.target(given.params, given.body),
        args: route.args(given.body, given.params),
        receipt: route.receipt,
      });
      return answerCommand(reply, answer);
    },
  );
}

/** What a route says of its command; the rest comes from the request. */
export type Sent<K extends CommandType> = {
  readonly type: K;
  readonly aim: Aim;
  readonly target: TargetOf<K>;
  readonly args: ArgsOf<K>;
  readonly receipt: (outcome: Outcome) => StoredReceipt;
  readonly precondition?: Parameters<typeof execute<K>>[1]['precondition'];
  readonly changes?: Parameters<typeof execute<K>>[1]['changes'];
  /** PATCH has no key: If-Match guards it. */
  readonly withoutKey?: true;
  /** Which of several commands of the request this is: each has a receipt of its own. */
  readonly keyPart?: string;
};

/** Decides and records one command of a request; a refusal is kept as an attempt. */
export async function sendCommand<K extends CommandType>(
  shell: Shell,
  request: FastifyRequest,
  sent: Sent<K>,
): Promise<Answer> {
  const identity = identityOf(request);
  const { precondition, changes } = sent;
  const answer = await execute(shell, {
    identity,
    traceId: request.trace.traceId,
    key: sent.withoutKey ? null : keyOf(request, sent.keyPart),
    fingerprint: fingerprintOf(request),
    isSame: (stored) => isSameRequest(request, stored),
    type: sent.type,
    aim: sent.aim,
    target: sent.target,
    args: sent.args,
    receipt: sent.receipt,
    ...(precondition === undefined ? {} : { precondition }),
    ...(changes === undefined ? {} : { changes }),
  });
  if (answer.kind === 'refused') await keepRefusal(shell, request, { ...sent, action: sent.type }, answer.refusal.code);
  return answer;
}

function keyOf({ idempotencyKey }: FastifyRequest, part: string | undefined): string {
  return part === undefined ? idempotencyKey : `${idempotencyKey}:${part}`;
}

export function answerCommand(reply: FastifyReply, answer: Answer): void {
  switch (answer.kind) {
    case 'done':
      return sendReceipt(reply, answer.receipt);
    case 'refused':
      return sendRefusal(reply, answer.refusal, answer.names);
    case 'keyReused':
      return sendProblem(reply, 'idempotencyKeyReused');
    case 'preconditionFailed':
      return sendProblem(reply, 'preconditionFailed');
    case 'noRoom':
      return sendProblem(reply, 'noRoom');
  }
}

/** Who may send the command, for its description: what the access table says. */
export function whoMay(command: CommandType): string {
  return `\`${access[command].relations.join('`, `')}\``;
}
