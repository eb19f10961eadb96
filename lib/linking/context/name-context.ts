// One hit and all that the question "is it part of another name?" looks at.

import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Hit } from '../../gazetteer/match.ts';
import type { EntityKind } from '../../model/corpus.ts';
import type { PatternKind } from '../../text/languages/adjacent-words.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import type { PageWords } from '../document/document-words.ts';
import type { Neighbour } from './adjacent-words.ts';
import type { Reading } from './matched-block.ts';

/** Why a hit is (part of) another name, and whether the bare name later on the page will mean that one. */
export interface OtherName {
  why:
    | PatternKind
    | 'initials'
    | 'head'
    | 'bearer'
    | 'owner'
    | 'region'
    | 'dot'
    | 'word'
    | 'context'
    | 'quoted'
    | 'ware';
  /** The page has introduced another bearer of the name: Hector Rason, then Rason. */
  introduces: boolean;
}

/** What is known of a hit before its neighbours are looked at. */
export interface NameCase {
  gazetteer: Gazetteer;
  reading: Reading;
  hit: Hit;
  surface: string;
  /** Whether the surface is one word. */
  single: boolean;
  /** Whether its script has capitals. */
  cased: boolean;
  rules: LanguageRules;
  kinds: ReadonlySet<EntityKind | undefined>;
  /** The word before it, where it is one word of a script with capitals. */
  leader: Neighbour | undefined;
  words: PageWords;
}

/** A word with capitals and small letters: abbreviations do not stand for people. */
export const isMixedCase = (surface: string): boolean => /\p{Lu}.*\p{Ll}/su.test(surface);

/** Whether nothing in it is a small letter. */
export const isUpper = (surface: string): boolean => !/\p{Ll}/u.test(surface);
