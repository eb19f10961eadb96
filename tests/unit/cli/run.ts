// Runs the command line as a shell would, from a folder that is not the project's.
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// Every run starts a process that compiles the corpus: a second on an idle machine, several on a busy one.
vi.setConfig({ testTimeout: 30_000 });

/** How a run ended. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

const BIN = fileURLToPath(new URL('../../../cli/sidelight.js', import.meta.url));

/** Starts `sidelight` with some arguments and text on standard input. */
export function sidelight(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: tmpdir() });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // A command that refuses its arguments ends before it reads.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The JSON lines of an output. */
export function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
