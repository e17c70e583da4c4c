import { sha256 } from '@idesluss/api/src/sha256.ts';
import { findShippedModel, verifyChain } from '@idesluss/core';
import { expect, it } from 'vitest';
import { writeAccount } from './account.ts';
import { openCoreCity } from './core-city.ts';
import { playJourneys } from './journeys.ts';

it('the same journeys come to the same ends through the rules alone', async () => {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('the model did not come with the core');
  const account = writeAccount('en', () => undefined);
  const city = openCoreCity(model, account, 'en');
  const { implemented, stopped, funded } = await playJourneys(city, account);
  expect(await city.see(implemented)).toMatchObject({ standing: 'ended', ending: 'implemented' });
  expect(await city.see(stopped)).toMatchObject({ standing: 'ended', ending: 'stopped', lessons: 2 });
  expect(await city.see(funded.initiativeId)).toMatchObject({ standing: 'active', phase: 'pilot' });
  expect(funded.no.code).toBe('fundExhausted');
  const { dossiers, decidedOn } = await city.seeCase(funded.gateCaseId);
  expect([dossiers.length, decidedOn]).toEqual([2, dossiers[1]]);
  const broken = [...city.world.streams.values()].flatMap(({ events }) => verifyChain(events, sha256));
  expect(broken).toEqual([]);
});
