// The heading under which a text stands.

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The text of the last heading that ends before a node, in the same document or shadow root; empty where none does. */
export function headingAbove(node: Node): string {
  const root = node.getRootNode();
  if (!hasElements(root)) return '';
  const precedes = (heading: Element): boolean =>
    (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && !heading.contains(node);
  return [...root.querySelectorAll(HEADINGS)].findLast(precedes)?.textContent?.trim() ?? '';
}

const hasElements = (root: Node): root is Node & ParentNode => 'querySelectorAll' in root;
