// Puts markup into an element of the test's document.

/** Replaces what an element holds by the parsed markup. */
export function put(into: Element, html: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  into.replaceChildren(...parsed.body.childNodes);
}
