import { expect, it } from 'vitest';
import { openapiFile } from '../docs/openapi-file.ts';
import { triedOperations, tryAs, whoTries } from './try-as.ts';

it('says of every operation that changes something who to be, and of no other', async () => {
  const document: { paths: Record<string, Record<string, { operationId: string }>> } = JSON.parse(await openapiFile());
  const changing = Object.values(document.paths).flatMap((methods) =>
    Object.entries(methods).flatMap(([method, { operationId }]) => (method === 'get' ? [] : [operationId])),
  );
  const wanted = changing.filter(
    (id) => !['verifyProcessModel', 'composeProcessModel', 'replayDecisions'].includes(id),
  );
  expect(triedOperations.toSorted()).toEqual(wanted.toSorted());
  expect(triedOperations.filter((id) => whoTries(id) === undefined)).toEqual([]);
});

it('says it in one line', () => {
  expect(whoTries('answerAtIntake')?.key).toBe('sluice-office');
  expect(tryAs('endorse')).toBe('Prova som / Try as: **Malin Mellanchef** (`manager`)');
  for (const id of ['readInitiative', 'verifyProcessModel', 'constructor']) expect(tryAs(id)).toBeUndefined();
});
