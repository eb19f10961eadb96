// Finds a Chromium or a Firefox on this machine: named by the environment, on the PATH, or in the usual places.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families of browsers that Sidelight runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** The environment variables that name a browser's program. */
export const pathVariable: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

// Google Chrome comes last, because it takes an unpacked extension only over the debugging pipe.
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * The path of a browser's program, or undefined if there is none.
 * @throws Error if the environment names a program that cannot be run.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[pathVariable[name]];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${pathVariable[name]} names ${named}, which is not a program.`);
  }
  return [...onPath(COMMANDS[name]), ...usualPlaces(name)].find(isProgram);
}

/** A browser's name and version, as it prints them: `Chromium 156.0.8078.79`. */
export function browserVersion(path: string): string {
  // On Windows, `--version` opens a window instead of printing.
  if (process.platform === 'win32') return path;
  const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return said.trim().split('\n').at(-1) ?? path;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(commands: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') return macPlaces(name);
  if (process.platform === 'win32') return windowsPlaces(name);
  return name === 'chromium'
    ? ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome']
    : ['/snap/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'];
}

function macPlaces(name: BrowserName): string[] {
  const apps = name === 'chromium' ? ['Chromium', 'Microsoft Edge', 'Google Chrome'] : ['Firefox'];
  return apps.flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', app === 'Firefox' ? 'firefox' : app),
    ),
  );
}

function windowsPlaces(name: BrowserName): string[] {
  const folders = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  const programs =
    name === 'chromium'
      ? [
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
          'Google/Chrome/Application/chrome.exe',
        ]
      : ['Mozilla Firefox/firefox.exe'];
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [join(folder, program)] : [])));
}
