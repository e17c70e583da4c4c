import type { Report } from './load.ts';
import type { Served } from './served.ts';

/** One side of a comparison in one round. */
export type Side = {
  readonly perSecond: number;
  /** What the server's own core spent on a request. */
  readonly cpuMicroseconds: number;
  /** Counted by the service for itself; 0 where there is nothing to count. */
  readonly roundTrips: number;
  readonly statements: number;
  readonly answered: number;
};

export const takeSide = async (served: Served, work: () => Promise<Report>): Promise<Side> => {
  await served.figures();
  const { answered, seconds } = await work();
  const { cpuSeconds, roundTrips, statements } = await served.figures();
  return {
    ...{ perSecond: answered / seconds, cpuMicroseconds: (cpuSeconds / answered) * 1e6, answered },
    ...{ roundTrips: roundTrips / answered, statements: statements / answered },
  };
};

/** Measures both sides in turn, the first one now this and now that, so that what drifts drifts for both. */
export const interleave = async <S>(
  pairs: number,
  ours: (round: number) => Promise<S>,
  theirs: (round: number) => Promise<S>,
): Promise<readonly { readonly ours: S; readonly theirs: S }[]> => {
  const measured: { ours: S; theirs: S }[] = [];
  for (let round = 0; round < pairs; round += 1) {
    if (round % 2 === 0) {
      const first = await ours(round);
      measured.push({ ours: first, theirs: await theirs(round) });
    } else {
      const first = await theirs(round);
      measured.push({ ours: await ours(round), theirs: first });
    }
  }
  return measured;
};
