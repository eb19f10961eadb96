// What popup, panel and settings hear of a background that fails: always one plain sentence, and always in the end.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../../lib/platform/messages/from-own-page.ts';

const sendMessage = vi.fn();
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: (message: unknown) => sendMessage(message) },
    i18n: { getMessage: (name: string) => name },
  },
}));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What asking comes to, however long it takes. */
async function asked(): Promise<unknown> {
  const answer = ask('preferences', {}).catch((reason: unknown) => reason);
  await vi.runAllTimersAsync();
  return answer;
}

test('an answer is passed on', async () => {
  const answer = { citing: { format: 'ris', excerpt: false }, dwell: 300, hold: 'off' };
  sendMessage.mockResolvedValue({ answer });
  expect(await asked()).toEqual(answer);
});

test.each([
  ['is not there', () => Promise.reject(new Error('Could not establish connection.')), 'noAnswer'],
  ['never answers', () => new Promise(() => {}), 'noAnswer'],
  ['answers nothing', () => Promise.resolve(undefined), 'noAnswer'],
  ['answers in another form', () => Promise.resolve({ answer: { dwell: 'long' } }), 'noAnswer'],
  ['says what is wrong', () => Promise.resolve({ error: 'The file is missing.' }), 'The file is missing.'],
])('a background that %s', async (_, reply, sentence) => {
  sendMessage.mockImplementation(reply);
  expect(await asked()).toEqual(new Error(sentence));
});
