// The three modes in the words of the settings and of the first-run page.

/** Where Sidelight may work unasked. */
export const MODES = [
  {
    value: 'listed',
    words: 'Listed sites',
    note: 'The news sites that come with Sidelight, and every site you turn on.',
  },
  { value: 'mine', words: 'Only mine', note: 'Nowhere but on the sites you turn on.' },
  {
    value: 'everywhere',
    words: 'Everywhere',
    note: 'On every site you do not turn off. Asks for your permission.',
  },
] as const;
