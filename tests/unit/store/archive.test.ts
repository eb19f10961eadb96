// Packages must not depend on who made them, where or when.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { archive, unpack } from '../../../dev/store/archive.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const MODULE = new URL('../../../dev/store/archive.ts', import.meta.url);

/** The archive of one file, in base 64, made by a process in a time zone. */
function madeIn(zone: string): string {
  const script = `
    const { archive } = await import(${JSON.stringify(MODULE.href)});
    console.log(Buffer.from(archive({ a: new Uint8Array(1000) })).toString('base64'));`;
  const words = ['--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return stdout;
}

describe('an archive', () => {
  it('returns what was put in', () => {
    const files = { 'b/ключ.txt': bytes('один'), a: new Uint8Array(), 'b/c': bytes('x'.repeat(70_000)) };
    expect(unpack(archive(files))).toEqual(files);
  });

  it('lists its files in the order of their names, whatever order they came in', () => {
    const one = archive({ 'icon/2.png': bytes('2'), 'a.js': bytes('a'), 'icon/10.png': bytes('10') });
    const other = archive({ 'icon/10.png': bytes('10'), 'icon/2.png': bytes('2'), 'a.js': bytes('a') });
    expect(one).toEqual(other);
    expect(Object.keys(unpack(one))).toEqual(['a.js', 'icon/10.png', 'icon/2.png']);
  });

  it('is the same in every time zone', () => {
    const west = madeIn('America/Los_Angeles');
    expect(madeIn('Pacific/Kiritimati')).toBe(west);
    expect(madeIn('UTC')).toBe(west);
  });
});
