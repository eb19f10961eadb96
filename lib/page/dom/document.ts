// The document's properties as the DOM defines them. An image or form named "body" or "createElement" replaces the
// document's own property of that name, even for an extension's scripts
// (https://html.spec.whatwg.org/#dom-document-nameditem).

/**
 * The document, without named elements of the page in front of its properties. Not a node that can be passed to the
 * DOM.
 */
export const doc: Document = new Proxy({} as Document, {
  get(_, key) {
    const value: unknown = Reflect.get(Document.prototype, key, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});
