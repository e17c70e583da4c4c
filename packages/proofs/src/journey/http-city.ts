import { randomUUIDv7 } from 'node:crypto';
import { localDate } from '@idesluss/core';
import { demoIds } from '@idesluss/api/src/demo/ids.ts';
import type { Account, Language } from './account.ts';
import type { City, Happened, Places, Seen, SeenCase } from './city.ts';
import type { Move, Who } from './move.ts';
import { patiently, type Wait } from './patient.ts';
import { toRequest } from './requests.ts';

export interface Client {
  /** With the versioned base path, without a slash at the end. */
  readonly base: string;
  readonly tokenOf: (who: Who) => Promise<string>;
  readonly language: Language;
  /** How to let seconds pass when the service asks for it; by sleeping unless told. */
  readonly wait?: Wait;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Where the demo city keeps what the journeys need. */
export const demoPlaces = (processModelId: string): Places => ({
  processModelId,
  care: demoIds.units.care,
  education: demoIds.units.education,
  careFund: demoIds.funds.care,
  emptyFund: demoIds.funds.nearlyEmpty,
  manager: demoIds.people.manager,
  coach: demoIds.people.coach,
});

/** A city over HTTP: everybody comes with a token of their own, and every write with a fresh Idempotency-Key. */
export function openHttpCity(client: Client, places: Places, account: Account): City {
  const read = <T>(path: string): Promise<T> => get<T>(client, 'sluice-office', path);
  return {
    places,
    today: localDate(new Date().toISOString()),
    chapter: account.chapter,
    act: async (move) => {
      const { status, body } = await post(client, move);
      if (!isReceipt(body) || status !== 201) throw new Error(`${move.told.en}: ${status} ${JSON.stringify(body)}`);
      account.done(move, String(status), body.version);
      return body.id;
    },
    refused: async (move) => {
      const { status, body } = await post(client, move);
      if (!isProblem(body)) throw new Error(`${move.told.en} was not refused: ${status}`);
      const { code, detail } = body;
      account.refused(move, String(status), { code, detail });
      return { code, detail };
    },
    see: async (id) => toSeen(await read<SeenInitiative>(`/initiatives/${id}`)),
    seeCase: async (id) => toSeenCase(await read<SeenGateCase>(`/gate-cases/${id}`)),
    available: async (id) =>
      (await read<{ available: { amountMinor: number } | null }>(`/funds/${id}`)).available?.amountMinor ?? 0,
    history: async (id) => {
      const { events } = await read<{ events: readonly EventShown[] }>(`/initiatives/${id}/events?limit=100`);
      return events.map(({ recordedAt, actorId, type }): Happened => ({ at: recordedAt, personId: actorId, type }));
    },
  };
}

type EventShown = { recordedAt: string; actorId: string | null; type: string };
type SeenInitiative = {
  title: string | null;
  version: number;
  standing: string;
  phase: string | null;
  ending: { ending: string } | null;
  effectGoals: readonly { effectGoalId: string }[];
  lessons: readonly unknown[];
};
type SeenGateCase = {
  status: string;
  dossiers: readonly { address: string }[];
  decision: { dossierAddress: string } | null;
};

const toSeen = ({ title, version, standing, phase, ending, effectGoals, lessons }: SeenInitiative): Seen => ({
  ...{ title: title ?? '', version, standing, phase, ending: ending?.ending ?? null },
  ...{ goalIds: effectGoals.map(({ effectGoalId }) => effectGoalId), lessons: lessons.length },
});

const toSeenCase = ({ status, dossiers, decision }: SeenGateCase): SeenCase => ({
  status,
  dossiers: dossiers.map(({ address }) => address),
  decidedOn: decision?.dossierAddress ?? null,
});

/** A service may have a limit by the minute that a whole journey does not fit into. */
const send = ({ wait }: Client) => patiently(fetch, wait);

async function headersFor({ tokenOf, language }: Client, who: Who): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokenOf(who)}`, 'accept-language': language };
}

async function post(client: Client, move: Move): Promise<Answer> {
  const { path, body } = toRequest(move);
  const sent = { 'content-type': 'application/json', 'idempotency-key': randomUUIDv7() };
  const headers = { ...(await headersFor(client, move.who)), ...sent };
  const answer = await send(client)(client.base + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
}

async function get<T>(client: Client, who: Who, path: string): Promise<T> {
  const answer = await send(client)(client.base + path, { headers: await headersFor(client, who) });
  if (!answer.ok) throw new Error(`reading ${path}: ${answer.status} ${await answer.text()}`);
  // The document of the interface promises the shape; tests hold every answer against it.
  return (await answer.json()) as T;
}

const isObject = (body: unknown): body is object => typeof body === 'object' && body !== null;
const isReceipt = (body: unknown): body is { id: string; version: number } =>
  isObject(body) && 'id' in body && 'version' in body;
const isProblem = (body: unknown): body is { code: string; detail: string } =>
  isObject(body) && 'code' in body && 'detail' in body;
