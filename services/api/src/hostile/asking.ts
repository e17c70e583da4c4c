import { randomUUIDv7 } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { DemoService } from '../test/demo-service.ts';
import type { Operation } from './operations.ts';

export type Answer = LightMyRequestResponse;

/** Requests as a client makes them, with what a test wants otherwise. */
export const askerOf = (demo: DemoService, token: string) => {
  const headersFor = ({ method }: Operation): Record<string, string> => ({
    authorization: `Bearer ${token}`,
    ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
    ...(method === 'POST' ? { 'idempotency-key': randomUUIDv7() } : {}),
    ...(method === 'PATCH' || method === 'PUT' ? { 'if-match': '"x"' } : {}),
  });
  return (operation: Operation, change: InjectOptions = {}): Promise<Answer> => {
    const { method, url, body } = operation;
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
    const headers = Object.entries({ ...headersFor(operation), ...change.headers }).filter(
      ([, value]) => value !== undefined,
    );
    return demo.app.inject({ method, url, ...payload, ...change, headers: Object.fromEntries(headers) });
  };
};

/** What a no is called: its status and its code. */
export const noOf = (answer: Answer): string => `${answer.statusCode} ${answer.json<{ code?: string }>().code ?? ''}`;
