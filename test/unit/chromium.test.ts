// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { findChromium } from '../setup/chromium.js';
import { getChromium } from '../setup/getChromium.js';
import { PLAYWRIGHT_CLI, thisMachine, type Machine } from '../setup/machine.js';

const PLAYWRIGHTS = '/home/ada/.cache/ms-playwright/chromium-1/chrome';

/** A machine with these files. What `run` does, each test says: a browser starts unless it is told otherwise. */
function machineWith(files: string[], run: (line: string) => boolean = () => true, over: Partial<Machine> = {}) {
  const present = new Set(files);
  const ran: string[] = [];
  const say = vi.fn<Machine['say']>();
  const machine: Machine = {
    env: {},
    platform: 'linux',
    isRoot: true,
    exists: (path) => present.has(path),
    playwrightChromium: () => PLAYWRIGHTS,
    run(command, args) {
      const line = [command, ...args].join(' ').replace(`${process.execPath} ${PLAYWRIGHT_CLI}`, 'playwright');
      ran.push(line);
      return run(line);
    },
    say,
    ...over,
  };
  return { machine, present, ran, say };
}

test.each([
  [['/opt/chrome', '/usr/bin/chromium', PLAYWRIGHTS], { CHROME_PATH: '/opt/chrome' }, '/opt/chrome'],
  [['/usr/bin/google-chrome', PLAYWRIGHTS], {}, '/usr/bin/google-chrome'],
  [['/usr/bin/google-chrome', '/usr/bin/chromium'], { CHROME_PATH: '' }, '/usr/bin/chromium'],
  [[PLAYWRIGHTS], {}, PLAYWRIGHTS],
])('with %j and %j, the Chromium is %s', (files, env, expected) => {
  const { machine, ran, say } = machineWith(files, () => true, { env });
  expect(findChromium(machine)).toBe(expected);
  expect(getChromium(machine)).toBe(expected);
  expect(ran).toEqual([`${expected} --version`]);
  expect(say).not.toHaveBeenCalled();
});

test('a CHROME_PATH that leads nowhere is an error, even where there is another Chromium', () => {
  const { machine, ran } = machineWith(['/usr/bin/chromium'], () => true, { env: { CHROME_PATH: '/opt/chrome' } });
  const message = 'CHROME_PATH is /opt/chrome, but there is no such file.';
  expect(() => findChromium(machine)).toThrow(message);
  expect(() => getChromium(machine)).toThrow(message);
  expect(ran).toEqual([]);
});

test('a CHROME_PATH that does not start is an error', () => {
  const { machine } = machineWith(['/opt/text', '/usr/bin/chromium'], () => false, {
    env: { CHROME_PATH: '/opt/text' },
  });
  expect(() => getChromium(machine)).toThrow('CHROME_PATH is /opt/text, but it does not start.');
});

test('a Chromium that does not start is passed over', () => {
  const { machine, ran } = machineWith(
    ['/usr/bin/chromium-browser', PLAYWRIGHTS],
    (line) => line !== '/usr/bin/chromium-browser --version',
  );
  expect(getChromium(machine)).toBe(PLAYWRIGHTS);
  expect(ran).toEqual(['/usr/bin/chromium-browser --version', `${PLAYWRIGHTS} --version`]);
});

test('on Windows none is asked for its version, which would open a window', () => {
  const { machine, ran } = machineWith([PLAYWRIGHTS], () => false, { platform: 'win32' });
  expect(getChromium(machine)).toBe(PLAYWRIGHTS);
  expect(ran).toEqual([]);
});

test('without a Chromium, Playwright installs its own', () => {
  const { machine, present, ran, say } = machineWith(['/usr/bin/apt-get'], (line) => {
    if (line.startsWith('playwright')) present.add(PLAYWRIGHTS);
    return true;
  });
  expect(findChromium(machine)).toBeUndefined();
  expect(getChromium(machine)).toBe(PLAYWRIGHTS);
  expect(ran).toEqual(['playwright install --no-shell chromium', `${PLAYWRIGHTS} --version`]);
  expect(say.mock.calls).toEqual([['No Chromium found. Installing one with Playwright…']]);
});

const APT = 'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=60';

/** Playwright's installer fails here, as it does behind a firewall. */
function behindAFirewall(over: Partial<Machine> = {}, canSudo = true) {
  const played = machineWith(
    ['/usr/bin/apt-get'],
    (line) => {
      if (line.startsWith('playwright')) return false;
      if (line === 'sudo -n true') return canSudo;
      if (line.endsWith('install -y chromium')) played.present.add('/usr/bin/chromium');
      return true;
    },
    over,
  );
  return played;
}

test('where Playwright cannot, root installs the one of the system', () => {
  const { machine, ran, say } = behindAFirewall();
  expect(getChromium(machine)).toBe('/usr/bin/chromium');
  expect(ran).toEqual([
    'playwright install --no-shell chromium',
    `${APT} update`,
    `${APT} install -y chromium`,
    '/usr/bin/chromium --version',
  ]);
  expect(say.mock.calls.flat()).toEqual([
    'No Chromium found. Installing one with Playwright…',
    'That failed: `npx playwright install chromium` shows why.',
    'Installing one with apt-get…',
  ]);
});

test('so does sudo, where it asks for no password', () => {
  const { machine, ran } = behindAFirewall({ isRoot: false });
  expect(getChromium(machine)).toBe('/usr/bin/chromium');
  expect(ran.slice(1, 4)).toEqual(['sudo -n true', `sudo -n ${APT} update`, `sudo -n ${APT} install -y chromium`]);
});

test('a download without its system libraries is replaced by the one of the system', () => {
  const { machine, present } = machineWith(['/usr/bin/apt-get'], (line) => {
    if (line.startsWith('playwright')) present.add(PLAYWRIGHTS);
    if (line.endsWith('install -y chromium')) present.add('/usr/bin/chromium');
    return line !== `${PLAYWRIGHTS} --version`;
  });
  expect(getChromium(machine)).toBe('/usr/bin/chromium');
});

const WHAT_TO_DO = /^No Chromium that starts: install .* or set CHROME_PATH\.$/;

test('where sudo asks for a password, one line says what to do', () => {
  const { machine, ran } = behindAFirewall({ isRoot: false }, false);
  expect(() => getChromium(machine)).toThrow(WHAT_TO_DO);
  expect(ran).toEqual(['playwright install --no-shell chromium', 'sudo -n true']);
});

test('where there is no apt-get, one line says what to do', () => {
  const { machine, ran } = machineWith([], () => false);
  expect(() => getChromium(machine)).toThrow(WHAT_TO_DO);
  expect(ran).toEqual(['playwright install --no-shell chromium']);
});

test('where every installer fails, one line says what to do', () => {
  const { machine, say } = machineWith(['/usr/bin/apt-get'], () => false);
  expect(() => getChromium(machine)).toThrow(WHAT_TO_DO);
  expect(say.mock.calls.flat().filter((line) => line.startsWith('That failed'))).toHaveLength(2);
});

test('this machine runs commands and gives up on those that take too long', () => {
  const { run } = thisMachine;
  expect(run(process.execPath, ['--version'], 20)).toBe(true);
  expect(run(process.execPath, ['-e', 'process.exit(1)'], 20)).toBe(false);
  expect(run('/no/such/command', [], 20)).toBe(false);
  expect(run(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], 0.5)).toBe(false);
  expect(thisMachine.exists(PLAYWRIGHT_CLI)).toBe(true);
  expect(thisMachine.playwrightChromium()).toMatch(/chromium-\d+/);
});
