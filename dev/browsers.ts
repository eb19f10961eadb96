// Makes sure that the browsers are there: finds them, or installs them if that needs no question.
import { spawnSync } from 'node:child_process';
import { type BrowserName, browserVersion, findBrowser, pathVariable } from './find-browser.ts';
import { canInstall, installPackages } from './install-packages.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Fonts for Latin, Cyrillic and Greek in one package, for Chinese, Japanese and Korean in the other. */
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

/**
 * The path of a browser's program; installs it (and fonts for its pages) on Linux as root.
 * @throws Error with one sentence on what to do if there is none and none can be installed.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) {
    installPackages([PACKAGES[name], ...(hasKoreanFont() ? [] : FONT_PACKAGES)]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const what = name === 'chromium' ? 'Chromium (or Google Chrome, or Microsoft Edge)' : 'Firefox';
  throw new Error(`No browser found: install ${what}, or set ${pathVariable[name]} to its program.`);
}

/** Installs fonts for Korean and Chinese pages if they are missing and can be installed; pages also work without. */
export function needFonts(): void {
  if (hasKoreanFont() || !canInstall()) return;
  try {
    installPackages(FONT_PACKAGES);
  } catch (error) {
    console.warn(`${String(error)} Korean text will show as boxes.`);
  }
}

/** Other systems than Linux come with such a font. */
function hasKoreanFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

if (import.meta.main) {
  try {
    const found = (['chromium', 'firefox'] as const).map(needBrowser);
    needFonts();
    for (const path of found) console.log(`${browserVersion(path)} (${path})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
