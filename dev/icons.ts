// Renders public/icon/sidelight.svg into the PNGs of the manifest, in colour and in grey.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { needBrowser } from './browsers.ts';

const FOLDER = new URL('../public/icon/', import.meta.url);
/** The sizes that Chromium and Firefox need, in px. */
const SIZES = [16, 32, 48, 96, 128];

/** The icon while Sidelight is off: no light, and a tile that is visible on light and dark toolbars. */
const GREY = '.tile{fill:#85817a}.text{fill:#e4e1db}.lit{fill:#fff}.beam{fill:none}';

const svg = await readFile(new URL('sidelight.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await draw(svg, size, `${size}.png`);
    await draw(svg.replace('</style>', `${GREY}</style>`), size, `grey-${size}.png`);
  }

  async function draw(drawing: string, size: number, name: string): Promise<void> {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await writeFile(new URL(name, FOLDER), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
