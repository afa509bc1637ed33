import { thisMachine, type Machine } from './machine.js';

/** What Chromium needs to run in a container, without looking for updates. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to test with: `CHROME_PATH`, the usual places, Playwright's own; undefined where there is none. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  return chosenChromium(machine) ?? installedChromiums(machine)[0];
}

/** The Chromium that `CHROME_PATH` names. A wrong path is an error: another browser would hide the mistake. */
export function chosenChromium({ env, exists }: Machine): string | undefined {
  const path = env['CHROME_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!exists(path)) throw new Error(`CHROME_PATH is ${path}, but there is no such file.`);
  return path;
}

/** Every Chromium on the machine, the preferred one first. */
export function installedChromiums({ exists, playwrightChromium }: Machine): string[] {
  return [...USUAL_PLACES, playwrightChromium()].filter((path) => exists(path));
}
