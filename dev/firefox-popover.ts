// Looks into the popover in Firefox: when a script returns a host, BiDi also sends its closed shadow root.
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { type Bidi, contextOf } from './firefox-bidi.ts';

const Root = z.nullish(z.object({ sharedId: z.string(), value: z.object({ mode: z.optional(z.string()) }) }));
const ShadowHosts = z.object({
  result: z.object({ value: z.array(z.object({ value: z.object({ shadowRoot: Root }) })) }),
});
const Looked = z.object({
  type: z.string(),
  result: z.optional(z.object({ value: z.optional(z.string()) })),
  exceptionDetails: z.optional(z.unknown()),
});

/** Calls a function with the closed shadow root of the page's popover, if there is one. */
export async function inClosedRoot<T>(
  bidi: Bidi,
  page: Page,
  look: (root: ShadowRoot, words: string) => T,
  words = '',
): Promise<T | undefined> {
  const target = { context: contextOf(page) };
  const host = await bidi('script.evaluate', {
    expression: '[...Document.prototype.querySelectorAll.call(document, ":popover-open")]',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const roots = ShadowHosts.parse(host).result.value.map(({ value }) => value.shadowRoot);
  const root = roots.find((one) => one?.value.mode === 'closed');
  if (!root) return undefined;
  const answer = await bidi('script.callFunction', {
    functionDeclaration: `(root, words) => JSON.stringify((${look})(root, words))`,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: words }],
    target,
    awaitPromise: false,
  });
  const { type, result, exceptionDetails } = Looked.parse(answer);
  if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails));
  const json = result?.value;
  return json === undefined ? undefined : (JSON.parse(json) as T);
}
