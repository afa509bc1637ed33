import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PipesWidgetProps } from '../../src/index.js';
import { AUTH_METHOD_PROVIDERS, createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';

// Each feature is loaded, and may fail, on its own. The modules are loaded anew for each test, so that none is there already.

const FEATURES = '../../src/ui/features';
const LOADABLE = '../../src/ui/parts/loadable.js';
let failures: Record<string, number>;

beforeEach(() => {
  failures = {};
  vi.resetModules();
  vi.doMock(LOADABLE, async (original) => {
    const { createLoadable } = await original<typeof import('../../src/ui/parts/loadable.js')>();
    return {
      createLoadable: <Module,>(importModule: () => Promise<Module>) =>
        createLoadable(async () => {
          // As it is written in the loading plan.
          const name = /(dialogs|shared)\b/.exec(String(importModule))?.[1] ?? '';
          const left = failures[name] ?? 0;
          if (left === 0) return importModule();
          failures[name] = left - 1;
          throw new Error(`The chunk of ${name} could not be loaded.`);
        }),
    };
  });
});
afterEach(() => {
  cleanup();
  vi.doUnmock(LOADABLE);
  vi.doUnmock(`${FEATURES}/search/index.js`);
});

async function renderWidget(props: Partial<PipesWidgetProps> = {}, options: SandboxOptions = {}) {
  const { createWidgetsClient, PipesWidget } = await import('../../src/index.js');
  const sandbox = createSandbox(options);
  const onError = vi.fn();
  const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
  render(<PipesWidget client={client} openWindow={sandbox.openWindow} onError={onError} {...props} />);
  return { user: userEvent.setup(), onError };
}

/** The visible words, not those in the live region. */
const unavailable = () => screen.findByText('This part couldn’t be loaded.', { selector: 'strong' });
const disconnectSlack = () => screen.findByRole('button', { name: /^Disconnect Slack/ });

describe('a feature that could not be loaded', () => {
  test.each([['showShared', { showShared: true }, 'shared']])(
    'with %s leaves every dialog as it was',
    async (_what, props, name) => {
      failures[name] = 1_000;
      const { user, onError } = await renderWidget(props);
      await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
      await user.click(await disconnectSlack());
      expect(await screen.findByRole('alertdialog')).toBeVisible();
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
      await user.click(await disconnectSlack());
      expect(await screen.findByRole('alertdialog')).toBeVisible();
    },
  );

  test('says so in its place, and works with another try', async () => {
    failures['dialogs'] = 1;
    const { user, onError } = await renderWidget();
    await user.click(await disconnectSlack());
    expect(await unavailable()).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(1);
    // The message may be out of sight, as the dialog would never be.
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alertdialog')).toBeVisible();
    expect(screen.queryByText('This part couldn’t be loaded.')).toBeNull();
  });
});

test('a dialog that could not be loaded can be dismissed, and the next one opens all the same', async () => {
  failures['dialogs'] = 2;
  const { user } = await renderWidget({}, { providers: AUTH_METHOD_PROVIDERS });
  const connect = await screen.findByRole('button', { name: 'Connect PostHog' });
  await user.click(connect);
  await unavailable();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('This part couldn’t be loaded.')).toBeNull();
  expect(connect).toHaveFocus();
  await user.click(connect);
  await unavailable();
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Disconnect Shopify/ }));
  expect(await screen.findByRole('alertdialog')).toBeVisible();
});

test('a crash of the search leaves an open dialog open, and can be tried again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  let crash = false;
  vi.doMock(`${FEATURES}/search/index.js`, async (original) => {
    const module = await original<typeof import('../../src/ui/features/search/index.js')>();
    return {
      ...module,
      Search(props: Parameters<typeof module.Search>[0]) {
        if (crash) throw new Error('The search has crashed.');
        return <module.Search {...props} />;
      },
    };
  });
  const { user, onError } = await renderWidget();
  await screen.findByRole('searchbox');
  // Opening a dialog renders the list, and so the search, again.
  crash = true;
  await user.click(await disconnectSlack());
  expect(await unavailable()).toBeInTheDocument();
  expect(await screen.findByRole('alertdialog')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('crashed') }));
  crash = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('searchbox')).toBeVisible();
  said.mockClear();
});
