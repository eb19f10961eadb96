// What the tests use of parsers that ship no types.
declare module '@citation-js/core' {
  /** Parses a reference in any format whose plugin has been imported into CSL-JSON items. */
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';

declare module 'commonmark' {
  /** Reads CommonMark. */
  export class Parser {
    parse(source: string): unknown;
  }
  /** Writes as HTML what a parser has read. */
  export class HtmlRenderer {
    render(parsed: unknown): string;
  }
}
