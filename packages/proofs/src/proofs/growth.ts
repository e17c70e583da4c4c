import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openService, type TestService } from '@idesluss/api/src/test/service.ts';
import { type Grounds, openGrounds } from '../bench/grounds.ts';
import { serve } from '../bench/served.ts';
import { commonSearch, requestsOf, withoutIndex } from '../growth/asked.ts';
import { foldSample, grow } from '../growth/grow.ts';
import { type Asked, pagesPerRequest, type Side, timesOf } from '../growth/measure.ts';
import { makePatterns, type Pattern } from '../growth/patterns.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';

const sizes = { small: 1_000, large: 200_000 };
/**
 * From a thousand rows to two hundred thousand a B-tree grows by a level, so a look-up touches four pages instead of three: what
 * touches few may touch ten more. Whatever touches many and grows by more than a third falls short.
 */
const most = { times: 1.3, pages: 1.3, morePages: 10 };
const databases = { pattern: 'growth_pattern', small: 'growth_small', large: 'growth_large' } as const;
/** Above this load a time says more about the machine than about the service. */
const CALM = 2;

type Measured = {
  readonly name: string;
  readonly pages: readonly [number, number];
  readonly ceiling: number | undefined;
  /** Middle times in milliseconds; null where the machine was not calm. */
  readonly times: readonly [number, number] | null;
};

const ratio = ([small, large]: readonly [number, number]): number => large / small;
const told = (values: readonly [number, number], digits = 0): string =>
  `${values.map((value) => value.toFixed(digits)).join(' : ')} (${ratio(values).toFixed(2)})`;

/** `calm` as it was before anything was filled: filling is work too. */
type Options = ProofOptions & { readonly calm: boolean };
type Sides = readonly [Side, Side];

const measure = async (grounds: Grounds, sides: Sides, asked: Asked, calm: boolean): Promise<Measured> => {
  const [small, large] = sides;
  const pages = [await pagesPerRequest(grounds, small, asked), await pagesPerRequest(grounds, large, asked)] as const;
  return { name: asked.name, pages, ceiling: asked.ceiling, times: calm ? await timesOf(sides, asked) : null };
};

const play = async (
  grounds: Grounds,
  city: TestService,
  patterns: readonly Pattern[],
  sides: Sides,
  { say, calm }: Options,
) => {
  const measured: Measured[] = [];
  for (const asked of requestsOf(city, patterns)) {
    const one = await measure(grounds, sides, asked, calm);
    measured.push(one);
    say(`  ${one.name}: ${told(one.pages)} pages${one.times === null ? '' : `, ${told(one.times, 2)} ms`}`);
  }
  const common = await measure(grounds, sides, commonSearch(city), false);
  say(`  ${common.name}: ${told(common.pages)} pages`);
  measured.push(common);
  for (const { database } of sides) {
    await grounds.asAdmin(database, 'drop index public.initiative_open_by_title');
  }
  const control = await measure(grounds, sides, withoutIndex(city), false);
  say(`  ${control.name}: ${told(control.pages)} pages`);
  return { calm, measured, control };
};

const growsTooMuch = ({ pages, ceiling, times }: Measured): boolean => {
  const [small, large] = pages;
  const touches =
    ceiling === undefined ? ratio(pages) <= most.pages || large - small <= most.morePages : large <= ceiling;
  return !touches || (times !== null && ceiling === undefined && ratio(times) > most.times);
};

const judge = ({ calm, measured, control }: Awaited<ReturnType<typeof play>>, different: number): Outcome => {
  const grown = measured.filter(growsTooMuch).map(({ name }) => ` (${name})`);
  const even = measured.filter(({ ceiling }) => ceiling === undefined);
  const slowest = Math.max(...even.map(({ times }) => (times === null ? 0 : ratio(times))));
  const highest = Math.max(...measured.map(({ pages, ceiling }) => (ceiling === undefined ? 0 : pages[1] / ceiling)));
  const broken = grown.length > 0 || different > 0 || !growsTooMuch(control);
  return {
    verdict: broken ? 'falls short' : calm ? 'holds' : 'cannot run here',
    figure: `${grown.length} of ${measured.length} requests grow${grown.join('')}; times ${calm ? `× ${slowest.toFixed(2)} at most` : 'not taken: the machine is busy'}; highest at ${(100 * highest).toFixed(0)} % of its ceiling; without its index × ${ratio(control.pages).toFixed(1)}; ${different} of the folded differ`,
    aim: `0; times × ≤ ${most.times}, pages × ≤ ${most.pages} or ${most.morePages} more, below the ceilings, the control found, 0`,
    details: { sizes, load: loadavg(), measured, control },
  };
};

const prepare = async (grounds: Grounds, city: TestService, { say }: ProofOptions) => {
  const patterns = await makePatterns(city, grounds, databases.pattern);
  const filling = { patterns, bearerId: city.people.bearer };
  for (const [name, count] of [
    [databases.small, sizes.small],
    [databases.large, sizes.large],
  ] as const) {
    say(
      `  ${count} initiatives: copies of ${patterns.length} histories that the core has folded, with other ids and words`,
    );
    await grounds.copyDatabase(databases.pattern, name);
    await grow(grounds, name, filling, count, say);
  }
  const different = await foldSample(grounds.urlOf('service', databases.large), city.tenantId, sizes.large);
  return { patterns, different };
};

const run = async (asked: ProofOptions): Promise<Outcome> => {
  const options = { ...asked, calm: (loadavg()[0] ?? 0) < CALM };
  const grounds = await openGrounds();
  try {
    // What is lost in a crash is made anew: filling waits for no disk.
    for (const setting of ['fsync = off', 'full_page_writes = off']) {
      await grounds.asAdmin('postgres', `alter system set ${setting}`);
    }
    await grounds.asAdmin('postgres', 'select pg_reload_conf()');
    const city = await openService(await grounds.openEmpty(databases.pattern));
    try {
      const { patterns, different } = await prepare(grounds, city, options);
      return await onSides(grounds, city, (sides) => play(grounds, city, patterns, sides, options)).then((played) =>
        judge(played, different),
      );
    } finally {
      await city.close();
    }
  } finally {
    await grounds.stop();
  }
};

/** A service of its own on each of the two databases, while `work` is done. */
const onSides = async <T>(grounds: Grounds, city: TestService, work: (sides: Sides) => Promise<T>): Promise<T> => {
  const logFile = join(grounds.folder, 'growth.log');
  const issuer = city.config.oidcIssuer;
  const start = (database: string) =>
    serve({ kind: 'service', databaseUrl: grounds.urlOf('service', database), issuer, material: '' }, logFile);
  const [small, large] = [await start(databases.small), await start(databases.large)];
  const side = (database: string, count: number, port: number): Side => ({ database, count, port, decided: 0 });
  try {
    return await work([side(databases.small, sizes.small, small.port), side(databases.large, sizes.large, large.port)]);
  } finally {
    await small.stop();
    await large.stop();
    rmSync(logFile, { force: true });
  }
};

export const growth: Proof = { run };
