import type { Browser, Page } from 'playwright-core';
import { makeSteady, STEADY_CONTEXT, takeSteadyPicture } from '../../test/e2e/stories/steady.js';
import { hasPlayed, type Globals, type Storybook } from '../../test/e2e/stories/storybook.js';

export interface Shot {
  story: string;
  width: number;
  /** Of the window, where the picture is cut. Default: all of the story. */
  height?: number;
  globals?: Globals;
}

/** A story as wide as its window, for screens with two pixels to each. */
export async function takeStory(browser: Browser, storybook: Storybook, shot: Shot): Promise<Buffer> {
  const page = await openStory(browser, storybook, shot);
  try {
    return await takeSteadyPicture(shot.height === undefined ? page.locator('.page') : page);
  } finally {
    await page.context().close();
  }
}

export async function openStory(browser: Browser, storybook: Storybook, shot: Shot): Promise<Page> {
  const { story, width, height = 600, globals } = shot;
  const context = await browser.newContext({
    ...STEADY_CONTEXT,
    deviceScaleFactor: 2,
    viewport: { width, height },
  });
  const page = await context.newPage();
  await makeSteady(page);
  await page.goto(storybook.urlOf(story, globals));
  await hasPlayed(page);
  await page.addStyleTag({ content: '.page { max-width: none; }' });
  return page;
}
