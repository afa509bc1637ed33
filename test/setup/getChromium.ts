import { chosenChromium, installedChromiums } from './chromium.js';
import { PLAYWRIGHT_CLI, thisMachine, type Machine } from './machine.js';

/** Finds a Chromium that starts, or installs one. Throws an error that says what to do where neither is possible. */
export function getChromium(machine: Machine = thisMachine): string {
  const chosen = chosenChromium(machine);
  if (chosen !== undefined) {
    if (!starts(chosen, machine)) throw new Error(`CHROME_PATH is ${chosen}, but it does not start.`);
    return chosen;
  }
  const found = workingChromium(machine);
  if (found !== undefined) return found;
  for (const install of [installWithPlaywright, installWithApt]) {
    install(machine);
    const installed = workingChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium that starts: install Chrome or Chromium, run `npx playwright install --with-deps chromium`, or set CHROME_PATH.',
  );
}

function workingChromium(machine: Machine): string | undefined {
  return installedChromiums(machine).find((path) => starts(path, machine));
}

/** A file may be there and yet not start: Ubuntu's placeholder for a snap, or a download without its system libraries. */
function starts(path: string, { platform, run }: Machine): boolean {
  // On Windows, `--version` opens a window.
  return platform === 'win32' || run(path, ['--version'], 30);
}

function installWithPlaywright({ run, say }: Machine): void {
  say('No Chromium found. Installing one with Playwright…');
  const succeeded = run(process.execPath, [PLAYWRIGHT_CLI, 'install', '--no-shell', 'chromium'], 120);
  if (!succeeded) say('That failed: `npx playwright install chromium` shows why.');
}

function installWithApt({ isRoot, exists, run, say }: Machine): void {
  if (!exists('/usr/bin/apt-get')) return;
  // `-n`: never asks for a password.
  if (!isRoot && !run('sudo', ['-n', 'true'], 10)) return;
  say('Installing one with apt-get…');
  const [command = '', ...args] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
  ];
  // A machine that has just started may be busy with its own updates.
  args.push('-o', 'DPkg::Lock::Timeout=60');
  // Where one of the sources cannot be reached, the others may do.
  run(command, [...args, 'update'], 120);
  const succeeded = run(command, [...args, 'install', '-y', 'chromium'], 600);
  if (!succeeded) say('That failed: `apt-get install chromium` shows why.');
}
