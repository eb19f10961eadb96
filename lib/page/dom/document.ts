// The document as the DOM itself tells it. An image or form named "body" or "createElement" stands in for the document's
// own property of that name, in the world of an extension's scripts as well (https://html.spec.whatwg.org/#dom-document-nameditem).

/** The document, with nothing of the page's in front of its properties. Not for where a node is wanted. */
export const doc: Document = new Proxy({} as Document, {
  get(_, key) {
    const value: unknown = Reflect.get(Document.prototype, key, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});
