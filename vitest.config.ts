import { defineConfig } from 'vitest/config';

// Sources, not builds: the same condition that tsconfig and `node -C source` use.
const conditions = ['source'];
const resolve = { conditions };
const ssr = { resolve: { conditions } };

export default defineConfig({
  test: {
    // All processors: by default one is kept for watching, which on two of them is half.
    maxWorkers: '100%',
    projects: [
      { resolve, ssr, test: { name: 'core', include: ['packages/core/**/*.test.ts'] } },
      {
        resolve,
        ssr,
        test: {
          name: 'service',
          include: ['services/**/*.test.ts', 'packages/proofs/**/*.test.ts'],
          globalSetup: ['services/api/src/test/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
