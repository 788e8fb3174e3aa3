import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // One set of modules for all files of a worker: the phrase index is built twice, not three hundred times.
          isolate: false,
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'corpus/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.slow.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'slow',
          testTimeout: 300_000,
          include: ['{packages,apps,scripts,bench,corpus}/**/*.slow.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      { test: { ...shared, name: 'browser', testTimeout: 120_000, include: ['e2e/**/*.test.ts'], fileParallelism: false } },
    ],
  },
});
