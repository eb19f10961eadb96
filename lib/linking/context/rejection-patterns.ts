// Signs beside a name that it is another's, whatever the capitals: its language's own, regions, "Battle of", ships and hotels.
import { foldName } from '../../text/fold.ts';
import type { RejectionPattern } from '../../text/languages/adjacent-words.ts';
import { isCapitalised, wordBefore } from './adjacent-words.ts';
import { isUpper, type NameCase, type OtherName } from './name-context.ts';

/** How far around a name is looked. */
const REACH = 60;
const REGION = /^(?:, ?| [(])(\p{Lu}\p{L}*(?:\.\p{Lu})?)/u;

/** The other name that such a sign tells of. */
export function bySign(asked: NameCase): OtherName | undefined {
  const next = asked.reading.text.charAt(asked.hit.end);
  const lead = asked.leader?.word.toLowerCase();
  for (const sign of asked.rules.adjacentWords.rejectionPatterns) {
    if (sign.nextCharacter !== undefined && sign.nextCharacter !== next) continue;
    if (sign.precedingWords && (lead === undefined || !sign.precedingWords.has(lead))) continue;
    if (concerns(sign, asked) && stands(sign, asked)) return { why: sign.why, introduces: sign.introduces };
  }
  return byNounBefore(asked) ?? (asked.single ? (byRegion(asked) ?? byWare(asked)) : undefined);
}

/** Whether a sign says anything about names of this sort. */
function concerns(
  sign: RejectionPattern,
  { kinds, hit, gazetteer, surface, single, cased }: NameCase,
): boolean {
  if (sign.of === 'things') return single && !kinds.has('person');
  if (sign.of === 'people') return kinds.has('person');
  if (sign.of === 'any') return true;
  if (
    !kinds.has('place') ||
    (cased && (!single || (isUpper(surface) && surface.length < SHORTEST_IN_CAPITALS)))
  )
    return false;
  if (sign.of === 'towns' && hit.candidates.some(({ entity }) => gazetteer.lists.entities[entity]?.polity))
    return false;
  return true;
}

/** A shorter word in capitals is an abbreviation, and lends its name to nothing. */
const SHORTEST_IN_CAPITALS = 5;

function stands(sign: RejectionPattern, { reading: { text }, hit }: NameCase): boolean {
  if (sign.listed && hit.candidates.some(({ generated }) => generated)) return false;
  if (
    sign.unambiguous &&
    (hit.candidates.length > 1 || hit.candidates.some(({ weak, short }) => weak || short))
  )
    return false;
  if (sign.after && !sign.after.test(text.slice(hit.end, hit.end + REACH))) return false;
  return !sign.before || sign.before.test(text.slice(Math.max(0, hit.start - REACH), hit.start));
}

/** Moscow, Idaho; Stockholm (Maine). */
function byRegion({ reading: { text }, hit, rules, kinds }: NameCase): OtherName | undefined {
  const next = text.charAt(hit.end);
  if (!kinds.has('place') || (next !== ',' && next !== ' ')) return undefined;
  const region = REGION.exec(text.slice(hit.end, hit.end + REACH))?.[1];
  if (region === undefined) return undefined;
  const { regions, regionAbbreviations } = rules.adjacentWords;
  const folded = foldName(region);
  return regions.has(folded) || regionAbbreviations.has(folded)
    ? { why: 'region', introduces: true }
    : undefined;
}

/** Battle of Rason, the ferry Rason. */
function byNounBefore({
  reading: { text },
  hit,
  surface,
  single,
  rules,
  leader,
}: NameCase): OtherName | undefined {
  const noun = leader?.word;
  if (noun === undefined) return undefined;
  const { compoundHeads, eponymNouns, compoundLinks, declines, lowercaseHeads } = rules.adjacentWords;
  if (compoundLinks.has(noun)) {
    const head = wordBefore(text, { start: hit.start - noun.length - 1, end: hit.start })?.word;
    const makes =
      head !== undefined && compoundHeads.has(foldName(head)) && (isCapitalised(head) || lowercaseHeads);
    return makes ? { why: 'head', introduces: false } : undefined;
  }
  return single && eponymNouns.has(foldName(noun)) && !isUpper(surface)
    ? // Команда Трампа is his own.
      { why: 'bearer', introduces: !(declines && hit.candidates.every(({ generated }) => generated)) }
    : undefined;
}

/** The noun after a name, with or without an adjective between. */
const WARE = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u;

/** Hanoi sling, Pyongyang cold noodles. */
function byWare({ reading: { text }, hit, rules, kinds }: NameCase): OtherName | undefined {
  const { productNouns } = rules.adjacentWords;
  if (productNouns.size === 0 || !kinds.has('place') || text.charAt(hit.end) !== ' ') return undefined;
  const [, first = '', second = ''] = WARE.exec(text.slice(hit.end, hit.end + REACH)) ?? [];
  return productNouns.has(first) || productNouns.has(second) ? { why: 'ware', introduces: false } : undefined;
}
