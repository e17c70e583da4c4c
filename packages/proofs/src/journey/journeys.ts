import type { Account } from './account.ts';
import type { City } from './city.ts';
import { type Funded, funded } from './funded.ts';
import { implemented } from './implemented.ts';
import { stopped } from './stopped.ts';

export interface Journeys {
  readonly implemented: string;
  readonly stopped: string;
  readonly funded: Funded;
}

/** Plays all three, each with its history at the end. */
export async function playJourneys(city: City, account: Account): Promise<Journeys> {
  const tellHistory = async (initiativeId: string): Promise<void> =>
    account.history((await city.see(initiativeId)).title, await city.history(initiativeId));
  const first = await implemented(city);
  await tellHistory(first);
  const second = await stopped(city);
  await tellHistory(second);
  const third = await funded(city);
  await tellHistory(third.initiativeId);
  return { implemented: first, stopped: second, funded: third };
}
