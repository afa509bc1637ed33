import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withChromium } from './browser.js';
import { serveStorybook, type Storybook } from './stories/storybook.js';

// The pages of Storybook's docs, as somebody reads them who looks at the product for the first time.

const chromium = withChromium();
let storybook: Storybook;

beforeAll(async () => {
  storybook = await serveStorybook(inject('run'));
});
afterAll(() => storybook.close());

test('every page shows its stories and pictures, links to what is there, and says nothing in the console', async () => {
  expect(storybook.docs).toContain('introduction--docs');
  const page = await chromium.newPage({ viewport: { width: 1_280, height: 900 } });
  for (const id of storybook.docs) {
    await page.goto(storybook.urlOfDocs(id));
    await page.locator('.sbdocs-content h1').first().waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('.sb-story [data-name="loader"], .docs-story .sb-preparing-story') === null &&
        [...document.images].every(({ complete }) => complete),
    );
    const found = await page.evaluate(() => ({
      errors: [...document.querySelectorAll('.sbdocs-content .sb-errordisplay, .sbdocs-content [class*=error]')]
        .filter((element) => !element.closest('.pipes-widget') && element.checkVisibility())
        .map((element) => element.textContent),
      brokenPictures: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
      targets: [...document.querySelectorAll('a[href*="?path="]')].map(
        (link) => /path=\/(?:story|docs)\/([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
      ),
    }));
    const missing = found.targets.filter((target) => ![...storybook.stories, ...storybook.docs].includes(target));
    expect({ id, errors: found.errors, pictures: found.brokenPictures, missing }).toEqual({
      id,
      errors: [],
      pictures: [],
      missing: [],
    });
  }
});
