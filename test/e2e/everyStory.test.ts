import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { withChromium } from './browser.js';
import { readAxe, runAxe } from './stories/axe.js';
import { findMisfits, LAYOUT_RULES } from './stories/layout.js';
import { hasPlayed, serveStorybook, type Storybook } from './stories/storybook.js';

const chromium = withChromium();
/** One more than the cores of the smallest machine that runs this: stories also wait. */
const PAGES = 3;
const WIDTHS = [1_280, 768, 480, 320, 280];
/** WCAG 1.4.12: what a person may ask of any page. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

interface Problem {
  rule: string;
  story: string;
  /** In which colors, or at which size. */
  where: string;
  what: string;
}

let storybook: Storybook;
const seen = new Set<string>();
const problems: Problem[] = [];

beforeAll(async () => {
  storybook = await serveStorybook(inject('run'));
  const axe = await readAxe();
  const queue = [...storybook.stories];
  const work = async () => {
    const page = await chromium.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript(axe);
    for (let story = queue.shift(); story !== undefined; story = queue.shift()) await look(page, story);
  };
  await Promise.all(Array.from({ length: PAGES }, work));
}, 600_000);
afterAll(() => storybook.close());

// That the console stays quiet is for the stories' own tests, which know who may speak.
beforeEach(() => chromium.allow(/./));

test('every story can be opened, in every color scheme and at every size', () => {
  expect(problemsOf('story')).toBe('');
  expect(seen.size).toBe(storybook.stories.length);
});

describe('in every story', () => {
  beforeEach(() => {
    expect(seen.size).toBeGreaterThan(0);
  });

  test('axe finds nothing in light, dark and forced colors', () => {
    const others = new Set<string>(['story', ...LAYOUT_RULES]);
    expect(problemsOf(...problems.map(({ rule }) => rule).filter((rule) => !others.has(rule)))).toBe('');
  });

  test.each(LAYOUT_RULES)(
    'there is no %s, from 1280 px down to 280 px, in a low window, and with wide text',
    (rule) => {
      expect(problemsOf(rule)).toBe('');
    },
  );
});

/** Opens a story and looks at it in all colors and sizes. */
async function look(page: Page, story: string): Promise<void> {
  const note = (where: string, found: ReadonlyArray<{ rule: string; what: string }>) =>
    void problems.push(...found.map((each) => ({ ...each, story, where })));
  try {
    await page.setViewportSize({ width: 1_280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await openStory(page, story);
    const isDark = (await colorSchemeOf(page)) === 'dark';
    note(isDark ? 'dark' : 'light', await runAxe(page));
    if (!isDark) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await setColorScheme(page, 'dark');
      note('dark', await runAxe(page));
      await setColorScheme(page, 'light');
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    // The colors are the system's then, and axe would compute with those that are not shown.
    note('forced colors', await runAxe(page, { without: ['color-contrast'] }));
    await page.emulateMedia({ forcedColors: 'none' });

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      note(`${width} px`, await findMisfits(page));
    }
    // Of a window 1280 × 1024 px, 400 % of zoom leave 320 × 256.
    await page.setViewportSize({ width: 320, height: 256 });
    note('zoomed', await findMisfits(page));
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    note('wide text', await findMisfits(page));
    seen.add(story);
  } catch (error) {
    // What has failed leaves nothing behind for the next one.
    await page.goto('about:blank');
    note('', [{ rule: 'story', what: String(error) }]);
  }
}

/**
 * Opens a story, and waits until it has played. A page that shows another one goes on to it, as from the sidebar: that takes half the
 * time, and what is loaded on demand is there.
 */
async function openStory(page: Page, story: string): Promise<void> {
  const isSwitched = await page.evaluate((id) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as StorybookWindow;
    document.adoptedStyleSheets = [];
    channel?.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    return channel !== undefined;
  }, story);
  if (!isSwitched) await page.goto(storybook.urlOf(story));
  await page.waitForFunction((id) => {
    const { __STORYBOOK_PREVIEW__: shown } = window as StorybookWindow;
    return shown?.currentRender?.id === id;
  }, story);
  await hasPlayed(page);
  // One that throws an error as it renders has played, too.
  const error = page.locator('.sb-show-errordisplay #error-message');
  if ((await error.count()) > 0) throw new Error(await error.innerText());
}

type StorybookWindow = Window & {
  __STORYBOOK_PREVIEW__?: { currentRender?: { id?: string } };
  __STORYBOOK_ADDONS_CHANNEL__?: { emit(event: string, selection: { storyId: string; viewMode: 'story' }): void };
};

const colorSchemeOf = (page: Page) => page.evaluate(() => document.documentElement.style.colorScheme);

const setColorScheme = (page: Page, scheme: 'light' | 'dark') =>
  page.evaluate((value) => void (document.documentElement.style.colorScheme = value), scheme);

/** What was found under these rules, a line for each story. */
function problemsOf(...rules: string[]): string {
  const lines = new Map<string, string[]>();
  for (const { rule, story, where, what } of problems) {
    if (!rules.includes(rule)) continue;
    const line = `${rule}: ${story}: ${what}`;
    lines.set(line, [...(lines.get(line) ?? []), where]);
  }
  return [...lines]
    .sort()
    .map(([line, wheres]) => `${line} (${wheres.join(', ')})`)
    .join('\n');
}
