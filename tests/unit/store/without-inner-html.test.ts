// The build's one change to Preact, on the release that is installed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { textInstead } from '../../../dev/without-inner-html.ts';

const preact = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');

it('leaves Preact no way to turn a string into markup', () => {
  const changed = textInstead(preact);
  expect(changed).not.toMatch(/innerHTML\s*=(?!=)/);
  expect(changed.replace(/\.textContent=(\w+\.__html)/, '.innerHTML=$1')).toBe(preact);
});

it('fails the build when Preact has no such place, or more than one', () => {
  expect(() => textInstead('export const h = 1;')).toThrow('in 0 places');
  expect(() => textInstead(preact + preact)).toThrow('in 2 places');
});
