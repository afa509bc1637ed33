import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { buildPackage } from '../test/setup/buildPackage.js';
import { findChromium } from '../test/setup/chromium.js';
import needsChromium from '../test/setup/needsChromium.js';
import { smallPng } from '../test/setup/smallPng.js';
import { STEADY_ARGS } from '../test/e2e/stories/steady.js';
import { serveStorybook } from '../test/e2e/stories/storybook.js';
import { takeBeside } from './pictures/beside.js';
import { takeStory, type Shot } from './pictures/takeStory.js';
import { takeThemes } from './pictures/themes.js';

// The pictures of the README, the docs and Storybook.

const CHAT = 'components-connectcard--in-a-chat';

const SHOTS: Record<string, Shot> = {
  'list-light': { story: 'states-list--list', width: 920 },
  'list-dark': { story: 'states-list--dark', width: 920 },
  phone: { story: 'states-list--phone', width: 390, height: 780 },
  card: { story: CHAT, width: 500 },
  'card-dark': { story: CHAT, width: 500, globals: { scheme: 'dark' } },
};

needsChromium();
process.env['NODE_ENV'] = 'production';
await buildPackage();
const storybook = await serveStorybook(`pictures ${Date.now()}`);
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: STEADY_ARGS });

try {
  for (const [name, shot] of Object.entries(SHOTS)) save(name, await takeStory(browser, storybook, shot));
  save('themes', await takeThemes(browser, storybook));
  const { picture, heights } = await takeBeside(browser);
  save('beside-official', picture);
  console.log(`Ten providers at 900 px: ${heights.ours} px high, the official widget ${heights.official} px`);
} finally {
  await browser.close();
  await storybook.close();
}

function save(name: string, png: Buffer): void {
  const picture = PNG.sync.read(png);
  const file = smallPng(picture);
  writeFileSync(`docs/pictures/${name}.png`, file);
  console.log(`${name}.png: ${picture.width} × ${picture.height} px, ${Math.round(file.length / 1024)} KB`);
}
