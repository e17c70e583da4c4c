import { defineConfig } from 'vitest/config';

// Sources, not builds: the same condition that tsconfig and `node -C source` use.
const conditions = ['source'];
const resolve = { conditions };
const ssr = { resolve: { conditions } };
// A worker loads everything once and keeps it warm: loading anew for each file was most of the run. So no file may
// leave anything behind in the modules it uses, the environment or the process.
const shared = { isolate: false, pool: 'threads' } as const;

export default defineConfig({
  test: {
    // All processors: by default one is kept for watching, which on two of them is half.
    maxWorkers: '100%',
    projects: [
      { resolve, ssr, test: { ...shared, name: 'packages', include: ['packages/{core,client}/**/*.test.ts'] } },
      {
        resolve,
        ssr,
        test: {
          ...shared,
          name: 'service',
          include: ['services/**/*.test.ts', 'packages/cli/**/*.test.ts', 'packages/proofs/**/*.test.ts'],
          globalSetup: ['services/api/src/test/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
