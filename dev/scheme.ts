// Light or dark: the colour scheme that a page is told the reader prefers.
import type { Page } from 'puppeteer-core';

/** A colour scheme. */
export type Scheme = 'light' | 'dark';

/** Renders a page in a colour scheme. */
export const setScheme = (page: Page, scheme: Scheme): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
