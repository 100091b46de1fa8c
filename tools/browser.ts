/**
 * Finds the browsers that tests and pictures drive: the one named by CHROME_PATH or FIREFOX_PATH, else one in the known
 * places, else Debian's, installed when that is possible. Throws a sentence for a person when there is none to be had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onWindows = (path: string): string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });

const isRoot = process.getuid?.() === 0;

/** What Chromium needs to start as root in a container and to leave the network alone. */
export const chromiumArgs: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Browser {
  name: string;
  variable: string;
  debian: string;
  places: string[];
}

const CHROMIUM: Browser = {
  name: 'Chromium or Chrome',
  variable: 'CHROME_PATH',
  debian: 'chromium',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...onWindows('Google/Chrome/Application/chrome.exe'),
    ...onWindows('Microsoft/Edge/Application/msedge.exe'),
  ],
};

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  debian: 'firefox-esr',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib64/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ],
};

/** The path of a Chromium, Chrome or Edge. */
export const chromium = (): string => find(CHROMIUM);

/** The path of a Firefox. */
export const firefox = (): string => find(FIREFOX);

function find(browser: Browser): string {
  const named = process.env[browser.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${browser.variable} names ${named}, but there is no such file.`);
  }
  const known = (): string | undefined => browser.places.find((place) => existsSync(place));
  const path = known() ?? (install(browser.debian) ? known() : undefined);
  if (path) return path;
  throw new Error(`No ${browser.name} was found. Install it, or set ${browser.variable} to where it is.`);
}

function install(pack: string): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${pack} for the tests…\n`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt('-q', 'update') && apt('-q', '-y', 'install', '--no-install-recommends', pack);
}
