import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createPipes, createWidgetsClient } from 'pipes-widget';
import { createSandbox } from 'pipes-widget/sandbox';
import { expect, test } from 'vitest';
import { SettingsPage } from '../src/SettingsPage';

/** The page over a sandbox of its own, in which nobody has to click through a sign-in window. */
function renderPage(consent: 'approve' | 'deny') {
  const sandbox = createSandbox({ consent });
  const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
  render(<SettingsPage pipes={createPipes({ client, openWindow: sandbox.openWindow })} />);
  return sandbox;
}

const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;

test('issues can be imported once GitHub is connected', async () => {
  renderPage('approve');
  expect(isDisabled('Import issues')).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Connect GitHub' }));
  await screen.findByRole('button', { name: /^Disconnect GitHub/ }, { timeout: 5_000 });
  expect(isDisabled('Import issues')).toBe(false);
});

test('a list that does not load can be tried again', async () => {
  const sandbox = renderPage('approve');
  sandbox.fail('/mine', { status: 403 });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  sandbox.clearFailures();
  await userEvent.click(retry);
  await screen.findByRole('button', { name: 'Connect GitHub' });
});
