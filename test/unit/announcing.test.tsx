import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { ConnectCard, createPipes, PipesProvider, PipesWidget, type Pipes } from '../../src/index.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { answerFetch } from './renderWidget.js';

const answers = answerFetch();
let sandbox: Sandbox;
let pipes: Pipes;

beforeEach(() => {
  sandbox = createSandbox({ consent: 'approve' });
  answers.from(sandbox);
  pipes = createPipes({ token: sandbox.token(), openWindow: sandbox.openWindow });
});

/** The live region of the root in an element. */
const regionIn = (id: string) =>
  screen.getByTestId(id).querySelector<HTMLElement>('.pipes-widget > [role="status"]') as HTMLElement;

describe('what happens is read aloud', () => {
  test.each([
    ['the first is hidden', true, false, 'second'],
    ['the second is hidden', false, true, 'first'],
    ['both are there', false, false, 'first'],
  ] as const)('by one of two widgets: %s', async (_what, isFirstHidden, isSecondHidden, heard) => {
    render(
      <PipesProvider pipes={pipes}>
        <div data-testid="first" aria-hidden={isFirstHidden}>
          <PipesWidget />
        </div>
        <div data-testid="second" aria-hidden={isSecondHidden}>
          <ConnectCard provider="github" />
        </div>
      </PipesProvider>,
    );
    const other = heard === 'first' ? 'second' : 'first';
    const shown = within(screen.getByTestId(heard));
    await userEvent.click(await shown.findByRole('button', { name: 'Connect GitHub' }));
    await waitFor(() => expect(regionIn(heard)).toHaveTextContent(/^GitHub is connected\.$/));
    expect(regionIn(other)).toBeEmptyDOMElement();
  });

  test('piece by piece: what was said before is not read again', async () => {
    render(
      <div data-testid="only">
        <PipesWidget token={sandbox.token()} openWindow={sandbox.openWindow} />
      </div>,
    );
    for (const name of ['GitHub', 'Notion'])
      await userEvent.click(await screen.findByRole('button', { name: `Connect ${name}` }));
    const region = regionIn('only');
    await waitFor(() => expect(region.children).toHaveLength(2));
    expect(region).toHaveAttribute('aria-atomic', 'false');
    expect([...region.children].map((each) => each.textContent)).toEqual([
      'GitHub is connected.',
      'Notion is connected.',
    ]);
  });

  test('also what is no event: that the list may be out of date, as long as it may', async () => {
    render(
      <PipesProvider pipes={pipes}>
        <PipesWidget />
      </PipesProvider>,
    );
    await screen.findByRole('button', { name: 'Connect GitHub' });
    const end = sandbox.fail('mine', { status: 404 });
    await act(() => pipes.refetch().catch(() => {}));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^This list may be out of date /);
    end();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
