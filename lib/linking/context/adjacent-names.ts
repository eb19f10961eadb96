// Finds capitalised words beside a match that make it part of an unknown name: initials, first names, forms of address,
// surnames.
import type { Span } from '../../model/primitives/forms.ts';
import { foldName } from '../../text/fold.ts';
import { type AdjacentWord, isCapitalised, isCommon, isPossessive, wordAfter } from './adjacent-words.ts';
import { HeadlineText } from './headline.ts';
import { givenNameBefore, initialsBefore } from './initials.ts';
import type { MatchedBlock } from './matched-block.ts';
import { isMixedCase, isUpper, type NameContext, type Rejection } from './name-context.ts';

const afterFullStop = (text: string, { start }: Span): boolean =>
  text.charAt(start - 1) === '.' || text.charAt(start - 2) === '.';

/** The rejection by the word before: initials, forms of address, first names, unknown capitalised words. */
export function byWordBefore(context: NameContext): Rejection | undefined {
  const { matched, match, surface, rules, types, gazetteer, words } = context;
  const { adjacentWords } = rules;
  const person = types.has('person');
  const initials = afterFullStop(matched.text, match) ? initialsBefore(matched.text, match) : undefined;
  if (initials !== undefined && isMixedCase(surface)) {
    const fits = match.candidates.some(({ entity }) =>
      gazetteer.metadata.entities[entity]?.initials.includes(initials.first),
    );
    return fits ? undefined : { why: 'initials', introducesNamesake: true };
  }
  const precedingWord = context.precedingWord ?? dotted(matched.text, match, adjacentWords.formsOfAddress);
  if (precedingWord === undefined || isPossessive(precedingWord.word)) return undefined;
  const word = foldName(precedingWord.word);
  if (!person && types.has('place') && adjacentWords.formsOfAddress.has(word) && isMixedCase(surface))
    return { why: 'address', introducesNamesake: true };
  if (!isCapitalised(precedingWord.word) || !isMixedCase(surface)) return undefined;
  if (
    adjacentWords.titleWords.has(word) ||
    adjacentWords.formsOfAddress.has(word) ||
    matched.endsName(match.start - 1)
  )
    return undefined;
  const known = match.candidates.flatMap(({ entity }) => gazetteer.metadata.entities[entity]?.initials ?? []);
  if (person && givenNameBefore(matched.text, match, known)) return undefined;
  const given = adjacentWords.givenNames.has(word);
  if (given && !isHeadlined(context, precedingWord.word))
    return { why: 'wordBefore', introducesNamesake: true };
  // A related link is a headline, too: the names in it tell nothing about the bare names of the article.
  if (given && person && isGivenInHeadline(context, precedingWord.word))
    return { why: 'wordBefore', introducesNamesake: false };
  const stands = types.has('place') || isState(context);
  if (adjacentWords.capitals === 'nouns' || (!person && !stands)) return undefined;
  // In languages with cases, a noun takes the name in the genitive: Пошлины Трампа. Only a low-prior surname needs more.
  if (
    adjacentWords.declines &&
    match.candidates.every(({ generated, lowPrior, partial }) => generated && !lowPrior && !partial)
  )
    return undefined;
  // A place in the genitive does not combine with the words before it: глава Совбеза России.
  if (!person && match.candidates.every(({ generated }) => generated)) return undefined;
  if (
    precedingWord.beginsSentence &&
    !(words.isName(precedingWord.word) && !words.isCommon(precedingWord.word))
  ) {
    const plain =
      !person ||
      adjacentWords.nonNameEndings === undefined ||
      rules.stopWords.has(word) ||
      adjacentWords.nonNameEndings.test(word) ||
      words.isCommon(precedingWord.word);
    if (plain) return undefined;
  }
  return isHeadlined(context, precedingWord.word)
    ? undefined
    : { why: 'wordBefore', introducesNamesake: person };
}

/** Whether it may be a state, which some corpora list as an organisation. */
const isState = ({ match, gazetteer }: NameContext): boolean =>
  match.candidates.some(({ entity }) => gazetteer.metadata.entities[entity]?.geopolitical === true);

/**
 * Rejects Dressing Melania Trump, but not Voters Mark Trump Win, where the page also has "mark" as a word, nor With Kim
 * Trump Talks, where Kim is a name itself.
 */
