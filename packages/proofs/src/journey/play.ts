import { basePath } from '@idesluss/api/src/http/base.ts';
import { type DemoService, openDemoService } from '@idesluss/api/src/test/demo-service.ts';
import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import { PERSONAS } from '@idesluss/demo-identity/personas';
import { writeAccount } from './account.ts';
import type { City } from './city.ts';
import { clientsAt, demoPlaces, openHttpCity } from './http-city.ts';
import { type Journeys, playJourneys } from './journeys.ts';
import type { Who } from './move.ts';

export interface Played {
  readonly city: City;
  readonly journeys: Journeys;
  /** The account, line by line. */
  readonly lines: readonly string[];
  /** Rejects when rows and log differ, or a chain is broken. */
  readonly close: () => Promise<void>;
}

/** Plays all journeys over HTTP against a service of its own, with the demo city in the database. */
export async function playOnDemo(database: TestDatabase): Promise<Played> {
  const demo = await openDemoService(database);
  const address = await demo.app.listen({ host: '127.0.0.1', port: 0 });
  const lines: string[] = [];
  const account = writeAccount('sv', (line) => lines.push(line));
  const clientOf = clientsAt({ base: address + basePath, tokenOf: tokensOf(demo), language: 'sv' });
  const city = openHttpCity(clientOf, demoPlaces(demo.shell.defaultModel.id), account);
  try {
    return { city, journeys: await playJourneys(city, account), lines, close: demo.close };
  } catch (thrown) {
    await demo.close();
    throw thrown;
  }
}

function tokensOf({ tokenFor }: DemoService) {
  return (who: Who): Promise<string> => tokenFor(PERSONAS.find(({ key }) => key === who)?.id ?? '');
}
