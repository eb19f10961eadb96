// States and provinces with towns named after towns elsewhere, and how English shortens them: Moscow, Idaho; Odessa, Tex.
import { foldName } from '../../fold.ts';

const folded = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*,\s*/)
      .map(foldName),
  );

/**
 * The states of the United States, the provinces of Canada and the states of Australia: closed lists, ISO 3166-2:US, :CA and
 * :AU. Left out are those that are as often something else: Georgia, New York, Victoria, Washington.
 */
export const regions: ReadonlySet<string> = folded(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
  Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
  Wisconsin, Wyoming,
  Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Prince Edward Island, Quebec,
  Saskatchewan,
  New South Wales, Queensland, South Australia, Tasmania, Western Australia
`);

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s*,\s*/)
    .join('|')
    .replaceAll('.', '\\.');

// The traditional abbreviations of the GPO Style Manual and, where it differs, of the AP Stylebook.
const TRADITIONAL = alternatives(`
  Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Kans., Ky., La., Md., Mass., Mich., Minn.,
  Miss., Mo., Mont., Neb., Nebr., Nev., N.H., N.J., N.M., N. Mex., N.Y., N.C., N.D., N. Dak., Okla., Ore., Oreg., Pa.,
  R.I., S.C., S.D., S. Dak., Tenn., Tex., Vt., Va., Wash., W.Va., W. Va., Wis., Wyo.
`);

// The two letters of USPS Publication 28, appendix B. The District of Columbia is no other Washington.
const POSTAL =
  'A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** An abbreviation right after a town's name and a comma, as written; postal ones only before a ZIP code or where a clause ends. */
export const regionAbbreviation = new RegExp(
  `^(?:(?:${TRADITIONAL})|(?:${POSTAL})(?=$|[.,;:!?)]| \\d{5}\\b))`,
);
