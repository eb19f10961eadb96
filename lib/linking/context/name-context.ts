// A match with everything needed to tell whether it is part of another name.

import type { Gazetteer } from '../../gazetteer/load.ts';
import type { Match } from '../../gazetteer/match.ts';
import type { NameType } from '../../model/manifest.ts';
import type { PatternKind } from '../../text/languages/adjacent-words.ts';
import type { LanguageRules } from '../../text/languages/contract.ts';
import type { DocumentWords } from '../document/document-words.ts';
import type { AdjacentWord } from './adjacent-words.ts';
import type { MatchedBlock } from './matched-block.ts';

/** Why a match is (part of) another name, and whether the bare name later on the page will mean that one. */
export interface Rejection {
  why:
    | PatternKind
    | 'initials'
    | 'compoundHead'
    | 'eponymNoun'
    | 'owner'
    | 'region'
    | 'dot'
    | 'insideWord'
    | 'context'
    | 'quoted';
  /** The page has introduced a namesake: Hector Rason, then Rason. */
  introducesNamesake: boolean;
}

/** What is known of a match before its adjacent words are checked. */
export interface NameContext {
  gazetteer: Gazetteer;
  matched: MatchedBlock;
  match: Match;
  surface: string;
  /** Whether the surface is one word. */
  single: boolean;
  /** Whether its script has capitals. */
  cased: boolean;
  rules: LanguageRules;
  types: ReadonlySet<NameType | undefined>;
  /** The word before it, if it is a single word of a script with capitals. */
  precedingWord: AdjacentWord | undefined;
  words: DocumentWords;
}

/** A capitalised word with lower-case letters; abbreviations are not people. */
export const isMixedCase = (surface: string): boolean => /\p{Lu}.*\p{Ll}/su.test(surface);

/** Whether it has no lower-case letter. */
export const isUpper = (surface: string): boolean => !/\p{Ll}/u.test(surface);
