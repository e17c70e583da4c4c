import { accepted, addressOf, atMoneyGate, atTimeGate, draft } from '@idesluss/api/src/test/prepared.ts';
import { piloting } from '@idesluss/api/src/test/prepared-value.ts';
import type { TestService } from '@idesluss/api/src/test/service.ts';
import type { Grounds } from '../bench/grounds.ts';

/** One initiative with its history, made by commands: its copies are every initiative whose number ends so. */
export interface Pattern {
  readonly initiativeId: string;
  /** Its streams, the initiative first: their ids are exchanged in a copy. */
  readonly streams: readonly string[];
  readonly caseNumber: string | null;
  /** Numbers of the copies, by what is left of them after division. */
  readonly slots: readonly number[];
  readonly open: boolean;
  /** Address of the dossier that a decider sees, where one is asked for. */
  readonly basedOn: string | null;
}

/** Numbers are divided by this to tell of which pattern a copy is. */
export const SLOTS = 20;

type Kind = readonly [make: (city: TestService) => Promise<string>, slots: readonly number[], open: boolean];

/** Nine in ten are for those concerned alone; most have not come far. */
const kinds: readonly Kind[] = [
  [(city) => draft(city, 'invited'), [0, 1], false],
  [(city) => accepted(city, 'invited'), [2, 3, 4, 5, 6, 7, 8, 9, 10], false],
  [async (city) => (await atTimeGate(city, 'invited')).initiativeId, [11, 12, 13, 14, 15, 16], false],
  [async (city) => (await atMoneyGate(city, 1_000, city.funds.care, 'invited')).initiativeId, [17], false],
  [async (city) => (await piloting(city)).initiativeId, [18], true],
  [async (city) => accepted(city, 'internal'), [19], true],
];

/** Makes the patterns, and tells of each what a copy needs. */
export const makePatterns = async (city: TestService, grounds: Grounds, database: string) => {
  const patterns: Pattern[] = [];
  for (const [make, slots, open] of kinds) {
    const initiativeId = await make(city);
    const streams = await grounds.asAdmin<{ stream_id: string }>(
      database,
      `select stream_id from public.event where initiative_id = '${initiativeId}'
group by stream_id order by stream_id <> '${initiativeId}', stream_id`,
    );
    const { caseNumber, openGateCaseId } = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
    const asked = openGateCaseId !== null && !open;
    const basedOn = asked ? await addressOf(city, { initiativeId, gateCaseId: openGateCaseId }) : null;
    patterns.push({ initiativeId, streams: streams.map((row) => row.stream_id), caseNumber, slots, open, basedOn });
  }
  return patterns;
};
