// The states of the United States in Russian, which have towns named after towns elsewhere: Москва, штат Айдахо.
import { inAllCases } from './all-cases.ts';

/**
 * All of ISO 3166-2:US but Georgia, New York and Washington, which are as often something else. Of two words, such as
 * «Северная Дакота», the second is enough. A hyphen is folded to a blank.
 */
export const regions: ReadonlySet<string> = new Set([
  ...inAllCases(`
    алабама аляска аризона арканзас калифорния колорадо коннектикут делавэр флорида айдахо иллинойс индиана айова канзас
    кентукки луизиана мэн мэриленд массачусетс мичиган миннесота миссисипи миссури монтана небраска невада каролина дакота
    огайо оклахома орегон пенсильвания теннесси техас юта вермонт виргиния вирджиния висконсин вайоминг
  `),
  'гавайи',
  'гавайях',
  'нью гэмпшир',
  'нью гэмпшире',
  'нью джерси',
  'нью мексико',
  'род айленд',
  'род айленде',
]);
