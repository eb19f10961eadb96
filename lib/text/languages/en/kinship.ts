// English words for kin and for domestic animals, which tell that the name beside them is somebody's.
import { words } from '../contract.ts';

/** The terms for kin that WordNet 3.1 lists under `relative` and that its tagged texts have, without those for kin in general. */
export const kinship: ReadonlySet<string> = words(`
  mother father mom mum dad daddy mama papa parent wife husband spouse bride bridegroom son daughter child baby twin
  brother sister cousin uncle aunt auntie nephew niece grandmother grandfather grandma grandpa granny grandson
  granddaughter grandchild stepmother stepfather stepson stepdaughter
`);

/** Who has a name of its own and no town's: kin, anybody, and the animals people name. As alternatives of a pattern. */
export const NAMED_BEINGS: string = [
  ...kinship,
  ...words('man woman boy girl friend dog puppy cat kitten horse pony'),
].join('|');
