import { basePath } from '@idesluss/api/src/http/base.ts';
import { serviceRole } from '@idesluss/api/src/embedded/roles.ts';
import pg from 'pg';
import { type Bench, type Comparison, middle, rounded } from './comparison.ts';
import { copyIds } from './copies.ts';
import { estimate } from './interval.ts';
import { frame } from './load.ts';
import { databases } from './pattern.ts';
import { interleave, takeSide } from './rounds.ts';

const aim = 0.6;
const seconds = 1;
/** How many initiatives are asked for in turn. */
const initiatives = 200;
const connections = 32;

const paths = Array.from({ length: initiatives }, (_, index) => `/initiatives/${copyIds(index + 1).initiativeId}`);

/** Takes the service's own answers down, in a table without row-level security. */
const takeDown = async ({ grounds, pattern }: Bench, port: number): Promise<number> => {
  const { city } = pattern;
  await grounds.asAdmin(
    databases.service,
    'create schema bench',
    `create table bench.initiative_answer (tenant_id uuid, initiative_id uuid, etag text not null, answer text not null,
       primary key (tenant_id, initiative_id))`,
    `grant usage on schema bench to ${serviceRole}`,
    `grant select on bench.initiative_answer to ${serviceRole}`,
  );
  const client = new pg.Client({ connectionString: grounds.urlOf('admin', databases.service) });
  await client.connect();
  const authorization = `Bearer ${await city.tokenFor(city.people.bearer)}`;
  let bytes = 0;
  for (const path of paths) {
    const response = await fetch(`http://127.0.0.1:${port}${basePath}${path}`, { headers: { authorization } });
    const answer = await response.text();
    if (response.status !== 200) throw new Error(`a copy could not be read: ${answer}`);
    bytes = Buffer.byteLength(answer);
    const values = [city.tenantId, path.slice(-36), response.headers.get('etag'), answer];
    await client.query('insert into bench.initiative_answer values ($1, $2, $3, $4)', values);
  }
  await client.end();
  await grounds.asAdmin(databases.service, 'vacuum (analyze) bench.initiative_answer');
  return bytes;
};

/** Both send the same bytes; a difference would make the comparison void. */
const mustAgree = async ({ pattern: { city } }: Bench, ports: readonly number[]): Promise<void> => {
  const authorization = `Bearer ${await city.tokenFor(city.people.bearer)}`;
  const bodies = ports.map(async (port) => {
    const response = await fetch(`http://127.0.0.1:${port}${basePath}${paths[0]}`, { headers: { authorization } });
    return `${response.headers.get('etag')} ${await response.text()}`;
  });
  if (new Set(await Promise.all(bodies)).size !== 1) throw new Error('the two sides do not send the same bytes');
};

/** An initiative under row-level security, core's `readable` and the view, against its bytes by one raw select. */
export const compareRead = async (bench: Bench): Promise<Comparison> => {
  const { grounds, pattern, load, pairs, serve } = bench;
  const url = grounds.urlOf('service', databases.service);
  const service = await serve('service', url);
  const bytes = await takeDown(bench, service.port);
  const raw = await serve('read', url);
  const round = async (port: number) => {
    const authorization = `Bearer ${await pattern.city.tokenFor(pattern.city.people.bearer)}`;
    const frames = paths.map((path) => frame('GET', `${basePath}${path}`, { authorization }));
    return load.run({ port, connections, depth: 1, expected: '200', frames, seconds });
  };
  try {
    await mustAgree(bench, [service.port, raw.port]);
    for (const { port } of [service, raw, service, raw]) await round(port);
    const measured = await interleave(
      pairs,
      () => takeSide(service, () => round(service.port)),
      () => takeSide(raw, () => round(raw.port)),
    );
    const figure = (side: 'ours' | 'theirs', of: 'perSecond' | 'cpuMicroseconds'): number =>
      rounded(middle(measured.map((pair) => pair[side][of])));
    const trips = Math.max(...measured.map(({ ours }) => ours.roundTrips));
    return {
      ...{ name: 'GET of one initiative against one raw select', aim },
      ratio: estimate(measured.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)),
      figures: {
        'requests/s': `${figure('ours', 'perSecond')} : ${figure('theirs', 'perSecond')}`,
        'server CPU µs': `${figure('ours', 'cpuMicroseconds')} : ${figure('theirs', 'cpuMicroseconds')}`,
        'round trips': rounded(trips, 3),
        'bytes answered': bytes,
      },
      // Once a second the actor is read anew: a thousandth of the requests, not one more each.
      broken: trips > 1.05 ? [`${trips} round trips for a read`] : [],
    };
  } finally {
    await service.stop();
    await raw.stop();
  }
};
