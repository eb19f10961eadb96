// Five kinds of tests: the repository's own rules, pure code in Node, the builds and what the stores are told about
// them, lib/page in a real browser, and the built extension in both browsers.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** As many workers as there are cores, but two on a machine with one. */
const CORES = Math.max(2, availableParallelism());

/** A browser consists of many processes: two keep a small machine busy, and more would slow each other down. */
const BROWSERS = 2;

/** In ms. Tests wait for conditions and give up by themselves; this is for a browser that does not respond at all. */
const LAST_RESORT = 600_000;

/** In ms: how long `expect.poll` tries. What works is there at once, even on a slow machine. */
const PATIENCE = 60_000;

/** The files of a worker share its modules and thereby its browsers (tests/e2e/shared-browsers.ts). */
const inBrowsers = {
  environment: 'node',
  pool: 'forks',
  isolate: false,
  globalSetup: 'tests/e2e/tidy.ts',
  maxWorkers: BROWSERS,
  sequence: { groupOrder: 1 },
  testTimeout: LAST_RESORT,
  hookTimeout: LAST_RESORT,
  expect: { poll: { timeout: PATIENCE } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/unit/english.ts'],
          isolate: false,
          maxWorkers: CORES,
          // Pure code takes moments, but on a busy machine moments are long.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'repository',
          include: ['tests/repository/**/*.test.ts'],
          environment: 'node',
          // The linter starts three times, which takes a second, or several on a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'store',
          include: ['tests/store/**/*.test.ts'],
          environment: 'node',
          // Packing a build takes a second, or more on a busy machine.
          testTimeout: 120_000,
        },
      },
      { test: { name: 'page', include: ['tests/browser/**/*.test.ts'], ...inBrowsers } },
      { test: { name: 'browser', include: ['tests/e2e/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
