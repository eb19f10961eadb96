// Rejects a match by its adjacent words, whatever the capitals: the language's patterns, regions, "Battle of", ships
// and hotels.
import { foldName } from '../../text/fold.ts';
import type { RejectionPattern } from '../../text/languages/adjacent-words.ts';
import { isCapitalised, wordBefore } from './adjacent-words.ts';
import { isUpper, type NameContext, type Rejection } from './name-context.ts';

/** How far on each side of a name patterns look. */
const PATTERN_WINDOW = 60;
const BEFORE_REGION = /^(?:, ?| [(])(\p{Lu}.*)/su;

/** The rejection by any of these. */
export function byPattern(context: NameContext): Rejection | undefined {
  const next = context.matched.text.charAt(context.match.end);
  const lead = context.precedingWord?.word.toLowerCase();
  for (const pattern of context.rules.adjacentWords.rejectionPatterns) {
    if (pattern.nextCharacter !== undefined && pattern.nextCharacter !== next) continue;
    if (pattern.precedingWords && (lead === undefined || !pattern.precedingWords.has(lead))) continue;
    if (concerns(pattern, context) && stands(pattern, context))
      return { why: pattern.why, introducesNamesake: pattern.introducesNamesake };
  }
  return byNounBefore(context) ?? (context.single ? byRegion(context) : undefined);
}

/** Whether a pattern applies to names of this kind. */
function concerns(
  pattern: RejectionPattern,
  { types, match, gazetteer, surface, single, cased }: NameContext,
): boolean {
  if (pattern.appliesTo === 'things') return single && !types.has('person');
  if (pattern.appliesTo === 'people') return types.has('person');
  if (pattern.appliesTo === 'any') return true;
  if (
    !types.has('place') ||
    (cased && (!single || (isUpper(surface) && surface.length < SHORTEST_IN_CAPITALS)))
  )
    return false;
  if (
    pattern.appliesTo === 'towns' &&
    match.candidates.some(({ entity }) => gazetteer.metadata.entities[entity]?.geopolitical)
  )
    return false;
  return true;
}

/** Shorter words in capitals are abbreviations, and nothing is named after those. */
const SHORTEST_IN_CAPITALS = 5;

function stands(pattern: RejectionPattern, { matched: { text }, match }: NameContext): boolean {
  if (pattern.listed && match.candidates.some(({ generated }) => generated)) return false;
  if (
    pattern.unambiguous &&
    (match.candidates.length > 1 || match.candidates.some(({ lowPrior, partial }) => lowPrior || partial))
  )
    return false;
  if (pattern.after && !pattern.after.test(text.slice(match.end, match.end + PATTERN_WINDOW))) return false;
  return (
    !pattern.before || pattern.before.test(text.slice(Math.max(0, match.start - PATTERN_WINDOW), match.start))
  );
}

/** Moscow, Idaho; Stockholm (Maine). A name that the corpus does not call ambiguous is a town in the region itself. */
function byRegion({ matched: { text }, match, rules, types }: NameContext): Rejection | undefined {
  const next = text.charAt(match.end);
  if (!types.has('place') || (next !== ',' && next !== ' ')) return undefined;
  if (!match.candidates.some(({ ambiguous, lowPrior }) => ambiguous || lowPrior)) return undefined;
  const rest = BEFORE_REGION.exec(text.slice(match.end, match.end + PATTERN_WINDOW))?.[1];
  if (rest === undefined) return undefined;
  const { regions, regionAbbreviation } = rules.adjacentWords;
  return regionAbbreviation?.test(rest) === true || beginsWithAny(regions, foldName(rest))
    ? { why: 'region', introducesNamesake: true }
    : undefined;
}

/** Whether the first words of a folded text are one of these names; the longest has three. */
function beginsWithAny(names: ReadonlySet<string>, folded: string): boolean {
  const [, one, two, three] = /^(\p{L}+)(?:( \p{L}+)( \p{L}+)?)?/u.exec(folded) ?? [];
  if (one === undefined) return false;
  return names.has(one) || names.has(`${one}${two}`) || names.has(`${one}${two}${three}`);
}

/** Battle of Rason, the ferry Rason. */
function byNounBefore({
  matched: { text },
  match,
  surface,
  single,
  rules,
  precedingWord,
}: NameContext): Rejection | undefined {
  const noun = precedingWord?.word;
  if (noun === undefined) return undefined;
  const { compoundHeads, eponymNouns, compoundLinks, declines, lowercaseHeads } = rules.adjacentWords;
  if (compoundLinks.has(noun)) {
    const head = wordBefore(text, { start: match.start - noun.length - 1, end: match.start })?.word;
    const makes =
      head !== undefined && compoundHeads.has(foldName(head)) && (isCapitalised(head) || lowercaseHeads);
    return makes ? { why: 'compoundHead', introducesNamesake: false } : undefined;
  }
  if (!single || !eponymNouns.has(foldName(noun)) || isUpper(surface)) return undefined;
  // After such a noun a name stays in the nominative (на теплоходе Москва); in the genitive it is a possessive: команда
  // Трампа.
  const genitive = declines && match.candidates.every(({ generated }) => generated);
  return genitive ? undefined : { why: 'eponymNoun', introducesNamesake: true };
}
