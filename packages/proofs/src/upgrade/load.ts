import { randomUUIDv7 } from 'node:crypto';
import type { Instance } from './instance.ts';

/** What was answered with success, to be found again afterwards: an address below the base, and the version it had. */
export type Acknowledged = { readonly path: string; readonly version: number };

export type Tally = {
  requests: number;
  /** Answers of 500 and above, and requests that got none. */
  readonly failures: string[];
  /** Answers that are no success although nothing was wrong with the request. */
  readonly refusals: string[];
  readonly acknowledged: Acknowledged[];
};

export const newTally = (): Tally => ({ requests: 0, failures: [], refusals: [], acknowledged: [] });

type Caller = {
  readonly tokens: { readonly office: string; readonly bearer: string };
  readonly tally: Tally;
  readonly at: () => Instance;
};
type Who = keyof Caller['tokens'];
type Receipt = { readonly id: string; readonly version: number };

const isReceipt = (body: unknown): body is Receipt =>
  typeof body === 'object' && body !== null && 'id' in body && 'version' in body;

/** One request to whichever instance takes its turn; undefined unless it succeeds. */
const ask = async (
  { tokens, tally, at }: Caller,
  who: Who,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> => {
  tally.requests += 1;
  const sent = body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUIDv7() };
  const headers = { authorization: `Bearer ${tokens[who]}`, ...sent };
  const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  try {
    const answer = await fetch(at().base + path, request);
    const text = await answer.text();
    if (answer.status >= 500) tally.failures.push(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
    else if (!answer.ok) tally.refusals.push(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    else return JSON.parse(text);
  } catch (thrown) {
    tally.failures.push(`${method} ${path}: ${String(thrown)}`);
  }
  return undefined;
};

const post = async (caller: Caller, who: Who, path: string, body: object): Promise<Receipt | undefined> => {
  const receipt = await ask(caller, who, 'POST', path, body);
  return isReceipt(receipt) ? receipt : undefined;
};

const idea = {
  ...{ entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' },
  ...{ title: 'Tyst tillsyn', summary: 'Den som sover får sova.' },
};

/** Somebody's work, over and over: a unit, an idea that is handed in and accepted, described; and what is read between. */
const workOnce = async (caller: Caller): Promise<void> => {
  const { tally } = caller;
  const note = (path: string, receipt: Receipt | undefined): void => {
    if (receipt !== undefined) tally.acknowledged.push({ path: `${path}/${receipt.id}`, version: receipt.version });
  };
  const name = { sv: 'Enheten', en: 'The unit' };
  const unit = await post(caller, 'office', '/units', { kind: 'department', name, validFrom: '2026-01-01' });
  note('/units', unit);
  const draft = await post(caller, 'bearer', '/initiatives', idea);
  if (draft === undefined || unit === undefined) return;
  const at = `/initiatives/${draft.id}`;
  await post(caller, 'bearer', `${at}/submissions`, {});
  await ask(caller, 'bearer', 'GET', at);
  await post(caller, 'office', `${at}/intake-answers`, { kind: 'accept', owningUnitId: unit.id });
  note('/initiatives', await post(caller, 'bearer', `${at}/needs`, { need: 'Fjorton väckningar per natt.' }));
  await ask(caller, 'bearer', 'GET', '/initiatives');
  await ask(caller, 'office', 'GET', `${at}/events`);
};

/** Lets several work at once until `stop`; each request goes to the instance whose turn it is. */
export const startLoad = (tokens: Caller['tokens'], instances: () => readonly Instance[], workers = 4) => {
  const tally = newTally();
  const stopping = new AbortController();
  let turn = 0;
  const at = (): Instance => {
    const among = instances();
    turn += 1;
    const next = among[turn % among.length];
    if (next === undefined) throw new Error('nobody serves');
    return next;
  };
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) await workOnce({ tokens, tally, at });
  };
  const working = Promise.all(Array.from({ length: workers }, work));
  const stop = async (): Promise<Tally> => {
    stopping.abort();
    await working;
    return tally;
  };
  return { tally, stop };
};

/** What was acknowledged and is not there, or older than it was. */
export const lostFrom = async ({ base }: Instance, token: string, tally: Tally): Promise<readonly string[]> => {
  const lost: string[] = [];
  for (const { path, version } of tally.acknowledged) {
    const answer = await fetch(base + path, { headers: { authorization: `Bearer ${token}` } });
    const body: unknown = answer.ok ? await answer.json() : undefined;
    const found = typeof body === 'object' && body !== null && 'version' in body ? Number(body.version) : 0;
    if (found < version) lost.push(`${path}: version ${version} was acknowledged, ${answer.status} ${found} is there`);
  }
  return lost;
};
