import type { Browser } from 'playwright-core';
import { makeSteady, STEADY_CONTEXT, takeSteadyPicture } from '../../test/e2e/stories/steady.js';

export interface Tile {
  caption: string;
  png: Buffer;
}

interface SheetOptions {
  columns: number;
  /** Of one picture, in CSS pixels. */
  tileWidth: number;
  /** How many pixels each of them is. */
  scale: number;
}

/** Pictures beside and below each other, each with words above it. */
export async function takeSheet(browser: Browser, tiles: readonly Tile[], options: SheetOptions): Promise<Buffer> {
  const { columns, tileWidth, scale } = options;
  const context = await browser.newContext({ ...STEADY_CONTEXT, deviceScaleFactor: scale });
  const page = await context.newPage();
  await makeSteady(page);
  // The script that brings the font runs when a page is opened.
  await page.goto('about:blank');
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; width: max-content; background: #f4f4f5; color: #27272a; font: 500 15px/1.4 sans-serif; }
      main { display: grid; grid-template-columns: repeat(${columns}, ${tileWidth}px); gap: 28px; padding: 28px; }
      figure { margin: 0; }
      figcaption { margin-bottom: 10px; }
      img { display: block; width: 100%; border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / 10%); }
    </style>
    <main>${tiles.map(figureOf).join('')}</main>`);
  try {
    return await takeSteadyPicture(page.locator('main'));
  } finally {
    await context.close();
  }
}

const figureOf = ({ caption, png }: Tile) =>
  `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;
