import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { ReactElement } from 'react';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { PipesWidget, type PipesWidgetProps } from '../../src/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';

const server = setupServer();

/** Answers the global `fetch` from a sandbox, for the tests of a file. Any other request is an error. */
export function answerFetch() {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => {
    // Nobody asks any more when nobody answers.
    cleanup();
    server.resetHandlers();
  });
  afterAll(() => server.close());
  return {
    from(sandbox: Sandbox) {
      const answer = (request: Request) => sandbox.fetch(request).catch(() => HttpResponse.error());
      // A widget that loses its window asks how the host's page is served.
      server.use(http.head(location.origin + location.pathname, () => new HttpResponse()));
      server.use(http.all('https://api.workos.com/*', ({ request }) => answer(request)));
    },
    /** How the host's own page is served. */
    withPageHeaders(headers: Record<string, string>) {
      server.use(http.head(location.origin + location.pathname, () => new HttpResponse(null, { headers })));
    },
  };
}

export function renderWidget(sandbox: Sandbox, props: Partial<PipesWidgetProps> = {}) {
  const user = userEvent.setup();
  const widget = (changes: Partial<PipesWidgetProps> = {}): ReactElement => (
    <PipesWidget token={sandbox.token()} openWindow={sandbox.openWindow} {...props} {...changes} />
  );
  const view = render(widget());
  return { user, ...view, update: (changes: Partial<PipesWidgetProps>) => view.rerender(widget(changes)) };
}

/** What the lists are called: those of the groups, and the one without groups. */
const LISTS = /^(Connected|Available|Connections)$/;

/** The list of the widget, once it is there: one for each group, or one alone where there are none. */
export function listed(): Promise<HTMLElement[]> {
  return screen.findAllByRole('list', { name: LISTS });
}

/** The rows of a list that is there, in order; without a name, of all groups. */
export function listedRows(name: string | RegExp = LISTS): HTMLElement[] {
  return screen.queryAllByRole('list', { name }).flatMap((list) => {
    const items = within(list).queryAllByRole('listitem');
    return items.filter((item) => item.parentElement === list);
  });
}

/** The slugs of the rows of a list, in order. */
export const listedSlugs = (name?: string): Array<string | undefined> =>
  listedRows(name).map(({ dataset }) => dataset['slug']);

/** Opens the details of a provider, as a person does. */
export async function openDetails(user: UserEvent, provider: string): Promise<void> {
  const button = await screen.findByRole('button', { name: `Details of ${provider}` });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
}
