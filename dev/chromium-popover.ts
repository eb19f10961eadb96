// Looks into the popover in Chromium: unlike scripts of the page, the debugger can see closed shadow roots.
import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;

/** Calls a function with the closed shadow root of the page's popover, if there is one. */
export async function inClosedRoot<T>(
  page: Page,
  look: (root: ShadowRoot, words: string) => T,
  words = '',
): Promise<T | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = closedRoot(root);
    if (!shadow) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (words) { return (${look})(this, words); }`,
      arguments: [{ value: words }],
      returnByValue: true,
      ...(object.objectId !== undefined && { objectId: object.objectId }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach().catch(() => {});
  }
}

function closedRoot(node: Node): Node | undefined {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own && node.attributes?.includes('popover')) return own;
  const below = [...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  for (const child of [...below, ...(node.children ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
