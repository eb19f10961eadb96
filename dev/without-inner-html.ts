// Removes from the bundles the one place where Preact turns a string into markup.
import type { Plugin } from 'vite';

/** Preact's implementation of `dangerouslySetInnerHTML`, in its minified release as in its source. */
const ASSIGNMENT = /\.innerHTML\s*=\s*(\w+\.__html\b)/g;

/**
 * Preact's code, changed to insert the string as text.
 * @throws Error unless there is exactly one such place, because another release has to be checked again.
 */
export function textInstead(code: string): string {
  const found = code.match(ASSIGNMENT)?.length ?? 0;
  if (found !== 1) throw new Error(`Preact sets innerHTML in ${found} places; one was expected.`);
  return code.replace(ASSIGNMENT, '.textContent=$1');
}

/**
 * A plugin of the build. No component of ours uses `dangerouslySetInnerHTML` (the linter refuses it), but Preact's code
 * for it would be in every bundle, where reviewers and tools would report it. With this plugin, a component that used
 * it by mistake would show the markup as text.
 */
export const withoutInnerHtml = (): Plugin => ({
  name: 'sidelight:without-inner-html',
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler: (code) => ({ code: textInstead(code), map: null }),
  },
});
