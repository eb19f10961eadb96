// Three kinds of tests: pure code under plain Node, lib/page in a real browser, and the built extension in both.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/unit/english.ts'],
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // A whole browser start on a slow machine; tests wait for conditions, this is only the last resort.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
