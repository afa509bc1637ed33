import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, AUTH_METHOD_PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';
import { answerFetch, listed, renderWidget } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ providers: AUTH_METHOD_PROVIDERS });
  answers.from(sandbox);
});

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('what the organization shares', () => {
  test('stands in a section of its own, read-only', async () => {
    renderWidget(sandbox, { showShared: true });
    const shared = await section('Shared by Engines Ltd.');
    expect(shared.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Snowflake.*Needs admin attention/) as string,
      expect.stringMatching(/Notion.*Available/) as string,
    ]);
    expect(shared.queryAllByRole('button')).toEqual([]);
  });

  test('is not asked for unless the host wants it', async () => {
    renderWidget(sandbox);
    await screen.findByRole('searchbox');
    expect(sandbox.requests.filter(({ path }) => path.includes('shared'))).toEqual([]);
  });

  test('is not waited for', async () => {
    sandbox.fail('shared-connections', 'hang');
    renderWidget(sandbox, { showShared: true });
    for (const list of await listed()) expect(list).toBeVisible();
    expect(screen.queryByText(/^Shared by E/)).toBeNull();
  });

  test('that cannot be read breaks nothing, says so, and can be tried again', async () => {
    const end = sandbox.fail('shared-connections', { status: 404 });
    const onError = vi.fn();
    const { user } = renderWidget(sandbox, { showShared: true, onError });
    const failed = await section('Shared by your organization');
    expect(failed.getByText('Your organization’s connections couldn’t be loaded.')).toBeVisible();
    for (const list of await listed()) expect(list).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'not_found' }));
    end();
    await user.click(failed.getByRole('button', { name: 'Try again' }));
    expect((await section('Shared by Engines Ltd.')).getByText('Notion')).toBeVisible();
  });

  test('does without the organization’s name', async () => {
    sandbox.fail('organizations', { status: 403 });
    renderWidget(sandbox, { showShared: true });
    expect((await section('Shared by your organization')).getByText('Notion')).toBeVisible();
  });

  test('leaves out what cannot be understood, and says that nothing works where nothing does', async () => {
    sandbox.fail('shared-connections', {
      body: JSON.stringify({ data: [null, { name: 'No slug' }, { slug: 'x', connected_accounts: 'none' }] }),
    });
    renderWidget(sandbox, { showShared: true });
    const shared = await section('Shared by Engines Ltd.');
    expect(shared.getAllByRole('listitem')).toHaveLength(1);
    expect(shared.getByText('Needs admin attention')).toBeVisible();
  });

  test('is not there where nothing is shared', async () => {
    sandbox = createSandbox();
    answers.from(sandbox);
    renderWidget(sandbox, { showShared: true });
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path.includes('shared'))).toBe(true));
    await screen.findByRole('searchbox');
    expect(screen.queryByText(/^Shared by E/)).toBeNull();
  });
});
