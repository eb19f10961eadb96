// Korean places in Latin letters: the administrative unit that is written on to a name.
import type { RejectionPattern } from './adjacent-words.ts';

/** Korean administrative units, written on to a name with a hyphen: Nampo-dong is another place than Nampo. */
export const koreanUnit: RejectionPattern = {
  why: 'unit',
  appliesTo: 'places',
  nextCharacter: '-',
  after: /^-(?:dong|gu|guyok|ri|gun|do|si|eup|up|myeon|myon|ro|gil|san)\b/,
  introducesNamesake: false,
};
