import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Google's own Chrome is the last choice: since version 137 it loads no extension from the command line. */
const known: Record<BrowserName, { variable: string; names: readonly string[]; paths: readonly string[]; debian: string }> = {
  chromium: {
    variable: 'CHROMIUM', debian: 'chromium', names: ['chromium', 'chromium-browser', 'google-chrome'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX', debian: 'firefox-esr', names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find(isProgram);
}

/** Path of the installed browser, or nothing. CHROMIUM and FIREFOX in the environment come first. */
function findBrowser(browser: BrowserName): string | undefined {
  const { variable, names, paths } = known[browser];
  const told = process.env[variable];
  if (told) return isProgram(told) ? told : inPath(told);
  for (const name of names) {
    const path = inPath(name);
    if (path) return path;
  }
  return paths.find(isProgram);
}

/** Path of the installed browser. Throws one line that says how to get one. */
export function needBrowser(browser: BrowserName): string {
  const { variable, debian } = known[browser];
  const path = findBrowser(browser);
  if (path) return path;
  throw new Error(process.env[variable]
    ? `${variable}=${process.env[variable]} is no program: set it to the path of ${browser}.`
    : `No ${browser} found: install it (Debian, Ubuntu: sudo apt-get install ${debian}) or set ${variable} to its path.`);
}

/** As `needBrowser`, but installs the browser first where that needs no question: as root on a system with apt-get. */
export function ensureBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (!found && !process.env[known[browser].variable] && process.getuid?.() === 0 && inPath('apt-get')) {
    console.log(`No ${browser} found; installing ${known[browser].debian} …`);
    const apt = (...args: string[]): void => {
      execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', known[browser].debian);
  }
  return needBrowser(browser);
}
