import { defineConfig } from 'vitest/config';

const setupFiles = ['scripts/lib/seed-property-tests.ts'];
const inRepo = ['packages/*/src/**', 'apps/*/src/**', 'scripts/**'];

/** Suffix says what a test needs: `.test.ts` nothing, `.int.test.ts` the throwaway PostgreSQL of the global setup. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: inRepo.map((dir) => `${dir}/*.test.{ts,tsx}`),
          exclude: ['**/*.int.test.ts', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          setupFiles,
          include: inRepo.map((dir) => `${dir}/*.int.test.ts`),
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/db/src/testing/throwaway-cluster.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
