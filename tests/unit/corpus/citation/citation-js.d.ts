// What the tests use of Citation.js, which ships no types.
declare module '@citation-js/core' {
  /** Parses a reference in any format whose plugin has been imported into CSL-JSON items. */
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
