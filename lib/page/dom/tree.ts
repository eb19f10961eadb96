// The tree as the DOM itself tells it. A form's controls stand in for the form's own properties: an input named
// "parentNode" or "nextSibling" would lead a walk in circles, and one named "closest" cannot be called.

/** The parent of a node that may be a form. */
export const parentOf = (node: Node): ParentNode | null => Reflect.get(Node.prototype, 'parentNode', node);

/** Whether an element's properties cannot be relied upon. */
export const isForm = (node: Node): node is HTMLFormElement => node instanceof HTMLFormElement;
