// How long functions are, measured in the syntax tree; a long one has to give its reason in a comment.
import { parseSync, Visitor } from 'vite';

/** How a long function or file states its reason, in the comment right above the function or at the top of the file. */
export const REASON = /\bLong because \S/;

/** The part of a syntax tree's node that is needed here, in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

/** A function of a file, with the lines it begins and ends on, counted from 1. */
interface FoundFunction {
  name: string;
  first: number;
  last: number;
}

/** Functions longer than `most` lines that give no reason, and reasons given for functions that are not longer. */
export function functionFaults(file: string, text: string, most: number): string[] {
  const lines = text.split('\n');
  return functionsIn(file, text).flatMap(({ name, first, last }) => {
    const count = last - first + 1;
    const hasReason = REASON.test(commentAbove(lines, first));
    if (count > most === hasReason) return [];
    return hasReason
      ? [`${file}:${first} ${name} is not longer than ${most} lines; remove “Long because …”.`]
      : [
          `${file}:${first} ${name} has ${count} lines and the limit is ${most}; split it, or say above it “Long because …”.`,
        ];
  });
}

/** All functions of a file. Not those given to `describe`, which only list tests: each test is measured by itself. */
function functionsIn(file: string, text: string): FoundFunction[] {
  const found = new Map<number, FoundFunction>();
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  const suites = new Set<number>();
  const add = (node: Span, name = 'a function'): void => {
    found.set(node.start, { name, first: lineOf(node.start), last: lineOf(node.end) });
  };
  new Visitor({
    CallExpression({ callee, arguments: given }) {
      if (/^describe\b/.test(text.slice(callee.start, callee.end)))
        for (const { start } of given) suites.add(start);
    },
    FunctionDeclaration: (node) => add(node, node.id?.name),
    FunctionExpression: (node) => add(node, node.id?.name),
    ArrowFunctionExpression: (node) => add(node),
  }).visit(parseSync(file, text).program);
  return [...found].filter(([start]) => !suites.has(start)).map(([, one]) => one);
}

/** The comment that ends right above a line. */
function commentAbove(lines: readonly string[], line: number): string {
  const above = lines.slice(0, line - 1);
  return above.slice(above.findLastIndex((text) => !/^\s*(?:\/\/|\/?\*)/.test(text)) + 1).join('\n');
}
