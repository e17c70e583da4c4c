import type { Refusal } from '@idesluss/core';
import { expect, it } from 'vitest';
import { sendRefusal } from './refusal.ts';
import { openAction } from './request.ts';
import { buildTestApp } from './testing.ts';

const answerTo = async (refusal: Refusal) => {
  const app = await buildTestApp({
    slices: [
      (api) => {
        const config = { action: openAction } as const;
        api.get('/no', { config, schema: { hide: true } }, async (_request, reply) => sendRefusal(reply, refusal));
      },
    ],
  });
  const answer = await app.inject({ url: '/idesluss/v0/no', headers: { 'accept-language': 'en' } });
  await app.close();
  return answer;
};

it.each<[Refusal, number]>([
  [{ code: 'unknown', thing: 'initiative' }, 404],
  [{ code: 'fundExhausted', fundId: 'f', availableMinor: 1, neededMinor: 2 }, 409],
  [{ code: 'recused', personId: 'p', ground: 'bearer' }, 403],
  [{ code: 'stale', thing: 'dossier', basedOn: 'a', current: 'b' }, 412],
  [{ code: 'referenceUnknown', pointer: '/unitId', thing: 'unit', id: 'u' }, 422],
])('a no of the sluice is a problem with its data: %j', async (refusal, status) => {
  const answer = await answerTo(refusal);
  const { code, ...data } = refusal;
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toMatchObject({
    status,
    code,
    refusal: data,
    type: `https://api.example.se/docs/problems/${code}`,
  });
});
