import { setTimeout as pause } from 'node:timers/promises';
import { query } from '@idesluss/api/src/db/query.ts';
import { readTenant } from '@idesluss/api/src/db/transaction.ts';
import { startSealer } from '@idesluss/api/src/seal/sealer.ts';
import { openService, type TestService } from '@idesluss/api/src/test/service.ts';
import { byFeed, byId, type Follower } from '../feed/readers.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { drawFrom } from '../races/at-once.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';

const commands = { short: 1200, full: 20_000 };
const writers = 24;

/** Many at once, each with pauses that are drawn: units are registered and money is allocated, streams new and old. */
const write = async (city: TestService, draw: () => number, count: number): Promise<void> => {
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      if (draw() < 0.3) await pause(draw() * 6);
      if (draw() < 0.2) {
        const aim = { fundId: city.funds.care };
        const args = { amountMinor: 100, reference: 'Tillskott' };
        await city.send('deciderCare', { type: 'allocateFund', aim, target: undefined, args });
      } else {
        const name = { sv: `Enhet ${left}`, en: `Unit ${left}` };
        const args = { kind: 'department' as const, name, parentId: null, bodyId: null, validFrom: '2026-01-01' };
        await city.send('office', { type: 'registerUnit', aim: {}, target: undefined, args });
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, one));
};

/** Asks again and again until nobody writes any more and nothing new comes. */
const follow = async ({ ask }: Follower, isDone: () => boolean): Promise<void> => {
  let quiet = 0;
  while (quiet < 3) {
    const over = isDone();
    const more = await ask();
    quiet = over && !more ? quiet + 1 : 0;
    if (!more) await pause(over ? 100 : 1);
  }
};

/** Every event that is sealed, in the order of its position. */
const sealed = async (city: TestService): Promise<readonly string[]> => {
  const text = 'select event_id from public.sealed_event order by tenant_id, position';
  const [rows] = await readTenant({ db: city.db, tenantId: city.tenantId }, [query<{ event_id: string }>(text)]);
  return rows.map(({ event_id: id }) => id);
};

const play = async (city: TestService, { seed, full, say }: ProofOptions) => {
  const place = { db: city.db, tenantId: city.tenantId };
  const sealer = startSealer({ db: city.db, now: () => city.clock().toISOString(), every: 3, batch: 40 });
  const second = startSealer({ db: city.db, now: () => city.clock().toISOString(), every: 5, batch: 40 });
  const [slow, quick, control] = [byFeed(city, 7), byFeed(city, 100), byId(place)];
  let written = false;
  const isDone = () => written;
  const writing = write(city, drawFrom(seed), full ? commands.full : commands.short).finally(() => (written = true));
  try {
    await Promise.all([writing, ...[slow, quick, control].map((follower) => follow(follower, isDone))]);
  } finally {
    await Promise.all([sealer.stop(), second.stop()]);
  }
  const all = await sealed(city);
  say(`  ${all.length} events by ${writers} writers at once, sealed by two sealers`);
  return { all, slow: slow.told, quick: quick.told, control: control.told };
};

const missing = (all: readonly string[], told: readonly string[]): number => {
  const seen = new Set(told);
  return all.filter((id) => !seen.has(id)).length;
};
const twice = (told: readonly string[]): number => told.length - new Set(told).size;

const judge = ({ all, slow, quick, control }: Awaited<ReturnType<typeof play>>): Outcome => {
  const skipped = missing(all, slow) + missing(all, quick);
  const repeated = twice(slow) + twice(quick);
  const inOrder = [slow, quick].every((told) => told.every((id, index) => id === all[index]));
  const missedById = missing(all, control);
  return {
    verdict: skipped + repeated === 0 && inOrder && missedById > 0 ? 'holds' : 'falls short',
    figure: `${skipped} skipped, ${repeated} repeated, ${inOrder ? 'in order' : 'out of order'} of ${all.length} events; by id ${missedById} were skipped`,
    aim: '0 skipped, 0 repeated, in order; by id some are',
    details: { events: all.length, skipped, repeated, inOrder, missedById },
  };
};

export const feed: Proof = {
  run: (options) =>
    onThrowAwayCluster(async (open) => {
      options.say(`  seed ${options.seed}`);
      const city = await openService(await open());
      try {
        return judge(await play(city, options));
      } finally {
        await city.close();
      }
    }),
};
