import { addressOf } from './address.ts';
import type { Call, Request } from './call.ts';
import { routes } from './generated/routes.ts';
import type { Asking, ItemOf, ListId, OperationId, ValueOf } from './operations.ts';
import { type ClientOptions, settled } from './options.ts';
import type { Outcome } from './outcome.ts';
import { itemsOf, pagesOf } from './pages.ts';
import { isProblem, ownProblem, type Problem } from './problem.ts';
import { type Answer, send, type Sending } from './send.ts';

export interface Client {
  /** Asks for one operation. A no is a value; rejects only when the signal is aborted, or the request names nothing. */
  readonly call: <Id extends OperationId>(id: Id, ...asking: Asking<Id>) => Promise<Outcome<ValueOf<Id>>>;
  /** The pages of a list, one after the other; a no ends it. */
  readonly pages: <Id extends ListId>(id: Id, ...asking: Asking<Id>) => AsyncGenerator<Outcome<ValueOf<Id>>, void>;
  /** Everything in a list, read page by page while it is asked for. Throws at a no, with the problem as the cause. */
  readonly walk: <Id extends ListId>(id: Id, ...asking: Asking<Id>) => AsyncGenerator<ItemOf<Id>, void>;
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly accept?: string;
}

const json = 'application/json';

const headersFor = ({ accept }: Route, { body, ifMatch, known }: Request, key: string | undefined) => ({
  accept: `${accept ?? json}, application/problem+json`,
  ...(body === undefined ? {} : { 'content-type': json }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
  ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
});

const isGood = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** The body as its media type says; undefined where it is not what it says. */
const read = ({ headers, text }: Answer): unknown => {
  if (!/[/+]json\b/.test(headers.get('content-type') ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A page that a proxy put in the way is text where JSON is due. */
const isDue = (value: unknown, { accept }: Route): boolean =>
  accept === undefined ? typeof value === 'object' && value !== null : typeof value === 'string';

interface Asked {
  readonly route: Route;
  readonly request: Request;
  readonly key: string | undefined;
  readonly options: Required<ClientOptions>;
}

const sendingOf = ({ route, request, key, options }: Asked): Sending => {
  const { path = {}, query = {}, body, signal } = request;
  return {
    address: addressOf(options.baseUrl, route.path, path, query),
    method: route.method,
    headers: { ...headersFor(route, request, key), 'accept-language': options.language },
    body: body === undefined ? undefined : JSON.stringify(body),
    repeatable: route.method === 'GET' || key !== undefined,
    signal,
  };
};

const outcomeOf = (answer: Answer | undefined, { route, request, key, options }: Asked): Outcome<unknown> => {
  const no = (problem: Problem): Outcome<unknown> => ({ ok: false, problem, key });
  if (answer === undefined) return no(ownProblem('unreachable', 0, route.path, options.language));
  const { status, headers } = answer;
  if (status === 304 && request.known !== undefined) return request.known;
  const value = read(answer);
  if (isGood(answer) && isDue(value, route)) {
    return { ok: true, status, value, etag: headers.get('etag') ?? undefined };
  }
  return no(isProblem(value) ? value : ownProblem('unreadable', status, route.path, options.language));
};

/** A client of one service. It holds nothing but its options: make one for each person or system that asks. */
export const createClient = (given: ClientOptions): Client => {
  const options = settled(given);
  const call: Call = async (id, request = {}) => {
    const route: Route = routes[id];
    const key = route.method === 'POST' ? (request.key ?? crypto.randomUUID()) : undefined;
    const asked = { route, request, key, options };
    return outcomeOf(await send(sendingOf(asked), options), asked);
  };
  // What is asked and answered is as the document says of each operation; a program that runs looks at all alike.
  return { call, pages: pagesOf(call), walk: itemsOf(call) } as unknown as Client;
};
