// Reads sources for the phrases they say and for words that they show without a phrase.
import { parseSync, Visitor } from 'vite';

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
}

/** What a source says. */
interface Said {
  /** The names and stems that it hands to `say`, to `sayCount` or to a function of its own that takes a phrase. */
  names: string[];
  /** All strings in its tables of phrases; some are values beside them. */
  tables: string[];
}

const SPEAKERS = ['say', 'sayCount'];

/** What is read out or shown though it stands in an attribute; `label` is our own components'. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const parsed = (source: string) => parseSync('source.tsx', source).program;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const field = (node: Node, name: string): unknown => Reflect.get(node, name);

/** The strings that an expression may come out as; what it compares, looks up or calls is not among them. */
function outcomes(value: unknown): string[] {
  if (!isNode(value)) return [];
  const of = (...names: string[]) => names.flatMap((name) => outcomes(field(value, name)));
  if (value.type === 'Literal') return [field(value, 'value')].filter((text) => typeof text === 'string');
  if (value.type === 'ConditionalExpression') return of('consequent', 'alternate');
  const isJoined = value.type === 'BinaryExpression' && field(value, 'operator') === '+';
  if (value.type === 'LogicalExpression' || isJoined) return of('left', 'right');
  if (value.type === 'JSXExpressionContainer' || value.type === 'ParenthesizedExpression')
    return of('expression');
  if (value.type !== 'TemplateLiteral') return [];
  const quasis = field(value, 'quasis');
  return Array.isArray(quasis)
    ? quasis.map((quasi: Node) => String(Reflect.get(Object(field(quasi, 'value')), 'cooked')))
    : [];
}

/** The phrases that a source says. */
export function phrasesIn(source: string): Said {
  const speakers = new Set(SPEAKERS);
  const said: Said = { names: [], tables: [] };
  const typed = (node: Node | null | undefined) =>
    node !== null && node !== undefined && /\bPhrase\b/.test(source.slice(node.start, node.end));
  const program = parsed(source);
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier' && init.params.some(typed))
        speakers.add(id.name);
      const isTable =
        (id.type === 'Identifier' && typed(id.typeAnnotation)) ||
        (init?.type === 'TSSatisfiesExpression' && typed(init.typeAnnotation));
      if (!isTable || init === null) return;
      for (const [, text = ''] of source.slice(init.start, init.end).matchAll(/'([^'\n]*)'/g))
        said.tables.push(text);
    },
  }).visit(program);
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type === 'Identifier' && speakers.has(callee.name)) said.names.push(...outcomes(first));
    },
  }).visit(program);
  return said;
}

/** The words that a source shows or has read out as they stand in it: in JSX, and in the attributes that are heard. */
export function wordsIn(source: string): string[] {
  const words: string[] = [];
  const hold = (texts: string[]) =>
    words.push(...texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text)));
  const children = (nodes: readonly Node[]) => {
    for (const node of nodes)
      if (node.type === 'JSXText') hold([String(field(node, 'value'))]);
      else if (node.type === 'JSXExpressionContainer') hold(outcomes(node));
  };
  new Visitor({
    JSXElement: (node) => children(node.children),
    JSXFragment: (node) => children(node.children),
    JSXAttribute({ name, value }) {
      if (name.type === 'JSXIdentifier' && SPOKEN.has(name.name)) hold(outcomes(value));
    },
  }).visit(parsed(source));
  return words;
}
