import type { Values } from './address.ts';
import type { OperationId } from './operations.ts';
import type { Outcome, Yes } from './outcome.ts';

/** A request of any operation, as it is looked at when it runs. */
export interface Request {
  readonly path?: Values;
  readonly query?: Values;
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly known?: Yes<unknown>;
  readonly signal?: AbortSignal;
}

export type Call = (id: OperationId, request?: Request) => Promise<Outcome<unknown>>;
