// The style sheet of the cards, protected from the page's own styles.
import { doc } from '../../dom/document.ts';

/** The style sheet of one shadow root. */
export interface HostSheet {
  /** Attaches the sheet again, which is lost when the root moves to another document. */
  attach(): void;
  /** Limits a side in px of a card in a box, or no longer: `--available-width`, `--available-height` in the sheet. */
  limit(box: HTMLElement, side: 'width' | 'height', length: number | undefined): void;
}

// `!important` inside a shadow root overrides everything that a page's styles say about the host
// (https://drafts.csswg.org/css-scoping/#shadow-cascading). Text cannot be selected, because the page could read the
// selection.
const FRAME_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; }
:host, * { -webkit-user-select: none !important; user-select: none !important; }
:host > script { display: block; }
.card-box { position: fixed; left: 0; top: 0; }
.sheet { inset: auto 0 0 !important; }
.sheet::before { content: ""; position: fixed; inset: 0; z-index: -1; background: #0003; }`;

/**
 * Gives a root its sheet. The custom properties get names that no page can guess, because what a page registers for a
 * known name (`CSS.registerProperty`) applies in here as well
 * (https://drafts.css-houdini.org/css-properties-values-api-1/#shadow-dom). Only those set by a sheet outside the root
 * keep their names, which begin with `--outside-` so that they do not identify the extension.
 */
export function createHostSheet(root: ShadowRoot, css: string): HostSheet {
  const prefix = `--${crypto.getRandomValues(new Uint32Array(1))[0]}-`;
  const text = FRAME_SHEET + css.replaceAll(/(?<![\w-])--(?!outside-)(?=[a-z])/g, prefix);
  const attach = (): void => {
    if (root.adoptedStyleSheets.length > 0 || root.querySelector('style')) return;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Older Firefox refuses sheets made by a content script (https://bugzilla.mozilla.org/show_bug.cgi?id=1770592); a
      // style element works unless the page's content security policy forbids it.
      const style = doc.createElement('style');
      style.textContent = text;
      root.prepend(style);
    }
  };
  attach();
  return {
    attach,
    limit(box, side, length) {
      const property = `${prefix}available-${side}`;
      if (length === undefined) box.style.removeProperty(property);
      else box.style.setProperty(property, `${length}px`);
    },
  };
}
