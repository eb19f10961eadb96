// The tree as the DOM defines it. A form's controls replace the form's own properties: an input named "parentNode" or
// "nextSibling" would send a walk in circles, and one named "closest" cannot be called
// (https://html.spec.whatwg.org/#dom-form-nameditem).

/** The parent of a node that may be a form. */
export const parentOf = (node: Node): ParentNode | null => Reflect.get(Node.prototype, 'parentNode', node);

/** The first child of a node that may be a form. */
export const firstChildOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'firstChild', node);

/** The next sibling of a node that may be a form. */
export const nextSiblingOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'nextSibling', node);

/** Whether an element's properties may be replaced by its controls. */
export const isForm = (node: Node): node is HTMLFormElement => node instanceof HTMLFormElement;

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE || isForm(node);
