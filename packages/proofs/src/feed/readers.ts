import { query } from '@idesluss/api/src/db/query.ts';
import { type Place, readTenant } from '@idesluss/api/src/db/transaction.ts';
import type { TestService } from '@idesluss/api/src/test/service.ts';

/** Somebody who follows what happens: what they were told, in order. */
export type Follower = {
  readonly told: readonly string[];
  /** Asks once for what is new; true when there was something. */
  readonly ask: () => Promise<boolean>;
};

type Part = {
  readonly events: readonly { readonly eventId: string }[];
  readonly _links: readonly { readonly rel: string; readonly href: string }[];
};

/** A system that follows `next` over HTTP. */
export const byFeed = (city: TestService, limit: number): Follower => {
  const told: string[] = [];
  let path = `/events?limit=${limit}`;
  const ask = async (): Promise<boolean> => {
    const answer = await city.as('office').get(path);
    if (answer.statusCode !== 200) throw new Error(`the feed answered ${answer.statusCode}: ${answer.body}`);
    const { events, _links: links } = answer.json<Part>();
    const next = links.find(({ rel }) => rel === 'next')?.href ?? '';
    path = next.slice(next.indexOf('/events'));
    told.push(...events.map(({ eventId }) => eventId));
    return events.length > 0;
  };
  return { told, ask };
};

/** The control arm: somebody who takes ids for an order, which they are when each is made, and not when it is committed. */
export const byId = (place: Place): Follower => {
  const told: string[] = [];
  const ask = async (): Promise<boolean> => {
    const text = 'select event_id from public.event where event_id > $1::uuid order by event_id limit 100';
    const last = told.at(-1) ?? '00000000-0000-0000-0000-000000000000';
    const [rows] = await readTenant(place, [query<{ event_id: string }>(text, [last])]);
    told.push(...rows.map(({ event_id: id }) => id));
    return rows.length > 0;
  };
  return { told, ask };
};
