// Russian common nouns with their case forms, for lists of words that stand beside names.
import { foldName } from '../../fold.ts';
import { words } from '../contract.ts';
import { CASE_NAMES, nounCases } from './endings.ts';

/** Common nouns with their case forms, folded: names follow a noun in any case. */
export function inAllCases(list: string): ReadonlySet<string> {
  const forms = [...words(list)].flatMap((word) => {
    const cases = nounCases(word, { person: false, common: true });
    const animate = nounCases(word, { person: true, common: true }).accusative;
    return [word, ...CASE_NAMES.flatMap((name) => cases[name]), ...animate];
  });
  return new Set(forms.map(foldName));
}
