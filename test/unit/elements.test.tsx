import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConnectCard, PermissionList } from '../../src/index.js';
import { AUTH_METHOD_PROVIDERS, createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { backendOver } from '../setup/backendOver.js';
import { answerFetch, listed, openDetails, renderWidget } from './renderWidget.js';

// What can be styled is a promise: the table, the stylesheet and the document name the same elements and the same data.

interface Entry {
  comment: string;
  /** The `data-*` that it may have. */
  data: Set<string>;
}

/** Radix, of which the dialogs are made, has its own. */
const OF_RADIX = new Set(['data-state', 'data-aria-hidden']);

const root = resolve(import.meta.dirname, '../..');
const table = readTable(resolve(root, 'src/ui/parts/elements.ts'));
const styles = readFileSync(resolve(root, 'src/styles.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function readTable(path: string): Map<string, Entry> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const elements = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Elements');
  const members = (elements?.members ?? []) as ReadonlyArray<ts.TypeElement & { type?: ts.TypeNode }>;
  return new Map(
    members.map((member): [string, Entry] => {
      const data = member.type && ts.isTypeLiteralNode(member.type) ? member.type.members : [];
      return [nameOf(member), { comment: commentOf(member), data: new Set([...data].map(nameOf)) }];
    }),
  );
}

function nameOf({ name }: ts.TypeElement): string {
  return name !== undefined && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : '?';
}

function commentOf(member: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(member)
    .map(({ comment }) => (typeof comment === 'string' ? comment : ''))
    .join(' ');
}

/** Every class of the widget's in a text, without `pipes-`. */
const classesIn = (css: string) => [...css.matchAll(/\.pipes-([a-z-]+)/g)].map(([, name]) => name as string);

describe('the table of elements', () => {
  test('was read', () => {
    expect(table.size).toBeGreaterThan(50);
    expect(table.get('row')?.data).toContain('data-status');
  });

  test.each([...table])('says what %s is', (_name, { comment }) => {
    expect(comment).toMatch(/^\S.{5,}\.$/s);
  });
});

describe('the stylesheet', () => {
  test('has no class that is not in the table', () => {
    const names = classesIn(styles);
    expect(names).toContain('row');
    expect(names.filter((name) => !table.has(name))).toEqual([]);
  });

  test('asks of an element only for data that the table says it has', () => {
    const asked = [...styles.matchAll(/\.pipes-([a-z-]+)((?::[a-z-]+(?:\([^)]*\))?|\[[^\]]+\])+)/g)].flatMap(
      ([, name = '', rest = '']) => [...rest.matchAll(/\[(data-[a-z-]+)/g)].map(([, data = '']) => ({ name, data })),
    );
    expect(asked).toContainEqual({ name: 'row', data: 'data-status' });
    expect(asked.filter(({ name, data }) => table.get(name)?.data.has(data) !== true)).toEqual([]);
  });

  test('asks for no data that no element has', () => {
    const all = new Set([...table.values()].flatMap(({ data }) => [...data]));
    const asked = [...styles.matchAll(/\[(data-[a-z-]+)/g)].map(([, data = '']) => data);
    expect(asked.filter((data) => !all.has(data))).toEqual([]);
  });
});

describe('the document', () => {
  const answers = answerFetch();
  const shown = new Set<string>();
  let sandbox: Sandbox;

  beforeEach(() => serve());

  function serve(options: SandboxOptions = {}): void {
    sandbox = createSandbox({ consent: 'wait', ...options });
    answers.from(sandbox);
  }

  const button = (name: string | RegExp) => screen.findByRole('button', { name });

  /** Notes what is in the document now. */
  function note(): void {
    const elements = [...document.querySelectorAll<HTMLElement>('[class]')];
    const strange = elements.flatMap((element) => {
      const names = [...element.classList].map((each) => each.replace(/^pipes-/, ''));
      for (const name of names) shown.add(name);
      const known = names.flatMap((name) => [...(table.get(name)?.data ?? [])]);
      const data = element.getAttributeNames().filter((name) => name.startsWith('data-'));
      return [
        ...[...element.classList].filter((each) => !each.startsWith('pipes-') || !table.has(each.slice(6))),
        ...data.filter((each) => !known.includes(each) && !OF_RADIX.has(each)),
      ];
    });
    expect(strange).toEqual([]);
  }

  afterEach(note);

  test('while the list loads, and when that takes long', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    sandbox.fail('mine', 'hang');
    renderWidget(sandbox);
    note();
    await vi.advanceTimersByTimeAsync(5_500);
    expect(await screen.findByText('This is taking longer than usual.')).toBeVisible();
  });

  test('with the list, its details, its search and a message', async () => {
    sandbox.update('slack', { accounts: { scopes: ['chat:write'] } });
    const { user, container } = renderWidget(sandbox, {
      highlight: 'jira',
      renderAccountDetails: () => 'The host’s own.',
    });
    await listed();
    await openDetails(user, 'Slack');
    await openDetails(user, 'GitHub');
    await waitFor(() => expect(container.querySelectorAll('summary')).toHaveLength(2));
    await screen.findByText(/^Missing:/);
    note();
    await user.type(await screen.findByRole('searchbox'), 'nope');
  });

  test('with an attempt, and with its end', async () => {
    const { user } = renderWidget(sandbox);
    await user.click(await button('Connect Notion'));
    const cancel = await button(/^Cancel/);
    note();
    await user.click(cancel);
    await button('Dismiss the message about Notion');
  });

  test('with several accounts, credentials and what is shared', async () => {
    serve({ providers: AUTH_METHOD_PROVIDERS, supportsMultipleConnections: true });
    const client = backendOver(sandbox, {
      getUser: () => ({ userId: 'user_ada', organizationId: 'org_1' }),
      supportsMultipleConnections: true,
    });
    const { user } = renderWidget(sandbox, { token: undefined, client });
    await openDetails(user, 'GitHub');
    await openDetails(user, 'Stripe');
    await screen.findByRole('button', { name: 'Add another account for GitHub' });
  });

  test('with the dialogs', async () => {
    serve({ providers: AUTH_METHOD_PROVIDERS });
    const onBeforeDisconnect = () => ({ consequences: ['The digest will stop.'] });
    const { user } = renderWidget(sandbox, { showShared: true, onBeforeDisconnect });
    await screen.findByRole('region', { name: 'Shared by Engines Ltd.' });
    await user.click(await button('Connect Snowflake'));
    const dialog = within(await screen.findByRole('dialog'));
    note();
    await user.click(dialog.getByText('API key'));
    await user.click(dialog.getByText('Save'));
    note();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await button(/^Disconnect Stripe/));
    await screen.findByText('The digest will stop.');
  });

  test('with cards', async () => {
    const user = userEvent.setup();
    const token = sandbox.token();
    render(
      <>
        <ConnectCard token={token} provider={['github', 'gmail']} />
        <ConnectCard token={token} provider="slack" />
        <ConnectCard token={token} provider="nope" />
      </>,
    );
    await button('Connect GitHub');
    await screen.findByText(/Slack is connected/);
    note();
    await user.click(await button(/^Not now.*GitHub/));
    await button('Connect GitHub');
  });

  test('with a list of permissions', async () => {
    render(<PermissionList provider="github" scopes={['repo', 'workflow', 'made:up']} granted={['repo']} />);
    await screen.findAllByText('Not granted');
  });

  test('had each element of the table in one of these states', () => {
    expect([...table.keys()].filter((name) => !shown.has(name))).toEqual([]);
  });
});
