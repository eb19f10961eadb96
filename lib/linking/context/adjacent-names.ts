// Capitalised strangers beside a name: initials, first names and forms of address before it, another name's rest after it.
import type { Span } from '../../model/primitives/forms.ts';
import { foldName } from '../../text/fold.ts';
import { isCapitalised, isCommon, isPossessive, type Neighbour, wordAfter } from './adjacent-words.ts';
import { HeadlineText } from './headline.ts';
import { initialsBefore } from './initials.ts';
import type { Reading } from './matched-block.ts';
import { isMixedCase, isUpper, type NameCase, type OtherName } from './name-context.ts';

const afterFullStop = (text: string, { start }: Span): boolean =>
  text.charAt(start - 1) === '.' || text.charAt(start - 2) === '.';

/** The word before the name: initials, forms of address, first names, capitalised strangers. */
export function byWordBefore(asked: NameCase): OtherName | undefined {
  const { reading, hit, surface, rules, kinds, gazetteer, words } = asked;
  const { adjacentWords } = rules;
  const person = kinds.has('person');
  const initials = afterFullStop(reading.text, hit) ? initialsBefore(reading.text, hit) : undefined;
  if (initials !== undefined && isMixedCase(surface)) {
    const fits = hit.candidates.some(({ entity }) =>
      gazetteer.lists.entities[entity]?.initials.includes(initials.first),
    );
    return fits ? undefined : { why: 'initials', introduces: true };
  }
  const leader = asked.leader ?? dotted(reading.text, hit, adjacentWords.formsOfAddress);
  if (leader === undefined || isPossessive(leader.word)) return undefined;
  const word = foldName(leader.word);
  if (!person && kinds.has('place') && adjacentWords.formsOfAddress.has(word) && isMixedCase(surface))
    return { why: 'address', introduces: true };
  if (!isCapitalised(leader.word) || !isMixedCase(surface)) return undefined;
  if (
    adjacentWords.titleWords.has(word) ||
    adjacentWords.formsOfAddress.has(word) ||
    reading.endsName(hit.start - 1)
  )
    return undefined;
  const given = adjacentWords.givenNames.has(word);
  if (given && !isHeadlined(asked, leader.word)) return { why: 'leader', introduces: true };
  // Related links are headlines, too: what they name says nothing about the bare names of the article.
  if (given && person && isGivenInHeadline(asked, leader.word)) return { why: 'leader', introduces: false };
  if (adjacentWords.capitals === 'nouns' || (!person && !kinds.has('place'))) return undefined;
  // Where names have cases a noun takes one in the genitive: Пошлины Трампа. Only a weak surname needs more than that to be safe.
  if (
    adjacentWords.declines &&
    hit.candidates.every(({ generated, weak, short }) => generated && !weak && !short)
  )
    return undefined;
  // A place in the genitive does not join what stands before it: глава Совбеза России.
  if (!person && hit.candidates.every(({ generated }) => generated)) return undefined;
  if (leader.begins && !(words.isName(leader.word) && !words.isCommon(leader.word))) {
    const plain =
      !person ||
      adjacentWords.nonNameEndings === undefined ||
      rules.stopWords.has(word) ||
      adjacentWords.nonNameEndings.test(word) ||
      words.isCommon(leader.word);
    if (plain) return undefined;
  }
  return isHeadlined(asked, leader.word) ? undefined : { why: 'leader', introduces: person };
}

/** Dressing Melania Trump; but Voters Mark Trump Win, where the page knows the word, and With Kim Trump Talks, a name itself. */
const isGivenInHeadline = ({ reading, hit, words }: NameCase, leader: string): boolean =>
  !isCommon(leader) && !words.isCommon(leader) && reading.hitUpTo(hit.start - 1) === undefined;

/** "Mr. Rason", "Prof. Rason": a form of address with its full stop. */
function dotted(text: string, { start }: Span, addresses: ReadonlySet<string>): Neighbour | undefined {
  if (text.charAt(start - 2) !== '.') return undefined;
  const word = /(\p{Lu}\p{L}{1,3})\.[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return word !== undefined && addresses.has(foldName(word)) ? { word, begins: false } : undefined;
}

/** Whether a blank and something other than a small Latin letter follow: cheaper to ask than for the word. */
function beforeCapital(text: string, { end }: Span): boolean {
  const blank = text.charCodeAt(end);
  const unit = text.charCodeAt(end + 1);
  return (blank === 0x20 || blank === 0xa0) && !(unit >= 0x61 && unit <= 0x7a);
}

/** A capitalised word after the name that is neither an office nor an organ, nor a name itself. */
export function byFollower(asked: NameCase): OtherName | undefined {
  const { reading, hit, surface, single, rules, kinds, gazetteer } = asked;
  const { adjacentWords } = rules;
  if (adjacentWords.capitals !== 'names' || !beforeCapital(reading.text, hit)) return undefined;
  const onlyOrganisation = !kinds.has('person') && !kinds.has('place');
  if (onlyOrganisation && !single) return undefined;
  // An inflected name does not join the nominative after it: президент России Дмитрий ….
  const inflected =
    adjacentWords.declines && hit.candidates.every(({ generated, short }) => generated && !short);
  if (inflected && !isFirstName(asked)) return undefined;
  const abbreviation = isUpper(surface) || surface.includes('.');
  const polity = hit.candidates.some(({ entity }) => {
    const facts = gazetteer.lists.entities[entity];
    return facts?.kind === 'place' || facts?.polity === true;
  });
  if (abbreviation && polity) return undefined;
  const word = wordAfter(reading.text, hit);
  if (word === undefined || !isCapitalised(word) || isPossessive(word) || reading.beginsName(hit.end + 1))
    return undefined;
  const folded = foldName(word);
  if (adjacentWords.titleWords.has(folded) || rules.stopWords.has(folded)) return undefined;
  if (!kinds.has('person') && adjacentWords.stateBodies.has(folded)) return undefined;
  if (isHeadlined(asked, word) || (abbreviation && onlyOrganisation && !isMixedCase(word))) return undefined;
  const shortened = hit.candidates.some(({ short }) => short);
  return {
    why: 'follower',
    introduces:
      shortened || (single && (kinds.has('person') || adjacentWords.surnameEndings?.test(folded) === true)),
  };
}

/** A doubtful name with a surname in its own case: суд над Хасаном Гатиевым. Of sure ones it may be the mayor: мэра Владивостока Гатиева. */
function isFirstName({ reading, hit, surface, rules }: NameCase): boolean {
  const { inflectedFullNames } = rules.adjacentWords;
  if (!inflectedFullNames || !hit.candidates.every(({ weak }) => weak)) return false;
  return inflectedFullNames.test(foldName(`${surface} ${wordAfter(reading.text, hit) ?? ''}`));
}

/** Whether it stands in a headline with capitals throughout; languages whose titles have none have no such headlines. */
function isHeadlined({ reading, hit, surface, rules }: NameCase, word: string): boolean {
  if (rules.adjacentWords.quotations?.titleCase === false) return false;
  const text = headlineTexts.get(reading) ?? new HeadlineText(reading.text);
  headlineTexts.set(reading, text);
  return text.isHeadline(reading.sentence(hit), [surface, word]);
}

/** Each text is read for headlines once, however many names it has. */
const headlineTexts = new WeakMap<Reading, HeadlineText>();
