import { createTestDatabase } from './database.ts';
import { openService, type ServiceOptions, type TestService } from './service.ts';

/**
 * The whole service with a small city on a database of its own, for one test file; see `service.ts` for what it gives.
 * Close it in afterAll: that fails the file when rows and log differ or a chain is broken.
 */
export const openTestService = async (options: ServiceOptions = {}): Promise<TestService> =>
  openService(await createTestDatabase(), options);
