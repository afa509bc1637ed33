import type { Measured, USE } from './figures.js';
import { settle, type OpenPage } from './openPage.js';
import type { ProbedWindow, Watched } from './probe.js';
import { nameOf, slugOf } from './providers.js';
import type { Servers } from './servers.js';

/** What a person does with the list: looks at it again, searches, connects. */
export async function measureUse(open: OpenPage, servers: Servers): Promise<Measured<keyof typeof USE>> {
  const measured: Measured<keyof typeof USE> = {};
  const same = await watchRefetch(open);
  if (same !== undefined) {
    measured.sameCommits = same.commits;
    measured.sameMutations = same.mutations;
    measured.sameRows = same.rows;
  }
  const changed = await changeOneRow(open, servers);
  if (changed !== undefined) {
    measured.changedCommits = changed.commits;
    measured.changedMutations = changed.mutations;
    measured.changedRows = changed.rows;
  }
  const keystroke = await measureKeystroke(open);
  if (keystroke !== undefined) measured.keystroke = keystroke;
  measured.click = await measureClick(open);
  return measured;
}

/** What a refetch makes the page do; undefined if it does not fetch again. */
async function watchRefetch({ page, subject }: OpenPage): Promise<Watched | undefined> {
  await settle(page);
  const response = page
    .waitForResponse((each) => each.request().method() === 'GET' && each.url().endsWith('/DataIntegrations/mine'), {
      timeout: 5_000,
    })
    .catch(() => undefined);
  await page.evaluate(({ target, event }) => {
    (window as unknown as ProbedWindow).probe.watch();
    // It bubbles, as the browser's own does.
    (target === 'window' ? window : document).dispatchEvent(new Event(event, { bubbles: true }));
  }, subject.refetch);
  if ((await (await response)?.finished()) === undefined) return undefined;
  await page.waitForLoadState('networkidle');
  // Whatever the answer leads to has been rendered by then, be it in steps.
  for (let frames = 0; frames < 3; frames += 1) await settle(page);
  return page.evaluate(() => (window as unknown as ProbedWindow).probe.watched());
}

async function changeOneRow(open: OpenPage, { sandbox }: Servers): Promise<Watched | undefined> {
  const index = 5;
  const name = 'Another name';
  sandbox.update(slugOf(index), { name });
  try {
    const watched = await watchRefetch(open);
    const isShown = await open.page.getByText(name).first().isVisible();
    if (watched !== undefined && !isShown) throw new Error(`${open.subject.name} does not show the changed row.`);
    return watched;
  } finally {
    sandbox.update(slugOf(index), { name: nameOf(index) });
  }
}

async function measureKeystroke({ page, subject }: OpenPage): Promise<number | undefined> {
  if (subject.search === null) return undefined;
  await page.locator(subject.search).focus();
  await settle(page);
  await page.evaluate(() => (window as unknown as ProbedWindow).probe.armPaint('keydown', 'rows'));
  // Every number has been given to a name, so one row is left of ten, and 271 of a thousand.
  await page.keyboard.press('7');
  const time = await timeToPaint(page);
  await page.keyboard.press('Backspace');
  await settle(page);
  return time;
}

async function measureClick({ page, subject }: OpenPage): Promise<number> {
  const button = page.locator(`${subject.row} button:text-is("Connect")`).first();
  await button.scrollIntoViewIfNeeded();
  await button.hover();
  await settle(page);
  await page.evaluate(() => (window as unknown as ProbedWindow).probe.armPaint('click', 'anything'));
  await button.click();
  return timeToPaint(page);
}

function timeToPaint(page: OpenPage['page']): Promise<number> {
  return page.evaluate(() => (window as unknown as ProbedWindow).probe.timeToPaint());
}
