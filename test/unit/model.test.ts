import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/model/cleanText.js';
import { safeUrl } from '../../src/model/safeUrl.js';
import { rowStatus } from '../../src/model/status.js';
import { sanitizeProviders } from '../../src/core/sanitize.js';
import type { ConnectedAccount, Provider } from '../../src/index.js';
import { account, provider } from '../setup/samples.js';

describe('text from a backend', () => {
  test('loses control characters and bidirectional controls', () => {
    expect(cleanText('Git\u202eHub\u0000 \n\u2066x\u2069', 80)).toBe('Git Hub x');
  });

  test('is cut to a length in characters, never in the middle of one', () => {
    expect(cleanText('🙂'.repeat(100), 10)).toBe(`${'🙂'.repeat(9)}…`);
    expect(cleanText('x'.repeat(10_000), 80)).toHaveLength(80);
    expect(cleanText('exact', 5)).toBe('exact');
  });

  test('is never longer than asked, never has a control character, and is clean the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 100 }), (text, length) => {
        const clean = cleanText(text, length);
        expect([...clean].length).toBeLessThanOrEqual(length);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanText(clean, length)).toBe(clean);
      }),
    );
  });
});

describe('an address is opened', () => {
  test.each([
    'https://example.com/x?y#z',
    'http://localhost:4401/x',
    'http://app.localhost/',
    'http://127.0.0.1:1/',
    'http://[::1]:9/',
  ])('if it is %s', (url) => {
    expect(safeUrl(url)?.href).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'blob:https://example.com/x',
    'http://example.com/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'file:///etc/passwd',
    '//example.com',
    '/relative',
    '',
  ])('not if it is %j', (url) => {
    expect(safeUrl(url)).toBeNull();
  });
});

describe('the status of a row', () => {
  const of = (...states: string[]) =>
    rowStatus(
      states.map((state): ConnectedAccount => ({ ...account, state })),
      undefined,
    );

  test('is that of the account which most needs attention', () => {
    expect(of()).toBe('not_connected');
    expect(of('connected')).toBe('connected');
    expect(of('connected', 'needs_reauthorization')).toBe('needs_reauthorization');
    expect(of('connected', 'paused')).toBe('unknown');
    expect(of('disconnected')).toBe('not_connected');
    expect(of('disconnected', 'connected')).toBe('connected');
  });

  test('is connecting while an attempt is under way, and not after', () => {
    expect(rowStatus([], { phase: 'waiting', windowGone: false })).toBe('connecting');
    expect(rowStatus([account], { phase: 'settled', outcome: { kind: 'cancelled' } })).toBe('connected');
  });
});

describe('the list, before it is shown', () => {
  const sanitized = (...changes: Array<Partial<Provider>>) =>
    sanitizeProviders({ providers: changes.map((change) => ({ ...provider, ...change })) });

  test('names a provider without a name by its slug', () => {
    expect(sanitized({ name: '' }).providers[0]?.name).toBe('slack');
    expect(sanitized({ name: ' \u200b ' }).providers[0]?.name).toBe('slack');
  });

  test('shows a provider once that came twice, and reports it', () => {
    const { providers, problems } = sanitized({ name: 'First' }, { name: 'Second' });
    expect(providers.map(({ name }) => name)).toEqual(['First']);
    expect(problems).toMatchObject([{ kind: 'bad_response', message: expect.stringContaining('"slack"') }]);
  });

  test('has each scope once, and none that is empty', () => {
    expect(sanitized({ scopes: ['a', 'b', 'a', ''] }).providers[0]?.scopes).toEqual(['a', 'b']);
    expect(sanitized({ scopes: null }).providers[0]?.scopes).toBeNull();
  });
});
