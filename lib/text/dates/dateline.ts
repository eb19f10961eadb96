// Where a paragraph's dateline ends: the place, day and agency that news reports open with say nothing of their topic.
import { datesIn } from './dates-in.ts';

/** A dateline is at most this long, in UTF-16 code units: two places, a day and an agency. */
const LONGEST = 90;

/**
 * What closes a dateline: dashes in English, Russian and Korean ("(서울=연합뉴스) 김철수 기자 ="), an agency between slashes, or
 * 电 and 讯 in Chinese.
 */
const CLOSING =
  /^[^\n.!?。]{3,}?(?:\s(?:--|[—–-])\s|\)\s?(?:--|[—–-])?\s?[^\s=]{0,12}\s?[^\s=]{0,6}\s?=\s|\s?[电電讯訊][)）]?\s)/u;
/** A Russian agency between slashes, which full stops may precede: "МОСКВА, 5 мая. /ТАСС/." */
const SLASHES = /^[^\n!?]{3,70}?\.?\s?\/[^/\n]{2,20}\/\.?\s/u;
/** A byline in brackets, or a name with its office before the text begins: 본보 기자, 记者. */
const BRACKETED = /^[(（[【][^)）\]】\n]{2,40}[)）\]】]\s?(?:[\p{L} ]{1,16}=\s)?/u;

/** The length of the dateline that a text begins with; 0 if there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST);
  const bracketed = BRACKETED.exec(head)?.[0];
  if (bracketed !== undefined) return bracketed.length;
  const slashed = SLASHES.exec(head)?.[0];
  if (slashed !== undefined) return slashed.length;
  const closed = CLOSING.exec(head)?.[0];
  if (closed === undefined) return 0;
  // A dash alone closes many a clause; a dateline has a day, an agency in brackets, or a place in capitals.
  const isDateline =
    datesIn(closed).length > 0 || /\([\p{Lu}\p{Script=Hangul}]/u.test(closed) || /^\p{Lu}{3,}/u.test(closed);
  return isDateline ? closed.length : 0;
}
