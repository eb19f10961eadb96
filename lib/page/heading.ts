// The heading under which a text stands.

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The text of the nearest heading before a node, in the same document or shadow root; empty where there is none. */
export function headingAbove(node: Node): string {
  for (let at = node.parentElement; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(HEADINGS) ? before : [...before.querySelectorAll(HEADINGS)].at(-1);
      if (heading) return (heading.textContent ?? '').trim();
    }
  }
  return '';
}
