import type { Action, Refusal } from '@idesluss/core';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Identity } from './authentication.ts';
import type { Language } from './language.ts';
import type { TextFault } from './text-check.ts';
import type { Trace } from './traceparent.ts';

/** The application as slices see it: routes typed by their TypeBox schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What the HTTP layer must know about where it stands. */
export type Settings = {
  /** Absolute address of the versioned base, without a slash at its end. */
  readonly baseUrl: string;
  readonly docsBaseUrl: string;
};

/** The action of a route that anybody may call, without a token. */
export const openAction = 'open';

declare module 'fastify' {
  interface FastifyInstance {
    settings: Settings;
  }

  interface FastifyRequest {
    trace: Trace;
    language: Language;
    /** Who calls; null on open routes, and there only. */
    identity: Identity | null;
    /** The core's no that it is answered with, if any. */
    refusedWith: Refusal | null;
    /** Names that stand twice in an object of its body; null where it has none. */
    repeatedNames: readonly TextFault[] | null;
    /** On every POST; checked before the handler runs. */
    idempotencyKey: string;
    /** On every PUT, PATCH and DELETE; checked before the handler runs. Raw, for `matches`. */
    ifMatch: string;
  }

  interface FastifyContextConfig {
    /** A row of core's access table, or `open`. A route without one does not start. */
    action?: Action | typeof openAction;
    /** What it answers with besides application/json. */
    produces?: readonly string[];
    /** A GET that what it would show can stand in the way of: it answers 409 too. */
    refuses?: true;
  }
}
