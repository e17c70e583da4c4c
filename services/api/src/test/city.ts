import type { CityIds } from './city-setup.ts';
import { cloneFilled } from './filled-template.ts';
import { foundCity, openService, type TestService } from './service.ts';
import type { TestDatabase } from './template.ts';

const fill = async (database: TestDatabase): Promise<string> => JSON.stringify(await foundCity(database));

/**
 * The whole service with a small city on a database of its own, for one test file; see `service.ts` for what it gives.
 * The city is made once for the whole run: its ids are the same in every file.
 * Close it in afterAll: that fails the file when rows and log differ or a chain is broken.
 */
export const openTestService = async (): Promise<TestService> => {
  const { database, told } = await cloneFilled({ name: 'test_city', lock: 990_016, fill });
  // What `fill` above has told.
  return openService(database, JSON.parse(told) as CityIds);
};
