// The heading under which a text stands.
import { HEADING_LENGTH } from '../../model/primitives/limits.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * The text of the last heading that ends before a node, in the same document or shadow root; empty where none does. Of a
 * heading that is longer than any headline only the beginning.
 */
export function headingAbove(node: Node): string {
  const root = node.getRootNode();
  if (!hasElements(root)) return '';
  const precedes = (heading: Element): boolean =>
    (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && !heading.contains(node);
  const text = [...root.querySelectorAll(HEADINGS)].findLast(precedes)?.textContent?.trim() ?? '';
  return text.slice(0, HEADING_LENGTH);
}

const hasElements = (root: Node): root is Node & ParentNode => 'querySelectorAll' in root;
