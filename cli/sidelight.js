#!/usr/bin/env node
// The command `sidelight`: starts cli/main.ts in a Node that can run TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Set for the second start, so that a Node that still cannot run TypeScript does not start itself for ever. */
const RESTARTED = 'SIDELIGHT_RESTARTED';
const bundledNode = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (process.features.typescript) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else if (existsSync(bundledNode) && process.env[RESTARTED] === undefined) {
  const started = spawnSync(bundledNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, [RESTARTED]: '1' },
  });
  process.exitCode = started.status ?? 1;
} else {
  process.stderr.write(
    `sidelight needs Node 22.18 or newer and this is ${process.version}; run "npm ci" in its folder, which brings one along.\n`,
  );
  process.exitCode = 1;
}
