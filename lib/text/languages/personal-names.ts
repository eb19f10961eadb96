// The parts of personal names: which word is the surname, and what the given names begin with.
import type { NameType } from '../../model/manifest.ts';
import { words } from './contract.ts';

/** Korean and Chinese surnames in Latin and Cyrillic letters, folded: they stand first. */
const SURNAMES_FIRST = words(`
  kim gim ri lee yi rhee li pak park choe choi ch'oe jong jung jeong chong chung jang chang kang gang jo cho han yun yoon
  o oh so seo suh sin shin kwon gwon hwang an ahn song ryu yu hong ko go mun moon yang son pae bae paek baek ho heo huh nam
  sim shim no ro roh ha kwak sung seong cha ju joo u woo ku koo min rim im lim ra na chon jon jeon xi wang zhang chen
  ким ли ри и пак цой чой чхве чхой чжон чон чан кан чо хан юн о со син квон хван ан сон ю рю хон ко мун ян пэ пэк хо нам сим
  но ро ха квак чха чу у ку мин лим ра на си ван чжан чэнь
`);

const bare = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** Whether a full name begins with its surname: Kim Jong Un, Ким Ё-чжон. */
function surnameFirst(alias: string): boolean {
  const parts = alias.split(/[\s-]+/);
  return parts.length >= 2 && parts.length <= 3 && SURNAMES_FIRST.has(bare(parts[0] ?? ''));
}

/** The surname of a full name as a list of one, or nothing where the name is no full name of a person. */
export function surnameOf(alias: string, type: NameType): string[] {
  const parts = alias.split(/\s+/);
  if (type !== 'person' || parts.length < 2 || parts.length > 4) return [];
  const surname = surnameFirst(alias) ? parts[0] : parts.at(-1);
  return surname === undefined || surname.length < 2 ? [] : [surname];
}

/** What the given names of a full name begin with, and the first in full: "y", "yu" and "yury" for Yury Ushakov. Folded. */
export function initialsOf(alias: string, type: NameType): string[] {
  const parts = alias.split(/\s+/);
  if (type !== 'person' || parts.length < 2 || surnameFirst(alias)) return [];
  const given = bare(parts[0] ?? '');
  return [given.slice(0, 1), given.slice(0, 2), given];
}
