import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { withChromium } from './browser.js';
import { measureContrasts, type Contrast } from './contrasts.js';
import { buildGallery, openDialog, openGallery, readRoot } from './gallery.js';

// WCAG 2.2, 1.4.3 and 1.4.11: text is told from its background by 4.5:1, lines that mean something by 3:1.

const chromium = withChromium();
beforeAll(buildGallery);

interface Theme {
  name: string;
  scheme: 'light' | 'dark';
  css: string;
  attributes?: Record<string, string>;
}

const RADIX = {
  'data-is-root-theme': 'true',
  'data-accent-color': 'violet',
  'data-gray-color': 'mauve',
  'data-has-background': 'true',
  'data-panel-background': 'solid',
  'data-radius': 'medium',
  'data-scaling': '100%',
};

const DIRECTORY = 'stories/theming';
const RECIPES: [name: string, host: string, attributes?: Record<string, string>][] = [
  ['default', `${DIRECTORY}/hosts/default.css`],
  ['three-variables', `${DIRECTORY}/hosts/default.css`],
  ['shadcn', `${DIRECTORY}/hosts/shadcn.css`],
  ['radix-themes', 'node_modules/@radix-ui/themes/styles.css', RADIX],
  ['material-like', `${DIRECTORY}/hosts/material-like.css`],
  ['high-contrast', `${DIRECTORY}/hosts/default.css`],
];

async function recipeThemes(): Promise<Theme[]> {
  const themes = RECIPES.map(async ([name, host, attributes = {}]) => {
    const css = (await Promise.all([readRoot(host), readRoot(`${DIRECTORY}/${name}.css`)])).join('\n');
    return (['light', 'dark'] as const).map((scheme) => ({ name: `${name} ${scheme}`, scheme, css, attributes }));
  });
  return (await Promise.all(themes)).flat();
}

/** Pages that say nothing to the widget: a background, and a text color that goes with it. */
const BACKGROUNDS = [
  ['#ffffff', '#111827', 'light'],
  ['#eef2ff', '#1e1b4b', 'light'],
  ['#fef3c7', '#451a03', 'light'],
  ['#fce7f3', '#500724', 'light'],
  ['#0b0d12', '#e6e8ee', 'dark'],
  ['#14532d', '#f0fdf4', 'dark'],
  ['#7c2d12', '#fff7ed', 'dark'],
  ['#1e3a8a', '#eff6ff', 'dark'],
] as const;

const backgroundThemes: Theme[] = BACKGROUNDS.map(([background, text, scheme]) => ({
  name: `${text} on ${background}`,
  scheme,
  css: `.host { background: ${background}; color: ${text}; }`,
}));

/** The widget with its cards on one page, and each dialog on one of its own. */
async function openPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const dialog of [undefined, 'Connect Zendesk', 'Connect Snowflake', 'Disconnect Slack']) {
    const page = await openGallery(chromium);
    pages.push(page);
    // A focus that a script moves is as visible as the one before it.
    await page.keyboard.press('Tab');
    if (dialog === undefined) continue;
    const proceed = (await openDialog(page, dialog)).getByRole('button', { name: 'Continue' });
    if ((await proceed.count()) > 0) await proceed.press('Enter');
  }
  return pages;
}

async function measure(page: Page, theme: Theme): Promise<Contrast[]> {
  await page.evaluate(({ scheme, css, attributes = {} }) => {
    document.getElementById('theme')?.remove();
    const style = document.createElement('style');
    style.id = 'theme';
    style.textContent = css;
    document.head.append(style);
    document.documentElement.style.colorScheme = scheme;
    const stage = document.getElementById('stage');
    if (stage === null) throw new Error('There is no stage.');
    for (const { name } of [...stage.attributes]) if (name.startsWith('data-')) stage.removeAttribute(name);
    document.documentElement.className = scheme;
    stage.className = `host ${scheme} ${'data-is-root-theme' in attributes ? 'radix-themes' : ''}`;
    for (const [name, value] of Object.entries(attributes)) stage.setAttribute(name, value);
  }, theme);
  return page.evaluate(measureContrasts);
}

const NEEDED = { text: 4.5, line: 3 };

/** The worst of each kind of thing, by theme. */
async function worstOf(themes: Theme[]): Promise<Map<string, Map<string, Contrast>>> {
  const pages = await openPages();
  const worst = new Map<string, Map<string, Contrast>>();
  for (const theme of themes) {
    const all = await Promise.all(pages.map((page) => measure(page, theme)));
    for (const contrast of all.flat()) {
      const byTheme = worst.get(contrast.what) ?? new Map<string, Contrast>();
      worst.set(contrast.what, byTheme);
      const before = byTheme.get(theme.name);
      if (before === undefined || contrast.ratio < before.ratio) byTheme.set(theme.name, contrast);
    }
  }
  return worst;
}

function print(themes: Theme[], worst: Map<string, Map<string, Contrast>>): void {
  const columns = themes.map(({ name }, index) => `${String.fromCodePoint(65 + index)} ${name}`);
  const rows = [...worst]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([what, byTheme]) => {
      const cells = themes.map(({ name }) => (byTheme.get(name)?.ratio.toFixed(1) ?? '').padStart(5));
      return `${what.padEnd(52)}${cells.join('')}`;
    });
  const head = ''.padEnd(52) + themes.map((_, index) => String.fromCodePoint(65 + index).padStart(5)).join('');
  console.log([columns.join(', '), head, ...rows].join('\n'));
}

const tooWeak = (worst: Map<string, Map<string, Contrast>>) =>
  [...worst].flatMap(([what, byTheme]) =>
    [...byTheme]
      .filter(([, { kind, ratio }]) => ratio < NEEDED[kind])
      .map(
        ([theme, { color, background, ratio }]) => `${theme}: ${what} ${color} on ${background} ${ratio.toFixed(2)}`,
      ),
  );

/** What there must be to measure, or the test would hold of an empty page. */
const MEASURED = [
  'name',
  'name on the warning surface',
  'description',
  'status connected',
  'attention on the warning surface',
  'button primary',
  'button secondary',
  'button danger',
  'button quiet',
  'tag',
  'code',
  'error',
  'hint',
  'placeholder',
  'border of input',
  'border of button method',
  'focus of button primary',
  'mark of status connected',
];

describe('text is told from its background by 4.5:1, and what is drawn by 3:1', () => {
  test('with each recipe, light and dark', async () => {
    const themes = await recipeThemes();
    const worst = await worstOf(themes);
    print(themes, worst);
    expect([...worst.keys()]).toEqual(expect.arrayContaining(MEASURED));
    expect(tooWeak(worst)).toEqual([]);
  });

  test('on pages of any color, with nothing set', async () => {
    const worst = await worstOf(backgroundThemes);
    print(backgroundThemes, worst);
    expect(tooWeak(worst)).toEqual([]);
  });
});
