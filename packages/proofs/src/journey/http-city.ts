import { type Client, createClient, type ItemOf, type Outcome, type ValueOf, type Yes } from '@idesluss/client';
import { localDate } from '@idesluss/core';
import { demoIds } from '@idesluss/api/src/demo/ids.ts';
import type { Account, Language } from './account.ts';
import type { City, Happened, Places, Seen, SeenCase } from './city.ts';
import type { Who } from './move.ts';
import { send } from './requests.ts';

/** Who asks, by what they ask with: all of a client, or what does the same. */
export type ClientOf = (who: Who) => Client;

/** How a city is reached over HTTP. */
export interface Reach {
  /** With the versioned base path. */
  readonly base: string;
  readonly tokenOf: (who: Who) => Promise<string>;
  readonly language: Language;
}

/** Everybody comes with a client, and so with a token, of their own. */
export const clientsAt =
  ({ base: baseUrl, tokenOf, language }: Reach): ClientOf =>
  (who) =>
    createClient({ baseUrl, language, token: () => tokenOf(who) });

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

/** A city over HTTP. */
export function openHttpCity(clientOf: ClientOf, places: Places, account: Account): City {
  const office = clientOf('sluice-office');
  return {
    places,
    today: localDate(new Date().toISOString()),
    chapter: account.chapter,
    act: async (move) => {
      const { status, value } = yes(await send(clientOf(move.who), move), move.told.en);
      account.done(move, String(status), value.version);
      return value.id;
    },
    refused: async (move) => {
      const answer = await send(clientOf(move.who), move);
      if (answer.ok) throw new Error(`${move.told.en} was not refused: ${answer.status}`);
      const { code, detail, status } = answer.problem;
      account.refused(move, String(status), { code, detail });
      return { code, detail };
    },
    see: async (initiativeId) => toSeen(yes(await office.call('readInitiative', { path: { initiativeId } })).value),
    seeCase: async (gateCaseId) => toSeenCase(yes(await office.call('readGateCase', { path: { gateCaseId } })).value),
    available: async (fundId) =>
      yes(await office.call('readFund', { path: { fundId } })).value.available?.amountMinor ?? 0,
    history: async (initiativeId) => {
      const happened: Happened[] = [];
      for await (const event of office.walk('listInitiativeEvents', { path: { initiativeId } }))
        happened.push(toHappened(event));
      return happened;
    },
  };
}

/** The answer when it is a yes; a no ends the journey. */
function yes<T>(answer: Outcome<T>, what = 'reading'): Yes<T> {
  if (answer.ok) return answer;
  throw new Error(`${what}: ${JSON.stringify(answer.problem)}`, { cause: answer.problem });
}

const toHappened = ({ recordedAt, actorId, type }: ItemOf<'listInitiativeEvents'>): Happened => ({
  ...{ at: recordedAt, personId: actorId, type },
});

const toSeen = ({
  title,
  version,
  standing,
  phase,
  ending,
  effectGoals,
  lessons,
}: ValueOf<'readInitiative'>): Seen => ({
  ...{ title: title ?? '', version, standing, phase, ending: ending?.ending ?? null },
  ...{ goalIds: effectGoals.map(({ effectGoalId }) => effectGoalId), lessons: lessons.length },
});

const toSeenCase = ({ status, dossiers, decision }: ValueOf<'readGateCase'>): SeenCase => ({
  status,
  dossiers: dossiers.map(({ address }) => address),
  decidedOn: decision?.dossierAddress ?? null,
});
