// How a word is written elsewhere on the page: at the start of a sentence its capital does not tell whether it is a
// name.
const WORD = /(^|[^\p{L}\p{N}'’])(\p{L}[\p{L}'’]*)/gu;
const MID_SENTENCE = /[\p{L}\p{N},] $/u;

/** What other occurrences on the page say about a word; read once, when first needed. */
export interface DocumentWords {
  /** It appears somewhere in lower case. */
  isCommon(word: string): boolean;
  /** It appears somewhere inside a sentence with a capital. */
  isName(word: string): boolean;
}

/** Prepares the words of a page. Linear in its length, and only if it is used. */
export function documentWords(blocks: readonly string[]): DocumentWords {
  let sets: { small: Set<string>; capital: Set<string> } | undefined;
  const read = () => {
    const small = new Set<string>();
    const capital = new Set<string>();
    for (const block of blocks) {
      for (const match of block.matchAll(WORD)) {
        const word = match[2] ?? '';
        const at = match.index + (match[1]?.length ?? 0);
        if (/^\p{Ll}/u.test(word)) small.add(word);
        else if (MID_SENTENCE.test(block.slice(Math.max(0, at - 2), at))) capital.add(word);
      }
    }
    return { small, capital };
  };
  const known = () => {
    sets ??= read();
    return sets;
  };
  return {
    isCommon: (word) => known().small.has(word.toLowerCase()),
    isName: (word) => known().capital.has(word),
  };
}
