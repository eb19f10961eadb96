// Parses a YAML file into plain values and keeps the line of each field.
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path, Problem } from './problem.ts';

/** A file of the corpus as it was read: its path, as messages print it, and its text. */
export interface CorpusFile {
  path: string;
  text: string;
}

/** A parsed file: its value and the line (from 1) of any field in it. */
export interface YamlFile {
  file: string;
  value: unknown;
  lineOf: (path: Path) => number;
}

/** Parses a file; broken or empty YAML gives problems instead of a value. */
export function readYaml(file: CorpusFile): YamlFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return faults.map((fault) => ({
      file: file.path,
      line: lines.linePos(fault.pos[0]).line,
      field: '',
      message: `this is not valid YAML (${oneLine(fault.message)}); check quotes, colons and indentation here.`,
    }));
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    return [{ file: file.path, line: 1, field: '', message: 'the file is empty; fill it or delete it.' }];
  }
  return { file: file.path, value: document.toJS(), lineOf: (path) => lineOf(root, path, lines) };
}

/** The line of a field, or of the nearest thing around it that exists. */
function lineOf(root: Node, path: Path, lines: LineCounter): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:;]$/, '');
}
