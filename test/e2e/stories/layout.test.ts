import { expect, test } from 'vitest';
import { withChromium } from '../browser.js';
import { readAxe, runAxe } from './axe.js';
import { findMisfits } from './layout.js';

// What looks at every story would say nothing, too, if it saw nothing.

const chromium = withChromium();

async function show(content: string) {
  const page = await chromium.newPage({ viewport: { width: 320, height: 400 } });
  await page.setContent(`
    <!doctype html><html lang="en"><title>Planted</title>
    <body style="margin: 0; font: 16px/1.5 sans-serif">
      <main id="storybook-root"><div class="pipes-widget">${content}</div></main>
    </body></html>`);
  return page;
}

const rulesIn = async (content: string) => (await findMisfits(await show(content))).map(({ rule }) => rule);

test.each([
  ['page overflow', '<div style="width: 400px">As wide as nothing should be</div>'],
  ['clipped text', '<div style="overflow: clip; width: 40px; white-space: nowrap">Electricity</div>'],
  ['clipped text', '<div style="overflow: hidden; height: 10px"><p>One</p><p>Two</p></div>'],
  ['text over text', '<p>Google Calendar</p><p style="margin-top: -40px">Not connected</p>'],
  ['overlap of controls', '<button>Connect</button><button style="margin-left: -20px">Disconnect</button>'],
  [
    'target that is too small',
    '<button style="width: 20px; height: 20px">1</button><button style="width: 20px; height: 20px; margin-left: -4px">2</button>',
  ],
  ['dialog out of sight', '<div aria-modal="true" style="position: absolute; top: 300px; height: 200px">Why?</div>'],
])('%s is found', async (rule, content) => {
  expect(await rulesIn(content)).toContain(rule);
});

test.each([
  ['a small target that stands alone', '<button style="width: 20px; height: 20px">?</button>'],
  [
    'a description that is shortened on purpose',
    '<div class="pipes-row"><div class="pipes-description" style="height: 10px; overflow: hidden">Long<br>text</div></div>',
  ],
  ['words that can be scrolled to', '<div style="overflow: auto; height: 30px"><p>One</p><p>Two</p></div>'],
  ['words that are only read aloud', '<div class="pipes-hidden" style="height: 1px; overflow: hidden">Connected</div>'],
])('%s is none of them', async (_, content) => {
  expect(await rulesIn(content)).toEqual([]);
});

test('axe finds a button without a name', async () => {
  const page = await show('<button></button>');
  await page.addScriptTag({ content: await readAxe() });
  expect((await runAxe(page)).map(({ rule }) => rule)).toContain('button-name');
});
