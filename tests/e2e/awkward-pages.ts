// The awkward pages, and what is expected on each; their sources are in tests/pages.

/** A page and what a reader finds on it. */
interface AwkwardPage {
  /** The name of its file. */
  page: string;
  /** Whether its button `#first` is pressed before anything else. */
  first?: true;
  /** All words that are marked in the page itself, and no others. */
  marks: string[];
  /** The words to point at; `RasonConTrans` if absent. */
  point?: string;
  /** The name in the popover, if it differs. */
  entity?: string;
  /** Words marked in its frames, by the frame's name. */
  frames?: Record<string, string[]>;
  /** The size of the window, if that is what makes it awkward. */
  window?: { width: number; height: number; deviceScaleFactor: number };
  /** Whether the page keeps changing by itself. */
  lively?: true;
}

const COMPANY = 'RasonConTrans';
const both = [COMPANY, 'Khasan'];

/** For `it.each`. */
export const AWKWARD: AwkwardPage[] = [
  { page: 'stops', marks: both },
  { page: 'modal', marks: [...both, 'Tumangang'] },
  { page: 'fullscreen', first: true, marks: both },
  { page: 'nested-shadow', marks: [...both, 'Rajin', 'Tumangang'] },
  { page: 'frames', marks: [COMPANY], frames: { middle: ['Khasan'], inner: ['Tumangang'] } },
  { page: 'layers', marks: [COMPANY, 'Rajin'] },
  { page: 'transforms', marks: [...both, 'Rajin', 'Tumangang'] },
  { page: 'sticky', marks: [...both, 'Tumangang'] },
  { page: 'columns', marks: [...both, 'Alexander\nMatsegora', 'Tumangang'] },
  {
    page: 'vertical',
    marks: ['하산', '라선콘트란스', '알렉산드르 마체고라'],
    point: '라선콘트란스',
    entity: COMPANY,
  },
  { page: 'rtl', marks: [...both, 'Tumangang'] },
  { page: 'tables', marks: [...both, 'Rajin', 'Tumangang'] },
  { page: 'live', marks: [...both, 'Rajin', 'Tumangang'], lively: true },
  { page: 'rerender', marks: both, lively: true },
  { page: 'reconciled', marks: both, lively: true },
  { page: 'clears', marks: both },
  { page: 'empties', first: true, marks: [COMPANY] },
  { page: 'strangers', marks: both },
  { page: 'hostile', marks: both },
  { page: 'csp', marks: both },
  { page: 'trusted-types', marks: both },
  { page: 'document-open', first: true, marks: [COMPANY] },
  { page: 'huge', marks: [...both, 'Tumangang'] },
  { page: 'narrow', marks: [...both, 'Rajin'], window: { width: 640, height: 480, deviceScaleFactor: 2 } },
  { page: 'zoomed-root', marks: both },
  { page: 'print', marks: both },
  {
    page: 'translated',
    first: true,
    marks: ['РасонКонТранс', 'Хасана', 'Раджин'],
    point: 'РасонКонТранс',
    entity: COMPANY,
  },
  { page: 'editor', first: true, marks: [COMPANY] },
  { page: 'forms', marks: both },
  { page: 'own-popovers', first: true, marks: [...both, 'Tumangang'] },
  { page: 'split', marks: ['Alex\u00ADander Matsegora', COMPANY, 'Khasan', 'Choe\u00A0Son\n  Hui'] },
  { page: 'long', marks: [...both, 'Tumangang'] },
  { page: 'tiny', marks: both },
  { page: 'inner-scroll', marks: both },
];
