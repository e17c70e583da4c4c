import { expect } from 'vitest';
import { localDate } from '../write/moment.ts';
import type { PersonKey } from './city-people.ts';
import { accepted } from './prepared.ts';
import type { TestService } from './service.ts';

/** Something that waits, as it is told. */
export interface Task {
  readonly kind: string;
  readonly command: string;
  readonly target: object | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly initiativeId: string | null;
  readonly gateCaseId: string | null;
  readonly roundId: string | null;
  readonly _links: readonly { readonly rel: string; readonly href: string }[];
}

/** What waits for the people of a test city, and the commands that bring it about. */
export function tasksIn(city: TestService) {
  const today = () => localDate(city.clock());
  const me = async (by: PersonKey) => {
    const answer = await city.as(by).get('/people/me');
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<{ readonly tasks: readonly Task[]; readonly moreTasks: boolean }>();
  };
  const waiting = async (by: PersonKey, initiativeId: string): Promise<readonly Task[]> =>
    (await me(by)).tasks.filter((one) => one.initiativeId === initiativeId);
  const kinds = async (by: PersonKey, initiativeId: string) =>
    (await waiting(by, initiativeId)).map(({ kind }) => kind);
  const post = async (by: PersonKey, path: string, body: object) => {
    const answer = await city.as(by).post(path, body);
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json<{ id: string }>();
  };
  /** Owned by the unit that took it in, so that only what a test is about waits. */
  const owned = async (visibility: 'invited' | 'internal' = 'internal'): Promise<string> => {
    const id = await accepted(city, visibility);
    const yes = { unitId: city.units.care, accepts: true, reason: 'Vår.' };
    await post('leaderCare', `/initiatives/${id}/ownerships`, yes);
    return id;
  };
  /** All that waits, by following the list to its end; how many tasks each answer held. */
  const walked = async (by: PersonKey, limit: number) => {
    const all: Task[] = [];
    const counts: number[] = [];
    for (let next: string | undefined = `/people/me/tasks?limit=${limit}`; next !== undefined; ) {
      const answer = await city.as(by).get(next);
      expect(answer.statusCode, answer.body).toBe(200);
      const { tasks, _links: links } = answer.json<{ tasks: readonly Task[]; _links: Task['_links'] }>();
      all.push(...tasks);
      counts.push(tasks.length);
      next = links.find(({ rel }) => rel === 'next')?.href.split('/v0')[1];
    }
    return { all, counts };
  };
  return { today, me, walked, waiting, kinds, post, owned };
}
