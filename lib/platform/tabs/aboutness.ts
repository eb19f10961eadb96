// Orders the names on a page by what the page is about, before what many pages mention.

/** What is known of a name on a page. */
export interface NameOnPage {
  readonly entity: string;
  /** How often it is in prose, not in rows of nothing but links. */
  readonly prose: number;
  readonly isInTitle: boolean;
  /** How many passages of the library are about it: what many are about is named on many pages. */
  readonly passages: number;
}

/** A name in the title counts as much as one that is mentioned this many times as often. */
const TITLE = 3;

/** How much less a name counts that is only in rows of links: those are the same on all pages of a site. */
const ONLY_LINKS = 0.1;

/**
 * How much a page is about a name: tf-idf with the damped frequency of the name, its rarity in the library, and its place;
 * the titles and beginnings of news say what it is about.
 */
function aboutness({ prose, isInTitle, passages }: NameOnPage, place: number): number {
  const frequency = prose === 0 ? ONLY_LINKS : 1 + Math.log2(prose);
  const rarity = 1 / Math.log2(2 + passages);
  return frequency * rarity * (isInTitle ? TITLE : 1) * (1 + 1 / (1 + place));
}

/** The names, given in the order of their first mentions, with what the page is about first. */
export const byAboutness = <N extends NameOnPage>(names: readonly N[]): N[] =>
  names
    .map((name, place) => ({ name, score: aboutness(name, place) }))
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);
