import { randomUUIDv7 } from 'node:crypto';
import { basePath } from '@idesluss/api/src/http/base.ts';
import { type Bench, type Comparison, middle, rounded } from './comparison.ts';
import { copyIds } from './copies.ts';
import { estimate } from './interval.ts';
import { frame } from './load.ts';
import { databases, decisionBody } from './pattern.ts';
import { readBaseline } from './pinned-sql.ts';
import { interleave, takeSide } from './rounds.ts';
import type { Served } from './served.ts';
import { storedBytes } from './stored-bytes.ts';

const aim = 0.7;
const connections = 16;
/** Decisions of one side in one round, each on a copy of its own. */
const decisionsARound = 400;
const warmRounds = 5;

export const copiesNeeded = (pairs: number): number => (pairs + warmRounds) * decisionsARound;

const walPlace = async ({ grounds }: Bench): Promise<number> => {
  const text = `select (pg_current_wal_insert_lsn() - '0/0')::float8 as place`;
  const [row] = await grounds.asAdmin<{ place: number }>('postgres', text);
  return row?.place ?? 0;
};

/** Sends each of the round's decisions once. */
const decideRound = async ({ pattern, load }: Bench, port: number, round: number) => {
  const { city, basedOn } = pattern;
  const headers = {
    authorization: `Bearer ${await city.tokenFor(city.people.deciderCare)}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify(decisionBody(basedOn));
  const frames = Array.from({ length: decisionsARound }, (_, index) => {
    const { gateCaseId } = copyIds(round * decisionsARound + index + 1);
    const path = `${basePath}/gate-cases/${gateCaseId}/decisions`;
    return frame('POST', path, { ...headers, 'idempotency-key': randomUUIDv7() }, body);
  });
  return load.run({ port, connections, depth: 1, expected: '201', frames, seconds: null });
};

const measureRound = async (bench: Bench, served: Served, round: number) => {
  const before = await walPlace(bench);
  const cpuBefore = bench.grounds.cpuSeconds();
  const side = await takeSide(served, () => decideRound(bench, served.port, round));
  const databaseMicroseconds = ((bench.grounds.cpuSeconds() - cpuBefore) / side.answered) * 1e6;
  return { ...side, databaseMicroseconds, walBytes: ((await walPlace(bench)) - before) / side.answered };
};

type Side = Awaited<ReturnType<typeof measureRound>>;
type Measured = readonly { readonly ours: Side; readonly theirs: Side }[];

/** What stands beside the ratio: figures of both sides, and what must hold whatever the ratio. */
const told = (measured: Measured, stored: readonly [number, number]): Pick<Comparison, 'figures' | 'broken'> => {
  const figure = (
    side: 'ours' | 'theirs',
    of: 'perSecond' | 'cpuMicroseconds' | 'databaseMicroseconds' | 'walBytes',
  ): number => rounded(middle(measured.map((pair) => pair[side][of])));
  const both = (of: Parameters<typeof figure>[1]): string => `${figure('ours', of)} : ${figure('theirs', of)}`;
  const trips = middle(measured.map(({ ours }) => ours.roundTrips));
  const apart = Math.abs(stored[0] / stored[1] - 1);
  const statements = rounded(middle(measured.map(({ ours }) => ours.statements)), 1);
  return {
    figures: {
      'decisions/s': both('perSecond'),
      'server CPU µs': both('cpuMicroseconds'),
      'database CPU µs': both('databaseMicroseconds'),
      'WAL bytes': both('walBytes'),
      'bytes stored': `${rounded(stored[0])} : ${rounded(stored[1])}`,
      'round trips': `${rounded(trips, 3)} : 1`,
      statements: `${statements} : ${readBaseline('gate-decision.sql').length}`,
    },
    broken: [
      ...(trips > 3 ? [`${trips} round trips for a decision`] : []),
      ...(apart > 0.01 ? [`the two sides did not store the same bytes: ${stored.join(' and ')}`] : []),
    ],
  };
};

/** A decision with everything it records, against the same bytes stored by one batch of baseline SQL. */
export const compareDecision = async (bench: Bench): Promise<Comparison> => {
  const { grounds, pattern, pairs, serve } = bench;
  const service = await serve('service', grounds.urlOf('service', databases.service));
  const url = grounds.urlOf('service', databases.baseline);
  const baseline = await serve('decision', url, JSON.stringify(pattern.material));
  try {
    for (let round = 0; round < warmRounds; round += 1) {
      for (const served of [service, baseline]) await decideRound(bench, served.port, round);
    }
    await grounds.asAdmin('postgres', 'checkpoint');
    const measured = await interleave(
      pairs,
      (round) => measureRound(bench, service, warmRounds + round),
      (round) => measureRound(bench, baseline, warmRounds + round),
    );
    const stored = [
      await storedBytes(grounds, databases.service),
      await storedBytes(grounds, databases.baseline),
    ] as const;
    return {
      ...{ name: 'a gate decision against baseline SQL in one batch', aim },
      ratio: estimate(measured.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)),
      ...told(measured, stored),
    };
  } finally {
    await service.stop();
    await baseline.stop();
  }
};
