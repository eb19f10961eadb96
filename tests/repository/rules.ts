// The repository's own rules. Each is a function that returns what is wrong, one sentence per fault.
import { REASON } from './functions.ts';

/** A line of ARCHITECTURE.md's table of folders. */
export interface FolderLine {
  folder: string;
  text: string;
}

/** The lines of a table whose first cell is a folder in backticks, like `lib/text/`. */
export const folderLines = (architecture: string): FolderLine[] =>
  [...architecture.matchAll(/^\| `([\w./-]+)\/` \|(.*)$/gm)].map(([, folder = '', text = '']) => ({
    folder,
    text,
  }));

/** All folders that hold files, and the folders above them. */
export function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    const parts = file.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth += 1) folders.add(parts.slice(0, depth).join('/'));
  }
  return [...folders].sort();
}

/** From this depth on, a folder belongs to its parent: `lib/ui/panel/lists`. */
const DEEP = 4;

/**
 * Folders that no line describes, and lines about folders that do not exist. A folder has a line of its own or is named
 * in the line of its parent; folders inside one of `tests/`, or deeper than `lib/a/b`, need neither.
 */
export function folderFaults(folders: readonly string[], lines: readonly FolderLine[]): string[] {
  const described = new Map(lines.map(({ folder, text }) => [folder, text]));
  const isFree = (folder: string): boolean => {
    const parts = folder.split('/');
    if (parts.length >= DEEP || (parts[0] === 'tests' && parts.length > 2)) return true;
    // `lib/`, `dev/` and `tests/` only hold folders that have lines of their own.
    return parts.length === 1 && folders.some((other) => other.startsWith(`${folder}/`));
  };
  const isNamed = (folder: string): boolean => {
    const at = folder.lastIndexOf('/');
    return described.get(folder.slice(0, at))?.includes(`\`${folder.slice(at + 1)}/\``) ?? false;
  };
  return [
    ...folders
      .filter((folder) => !described.has(folder) && !isFree(folder) && !isNamed(folder))
      .map(
        (folder) => `${folder}/ is not described in ARCHITECTURE.md; give it a line in the table of folders.`,
      ),
    ...lines
      .filter(({ folder }) => !folders.includes(folder))
      .map(({ folder }) => `ARCHITECTURE.md describes ${folder}/, which does not exist; remove the line.`),
  ];
}

/** Scripts of package.json that CONTRIBUTING.md does not mention. */
export const scriptFaults = (scripts: readonly string[], contributing: string): string[] =>
  scripts
    .filter((script) => !new RegExp(`npm (?:run )?${script}(?![\\w:-])`).test(contributing))
    .map((script) => `npm run ${script} is not described in CONTRIBUTING.md; say there what it does.`);

/** What may come before a file's first sentence: how it is run, and vitest's environment. */
const ABOVE = /^(?:#!.*\n|\/\/ @vitest-environment .*\n)+/;

/** The comment at the top of a script, as one line. */
const openingComment = (text: string): string =>
  (/^(?:\/\/ .+\n)+/.exec(text.replace(ABOVE, ''))?.[0] ?? '').replace(/\n?\/\/ /g, ' ').trim();

/** A source file that does not open with a comment that ends as a sentence does. */
export function openingFaults(file: string, text: string): string[] {
  return /[.!?](?=\s|$)/.test(openingComment(text))
    ? []
    : [`${file} does not say what it is for; open it with one sentence in a comment.`];
}

/** The source files named in comments, not those in strings, imports and web addresses. */
export const filesInComments = (text: string): string[] =>
  [...text.matchAll(/(?:^|\s)(?:\/\/|\/?\*+) (.*)$/gm)].flatMap(([, comment = '']) =>
    [...comment.replaceAll(/https?:\S+/g, '').matchAll(/(?<![\w./-])[\w./-]+\.tsx?(?!\w)/g)].map(
      ([file]) => file,
    ),
  );

/** A file longer than `most` lines that gives no reason at its top, or gives one and is not longer. */
export function lengthFaults(file: string, text: string, most: number): string[] {
  const lines = text.split('\n').length - 1;
  const hasReason = REASON.test(openingComment(text) || (/^\/\*.*/.exec(text)?.[0] ?? ''));
  if (lines > most === hasReason) return [];
  return hasReason
    ? [`${file} is not longer than ${most} lines; remove “Long because …”.`]
    : [
        `${file} has ${lines} lines and the limit is ${most}; split it, or say in its first comment “Long because …”.`,
      ];
}

/** Folders with too many files side by side to take in at a glance. */
export function widthFaults(files: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder}/ holds ${count} files and the limit is ${most}; give it folders.`);
}

/** What looks like a path of the repository, unless it is part of a longer path, an address or a package's name. */
const PATH =
  /(?<![\w@./-])(?:\.\/)?((?:lib|cli|dev|docs|tests|corpus|public|locales|entrypoints|\.github)\/[\w./-]*[\w/]|[\w.-]+\.(?:md|json|ya?ml))(?![\w/-])/g;

/** The paths that a document names: in backticks, or as the target of a link. */
export function pathsIn(document: string): string[] {
  const named = [...document.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)];
  const paths = named.flatMap(([, code, link, image]) => {
    const text = (code ?? link ?? image ?? '').replace(/#.*$/, '');
    return /^https?:/.test(text) ? [] : [...text.matchAll(PATH)].map(([, path = '']) => path);
  });
  return [...new Set(paths)];
}
