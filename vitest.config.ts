// Five kinds of tests: the repository's own rules, pure code under plain Node, the builds as files and what the stores are told of them, lib/page in
// a real browser, and the built extension in both.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** As many at a time as there are cores; two on a machine with one. */
const CORES = Math.max(2, availableParallelism());

/** A browser is many processes: two browsers keep a small machine busy, and more would only be in each other's way. */
const BROWSERS = 2;

/** In ms. Tests wait for conditions and give up by themselves; this is for a browser that answers nothing at all. */
const LAST_RESORT = 600_000;

/** In ms: how long `expect.poll` asks. What is right is answered at once, even where the machine is slow. */
const PATIENCE = 60_000;

/** Files of a worker share its modules, and with them its browsers (tests/e2e/shared-browsers.ts). */
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
          // Pure code is done in moments; on a machine with much else to do moments are long.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'repository',
          include: ['tests/repository/**/*.test.ts'],
          environment: 'node',
          // The linter starts three times, which takes a second and on a busy machine several.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'store',
          include: ['tests/store/**/*.test.ts'],
          environment: 'node',
          // Packing a build takes a second of work, and longer where there is much else to do.
          testTimeout: 120_000,
        },
      },
      { test: { name: 'page', include: ['tests/browser/**/*.test.ts'], ...inBrowsers } },
      { test: { name: 'browser', include: ['tests/e2e/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
