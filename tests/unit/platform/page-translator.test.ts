// What the popover says of itself in a news page: the browser's phrases, and the last of them when the extension is gone.
import { beforeEach, expect, test, vi } from 'vitest';

const phrases: Record<string, string> = {
  updated: 'Updated.',
  sourcesOn: 'Sources on $1',
  gapNewest: '$2, then $1',
};
const getMessage = vi.fn((name: string, parts: string[]) =>
  (phrases[name] ?? '').replace(/\$([1-9])/g, (_, digit: string) => parts[Number(digit) - 1] ?? ''),
);
const runtime: { id: string | undefined } = { id: 'here' };
vi.stubGlobal('chrome', { runtime, i18n: { getMessage } });

let popover: typeof import('../../../lib/platform/messages/from-popover.ts');

// The module remembers phrases, so each test has a fresh one.
beforeEach(async () => {
  runtime.id = 'here';
  getMessage.mockClear();
  vi.resetModules();
  popover = await import('../../../lib/platform/messages/from-popover.ts');
});

test('inserts the parts in the phrase’s own order', () => {
  const { pageTranslator } = popover;
  expect(pageTranslator('sourcesOn', ['$2 of 3'])).toBe('Sources on $2 of 3');
  expect(pageTranslator('gapNewest', ['a', 'b'])).toBe('b, then a');
});

test('asks the browser for a phrase once', () => {
  const { pageTranslator } = popover;
  expect(pageTranslator('sourcesOn', ['a'])).toBe('Sources on a');
  expect(pageTranslator('sourcesOn', ['b'])).toBe('Sources on b');
  expect(getMessage).toHaveBeenCalledTimes(1);
});

test('says so when the extension is gone, in phrases loaded before', async () => {
  const { ask, preloadPhrases, pageTranslator } = popover;
  preloadPhrases();
  runtime.id = undefined;
  await expect(ask('preferences', {})).rejects.toThrow('Updated.');
  expect(pageTranslator('never', [])).toBe('');
});
