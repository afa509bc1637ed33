import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { withChromium } from './browser.js';
import { compareWithBaseline, differenceOf } from './stories/baseline.js';
import { makeSteady, STEADY_ARGS, STEADY_CONTEXT, takeSteadyPicture } from './stories/steady.js';
import { hasPlayed, serveStorybook, type Globals, type Storybook } from './stories/storybook.js';

// The main stories look as they did when somebody last looked at them. Letters are those of Inter, so scripts that it does not have
// are left out: another machine draws them differently.

const chromium = withChromium({ args: STEADY_ARGS });

interface Look {
  name: string;
  story: string;
  width?: number;
  globals?: Globals;
  /** What has to be there, where the story does not wait for it. Default: the list, or what stands in its place. */
  waitsFor?: string;
}

const DIALOG = 420;
/** Odd like that of the dialog, so that it does not stand between two pixels. */
const WIDE_DIALOG = 681;
const PHONE = 360;
const LOADED = '.pipes-widget:not(:has(.pipes-loading))';
const LOOKS: Look[] = [
  { name: 'list', story: 'states-list--list' },
  { name: 'list-dark', story: 'states-list--dark' },
  { name: 'list-phone', story: 'states-list--phone', width: PHONE },
  { name: 'list-280', story: 'states-list--phone-dark', width: 280 },
  { name: 'list-right-to-left', story: 'states-list--right-to-left' },
  { name: 'list-compact', story: 'components-pipeswidget--compact' },
  { name: 'every-auth-method', story: 'states-list--every-auth-method' },
  { name: 'details', story: 'states-list--details-open' },
  {
    name: 'details-phone-dark',
    story: 'states-list--details-open-on-phone',
    width: PHONE,
    globals: { scheme: 'dark' },
  },
  { name: 'attempt', story: 'states-authorization--waiting' },
  { name: 'attempt-blocked', story: 'states-authorization--blocked' },
  { name: 'several-need-attention', story: 'states-list--several-need-attention' },
  { name: 'loading', story: 'parts-small--loading', waitsFor: '.pipes-loading' },
  { name: 'empty', story: 'states-list--empty' },
  { name: 'failed', story: 'states-list--failed' },
  { name: 'signed-out', story: 'states-list--signed-out' },
  { name: 'nothing-found', story: 'states-list--nothing-found' },
  { name: 'dialog-connect', story: 'states-list--choosing-an-auth-method', width: DIALOG, waitsFor: '[aria-modal]' },
  {
    name: 'dialog-credentials',
    story: 'parts-connectdialog--client-credentials',
    width: DIALOG,
    waitsFor: '[aria-modal]',
  },
  {
    name: 'dialog-disconnect',
    story: 'states-list--before-disconnecting',
    width: WIDE_DIALOG,
    waitsFor: '[aria-modal]',
  },
  {
    name: 'dialog-disconnect-dark',
    story: 'states-authorization--disconnecting-dark',
    width: WIDE_DIALOG,
    waitsFor: '[aria-modal]',
  },
  { name: 'card', story: 'states-connect-card--not-connected' },
  { name: 'card-connecting', story: 'states-connect-card--connecting' },
  { name: 'card-missing-scopes-dark', story: 'states-connect-card--missing-scopes-dark' },
  {
    name: 'card-several',
    story: 'states-connect-card--several-on-phone',
    width: PHONE,
    waitsFor: '[data-status=connected]',
  },
  { name: 'permissions', story: 'states-permissions--alone' },
  { name: 'theme-three-variables', story: 'theming--three-variables' },
  { name: 'theme-shadcn-dark', story: 'theming--shadcn-dark' },
  { name: 'theme-radix', story: 'theming--radix-themes' },
  { name: 'theme-material', story: 'theming--material-like' },
  { name: 'theme-high-contrast-dark', story: 'theming--high-contrast-dark' },
];

let storybook: Storybook;
const pictures = new Map<string, Buffer | Error>();

beforeAll(async () => {
  storybook = await serveStorybook(inject('run'));
  const queue = [...LOOKS];
  // One page for each core of the smallest machine that runs this.
  await Promise.all(
    [1, 2].map(async () => {
      const page = await openPage();
      for (let look = queue.shift(); look !== undefined; look = queue.shift())
        pictures.set(look.name, await take(page, look).catch((error: Error) => error));
    }),
  );
}, 300_000);
afterAll(() => storybook.close());
// That the console stays quiet is for the stories' own tests, which know who may speak.
beforeEach(() => chromium.allow(/./));

async function openPage(): Promise<Page> {
  const page = await chromium.newPage(STEADY_CONTEXT);
  await makeSteady(page);
  return page;
}

/** All of a story, without the CSS below a recipe; a dialog with what it covers. */
async function take(page: Page, { story, width = 680, globals, waitsFor = LOADED }: Look): Promise<Buffer> {
  await page.setViewportSize({ width, height: 480 });
  await page.goto(storybook.urlOf(story, globals));
  await hasPlayed(page);
  await page.locator(waitsFor).first().waitFor();
  // What is loaded on demand has been.
  await page.waitForLoadState('networkidle');
  await page.addStyleTag({ content: '.host > pre { display: none; }' });
  return shownOn(page);
}

const shownOn = async (page: Page): Promise<Buffer> =>
  takeSteadyPicture((await page.locator('[aria-modal]').isVisible()) ? page : page.locator('.page'));

describe('as it was accepted:', () => {
  test.each(LOOKS)('$name', async ({ name }) => {
    const picture = pictures.get(name);
    if (!Buffer.isBuffer(picture)) throw picture ?? new Error(`No picture was taken of ${name}.`);
    expect(await compareWithBaseline(name, picture)).toBeUndefined();
  });
});

describe('what is looked for is found:', () => {
  test.each([
    ['another color', '.pipes-widget { --pipes-accent: #b91c1c; }'],
    ['words in another color', '.pipes-description { color: #1d4ed8; }'],
    ['rows that are higher by two pixels', '.pipes-widget { --pipes-row-padding: 10px; }'],
    ['a padding of two pixels', '.pipes-row-body { padding-inline-start: 2px; }'],
    ['no icons', '.pipes-icon, .pipes-monogram { visibility: hidden; }'],
  ])('%s', async (_, css) => {
    const page = await openPage();
    const before = await take(page, { name: 'planted', story: 'states-list--list' });
    expect(await differenceOf('planted', before, await shownOn(page))).toBeUndefined();
    await page.addStyleTag({ content: css });
    expect(await differenceOf('planted', before, await shownOn(page))).toMatch(/^planted/);
  });
});

test('no accepted picture is left that nothing is compared with', () => {
  const accepted = readdirSync(resolve(import.meta.dirname, 'looks')).map((file) => file.replace('.png', ''));
  expect(accepted.toSorted()).toEqual(LOOKS.map(({ name }) => name).toSorted());
});