const isGivenInHeadline = ({ matched, match, words }: NameContext, precedingWord: string): boolean =>
  !isCommon(precedingWord) &&
  !words.isCommon(precedingWord) &&
  matched.matchUpTo(match.start - 1) === undefined;

/** "Mr. Rason", "Prof. Rason": a form of address with its full stop. */
function dotted(text: string, { start }: Span, addresses: ReadonlySet<string>): AdjacentWord | undefined {
  if (text.charAt(start - 2) !== '.') return undefined;
  const word = /(\p{Lu}\p{L}{1,3})\.[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return word !== undefined && addresses.has(foldName(word)) ? { word, beginsSentence: false } : undefined;
}

/** Whether a blank and something other than a lower-case Latin letter follow: cheaper than reading the word. */
function beforeCapital(text: string, { end }: Span): boolean {
  const blank = text.charCodeAt(end);
  const unit = text.charCodeAt(end + 1);
  return (blank === 0x20 || blank === 0xa0) && !(unit >= 0x61 && unit <= 0x7a);
}

/** A capitalised word after the name that is neither an office nor an organ, nor a name itself. */
export function byWordAfter(context: NameContext): Rejection | undefined {
  const { matched, match, surface, single, rules, types, gazetteer } = context;
  const { adjacentWords } = rules;
  if (adjacentWords.capitals !== 'names' || !beforeCapital(matched.text, match)) return undefined;
  const onlyOrganisation = !types.has('person') && !types.has('place');
  if (onlyOrganisation && !single) return undefined;
  // An inflected name does not combine with a nominative after it: президент России Дмитрий ….
  const inflected =
    adjacentWords.declines && match.candidates.every(({ generated, partial }) => generated && !partial);
  if (inflected && !isFirstName(context)) return undefined;
  const abbreviation = isUpper(surface) || surface.includes('.');
  const geopolitical = match.candidates.some(({ entity }) => {
    const facts = gazetteer.metadata.entities[entity];
    return facts?.type === 'place' || facts?.geopolitical === true;
  });
  if (abbreviation && geopolitical) return undefined;
  const word = wordAfter(matched.text, match);
  if (word === undefined || !isCapitalised(word) || isPossessive(word) || matched.beginsName(match.end + 1))
    return undefined;
  const folded = foldName(word);
  if (adjacentWords.titleWords.has(folded) || rules.stopWords.has(folded)) return undefined;
  if (!types.has('person') && adjacentWords.stateBodies.has(folded)) return undefined;
  // Where nouns decline, a name after an abbreviation is whoever belongs to it: глава ФСБ Николай ….
  const apart = adjacentWords.declines || !isMixedCase(word);
  if (isHeadlined(context, word) || (abbreviation && onlyOrganisation && apart)) return undefined;
  const shortened = match.candidates.some(({ partial }) => partial);
  return {
    why: 'wordAfter',
    introducesNamesake:
      shortened || (single && (types.has('person') || adjacentWords.surnameEndings?.test(folded) === true)),
  };
}

/**
 * A doubtful name with a surname in its own case is rejected: суд над Хасаном Гатиевым. A clear one may be an
 * attribute: мэра Владивостока Гатиева.
 */
function isFirstName({ matched, match, surface, rules }: NameContext): boolean {
  const { inflectedFullNames } = rules.adjacentWords;
  if (!inflectedFullNames || !match.candidates.every(({ lowPrior }) => lowPrior)) return false;
  return inflectedFullNames.test(foldName(`${surface} ${wordAfter(matched.text, match) ?? ''}`));
}

/** Whether the match is in a headline that capitalises all its words; only some languages have such headlines. */
function isHeadlined({ matched, match, surface, rules }: NameContext, word: string): boolean {
  if (rules.adjacentWords.quotations?.titleCase === false) return false;
  const text = headlineTexts.get(matched) ?? new HeadlineText(matched.text);
  headlineTexts.set(matched, text);
  return text.isHeadline(matched.sentence(match), [surface, word]);
}

/** A cache: each text is searched for headlines once, however many names it has. */
const headlineTexts = new WeakMap<MatchedBlock, HeadlineText>();
