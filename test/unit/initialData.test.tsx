import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PassThrough } from 'node:stream';
import { StrictMode, Suspense, type ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PipesWidget, type InitialData, type PipesClient } from '../../src/index.js';
import { featuresInEnglish } from '../../src/ui/lazy.js';
import { account, provider, withAccounts } from '../setup/samples.js';
import { openDetails } from './renderWidget.js';

// The list that a server has fetched already is in its HTML, and is not fetched again while it is fresh.

let users = 0;
let root: Root | undefined;
let page: HTMLElement;
let lists: number;

// Before one test resets the modules: a feature loaded after that would be one of another copy.
beforeAll(() => Promise.all([featuresInEnglish.afterList.load(), featuresInEnglish.permissions.load()]));
beforeEach(() => {
  users += 1;
  lists = 0;
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => root?.unmount());
  page.remove();
});

const user = () => `user_${users}`;
const initialData = (changes: Partial<InitialData> = {}): InitialData => ({
  identity: user(),
  providers: [withAccounts(account), { slug: 'github', name: 'GitHub' }],
  fetchedAt: Date.now(),
  ...changes,
});
const clientOf = (identity: string): PipesClient => ({
  identify: async () => `https://app.example/api/pipes ${identity}`,
  async listProviders() {
    lists += 1;
    return { providers: [withAccounts({ ...account, displayName: `fetched for ${identity}` })] };
  },
  authorize: async () => ({ url: 'https://example.com/' }),
  disconnect: async () => {},
});

function onServer(element: ReactElement): string {
  vi.stubGlobal('window', undefined);
  try {
    return renderToString(element);
  } finally {
    vi.unstubAllGlobals();
  }
}

function streamed(element: ReactElement): Promise<string> {
  vi.stubGlobal('window', undefined);
  return new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const target = new PassThrough();
    target.on('data', (chunk: Buffer) => chunks.push(chunk));
    target.on('end', () => resolve(Buffer.concat(chunks).toString()));
    const { pipe } = renderToPipeableStream(element, { onShellReady: () => pipe(target), onError: reject });
  }).finally(() => vi.unstubAllGlobals());
}

async function hydrate(element: ReactElement): Promise<void> {
  page.innerHTML = onServer(element);
  await act(async () => {
    root = hydrateRoot(page, element);
  });
}

/** The list was fetched for this user: beside the account's button, and in the details. */
async function seeFetchedFor(identity: string): Promise<void> {
  const name = `Disconnect Slack (fetched for ${identity})`;
  expect(await screen.findByRole('button', { name })).toBeVisible();
  await openDetails(userEvent.setup(), 'Slack');
  expect(screen.getByText(`fetched for ${identity}`, { exact: false })).toBeVisible();
}

const ofAda = { name: 'Disconnect Slack (ada@example.com)' };

describe('initialData', () => {
  test('is in the HTML of a server', () => {
    const html = onServer(<PipesWidget client={clientOf(user())} initialData={initialData()} />);
    page.innerHTML = html;
    expect(screen.getByRole('button', ofAda)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Connect GitHub' })).toBeVisible();
    expect(html).not.toContain('style=');
    expect(lists).toBe(0);
  });

  test.each([
    ['', (widget: ReactElement) => widget],
    [' in StrictMode', (widget: ReactElement) => <StrictMode>{widget}</StrictMode>],
  ])('is hydrated%s without a warning and without a request while it is fresh', async (_what, wrap) => {
    await hydrate(wrap(<PipesWidget client={clientOf(user())} initialData={initialData()} />));
    const row = screen.getByRole('button', ofAda);
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.getByRole('button', ofAda)).toBe(row);
    expect(lists).toBe(0);
  });

  test('is streamed, and hydrated without a warning', async () => {
    const data = initialData();
    const within = (Widget: typeof PipesWidget) => (
      <StrictMode>
        <Suspense fallback="…">
          <Widget client={clientOf(user())} initialData={data} />
        </Suspense>
      </StrictMode>
    );
    // A server has modules of its own: React's contexts are not to be shared by two renderers.
    vi.resetModules();
    page.innerHTML = await streamed(within((await import('../../src/index.js')).PipesWidget));
    expect(screen.getByRole('button', ofAda)).toBeVisible();
    await act(async () => {
      root = hydrateRoot(page, within(PipesWidget));
    });
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.getByRole('button', ofAda)).toBeVisible();
    expect(lists).toBe(0);
  });

  test('that is old is shown, and fetched again', async () => {
    const data = initialData({ fetchedAt: Date.now() - 60_000 });
    await hydrate(<PipesWidget client={clientOf(user())} initialData={data} />);
    expect(screen.queryByText('Loading connections…')).toBeNull();
    await seeFetchedFor(user());
    expect(lists).toBe(1);
  });

  test('of another user is dropped', async () => {
    const client = clientOf('somebody else');
    await hydrate(<PipesWidget client={client} initialData={initialData()} />);
    await seeFetchedFor('somebody else');
    expect(screen.queryByRole('button', ofAda)).toBeNull();
  });

  test('that makes no sense counts as none', async () => {
    const client = clientOf(user());
    await hydrate(<PipesWidget client={client} initialData={initialData({ providers: 'none' as never })} />);
    await waitFor(() => expect(lists).toBe(1));
    await seeFetchedFor(user());
  });

  test('keeps the rows that are there as they are when an attempt begins', async () => {
    await hydrate(<PipesWidget client={clientOf(user())} initialData={initialData()} />);
    expect(screen.getByText(provider.description ?? '')).toBeVisible();
  });
});
