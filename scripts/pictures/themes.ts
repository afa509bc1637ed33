import type { Browser } from 'playwright-core';
import { takeSteadyPicture } from '../../test/e2e/stories/steady.js';
import type { Storybook } from '../../test/e2e/stories/storybook.js';
import { takeSheet, type Tile } from './sheet.js';
import { openStory } from './takeStory.js';

const [WIDTH, HEIGHT] = [640, 424];
const THEMES = [
  ['default', 'No CSS of yours'],
  ['three-variables', 'Three variables'],
  ['shadcn-dark', 'shadcn/ui, dark'],
  ['radix-themes', 'Radix Themes'],
  ['material-like', 'Material 3'],
  ['high-contrast-dark', 'High contrast, dark'],
] as const;

/** The same list in the recipes of Theming. */
export async function takeThemes(browser: Browser, storybook: Storybook): Promise<Buffer> {
  const tiles: Tile[] = [];
  for (const [story, caption] of THEMES)
    tiles.push({ caption, png: await takeTheme(browser, storybook, `theming--${story}`) });
  return takeSheet(browser, tiles, { columns: 2, tileWidth: 560, scale: 1.5 });
}

async function takeTheme(browser: Browser, storybook: Storybook, story: string): Promise<Buffer> {
  const page = await openStory(browser, storybook, { story, width: WIDTH, height: HEIGHT });
  await page.addStyleTag({
    content: `
      .page { padding: 0; }
      .host { box-sizing: border-box; height: ${HEIGHT}px; overflow: hidden; }
      .host > pre, .pipes-card, .pipes-permission-list { display: none; }
    `,
  });
  // The story leaves them open.
  await page.getByRole('button', { name: 'Details of Gmail' }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(0, 0);
  try {
    return await takeSteadyPicture(page.locator('.host'));
  } finally {
    await page.context().close();
  }
}
