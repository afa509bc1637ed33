import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createWidgetsClient, PipesWidget } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';

test('the sandbox takes the widget the whole way with no server and no network', async () => {
  const network = vi.spyOn(globalThis, 'fetch');
  const sandbox = createSandbox({ consent: 'approve' });
  const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });
  const user = userEvent.setup();
  render(<PipesWidget client={client} openWindow={sandbox.openWindow} />);
  await user.click(await screen.findByRole('button', { name: 'Connect Notion' }));
  expect(await screen.findByRole('button', { name: /^Disconnect Notion/ }, { timeout: 5_000 })).toBeVisible();
  expect(network).not.toHaveBeenCalled();
});
