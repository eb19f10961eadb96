// Problems of a corpus, each with its file, line and field and with what to do about it.

/** The way from the root of a YAML file to a field: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** A problem: the file, the line in it (from 1), the field (empty for the whole file) and what to do about it. */
export interface Problem {
  file: string;
  line: number;
  field: string;
  message: string;
}

/** The position of something in a corpus file. */
export interface FilePosition {
  file: string;
  path: Path;
  /** The line (from 1) of a field, given by its path from the root of the file. */
  lineOf: (path: Path) => number;
}

/** A path as people write it: `passages[2].date`. */
function fieldName(path: Path): string {
  return path
    .map((step, depth) => (typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`))
    .join('');
}

/** The problem of a field below a position; an empty path is the position itself. */
export function problemAt(place: FilePosition, below: Path, message: string): Problem {
  const path = [...place.path, ...below];
  return { file: place.file, line: place.lineOf(path), field: fieldName(path), message };
}

/** A problem as one sentence: `corpus/sources/x.yaml:14 passages[2].date: "2023-02-30" is no date; …`. */
export function problemSentence(problem: Problem): string {
  const field = problem.field === '' ? '' : ` ${problem.field}`;
  return `${problem.file}:${problem.line}${field}: ${problem.message}`;
}

/** Problems in the order a reader works through them: by file, then by line. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
