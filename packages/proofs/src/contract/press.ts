import { fillHeaders } from '@idesluss/api/src/about/fill-headers.ts';
import type { TryOperation } from '@idesluss/api/src/demo/operations.ts';
import type { PersonKey } from '@idesluss/api/src/demo/plan.ts';
import { tries } from '@idesluss/api/src/demo/tries.ts';
import { createAnswerCheck } from '@idesluss/api/src/test/answer-check.ts';
import { isJson, type Json, type Operation, operationsOf } from './document.ts';
import { requestOf } from './request.ts';

/** A service on a clone of the demo city. */
export interface Pressable {
  /** Where it listens, without the versioned base. */
  readonly origin: string;
  readonly tokenFor: (person: PersonKey) => Promise<string>;
}

export interface Press {
  readonly operation: string;
  readonly by: PersonKey;
  readonly status: number;
  /** What is wrong with the answer; none when it is a success as documented. */
  readonly faults: readonly string[];
}

/** Operations that are tried under another name, or on nothing at all. */
const alike: Readonly<Record<string, TryOperation>> = { answerAtIntake: 'acceptAtIntake' };

const isTried = (id: string): id is TryOperation => Object.hasOwn(tries, id);

/** Who presses: whom the demo names for it; the sluice office reads. */
const pressedBy = (id: string): PersonKey => {
  const name = alike[id] ?? id;
  return isTried(name) ? tries[name].by : 'sluiceOffice';
};

const base = '/idesluss/v0';

/** The document as it is served, to anybody. */
const servedDocument = async (origin: string): Promise<Json> => {
  const answer = await fetch(`${origin}${base}/openapi.json`);
  const document: unknown = await answer.json();
  if (!isJson(document)) throw new Error('the served document is no object');
  return document;
};

/** A permutation that a seed decides, so that a failing order can be had again. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  let state = seed || 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return items
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
};

const pressOne = async (
  document: Json,
  one: Operation,
  { origin, tokenFor }: Pressable,
  faultsOf: ReturnType<typeof createAnswerCheck>,
): Promise<Press> => {
  const by = pressedBy(one.id);
  const token = await tokenFor(by);
  // The very interceptor that Swagger UI runs in the browser.
  const request = requestOf(document, one, `${origin}${base}`, token);
  await fillHeaders(request);
  const { url, method, headers, body } = request;
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  const exchange = {
    method,
    url: new URL(url).pathname,
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
  };
  const refused = answer.ok ? [] : [`answers ${answer.status}: ${text.slice(0, 600)}`];
  return {
    operation: one.id,
    by,
    status: answer.status,
    faults: [...refused, ...faultsOf({ ...exchange, body: text })],
  };
};

/** Presses every operation's own example, in an order that the seed decides, each answer held against the document. */
export const pressAll = async (service: Pressable, seed: number): Promise<readonly Press[]> => {
  const document = await servedDocument(service.origin);
  const faultsOf = createAnswerCheck(document);
  const pressed: Press[] = [];
  for (const one of shuffled(operationsOf(document), seed)) {
    pressed.push(await pressOne(document, one, service, faultsOf));
  }
  return pressed;
};
