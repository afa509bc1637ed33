import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AUTH_METHOD_PROVIDERS, createSandbox, PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';
import {
  createPipesServer,
  isConnectionRequired,
  type CredentialRequest,
  type PipesHandlerOptions,
} from '../../src/server/index.js';

const user = { userId: 'user_ada' };
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => {
  vi.useRealTimers();
});

const serverWith = (options: Partial<PipesHandlerOptions> = {}) =>
  createPipesServer({
    apiKey: 'sk_test_secret',
    getUser: () => {
      throw new Error('Nobody asked a browser.');
    },
    fetch: sandbox.fetch,
    ...options,
  });

const ask = async (request: Partial<CredentialRequest> = {}, options: Partial<PipesHandlerOptions> = {}) =>
  serverWith(options).getCredential({ user, provider: 'slack', ...request });

/** What a person has to do first. */
const required = async (...args: Parameters<typeof ask>) => {
  const result = await ask(...args);
  if (result.ok) throw new Error('There is a credential.');
  return result.required;
};

const sent = () => sandbox.requests.map(({ method, path }) => `${method} ${path}`);
const TOKEN = 'POST /data-integrations/slack/token';
const LIST = 'GET /user_management/users/user_ada/data_providers';
const NOT_INSTALLED = { body: JSON.stringify({ active: false, error: 'not_installed' }) };

/** The account the list names. */
async function accountId(slug: string): Promise<string | undefined> {
  const { providers } = await serverWith().listProviders({ user });
  sandbox.requests.length = 0;
  return providers.find((provider) => provider.slug === slug)?.connectedAccounts?.[0]?.id;
}

describe('getCredential returns', () => {
  test('the access token of an account, in one request, for the user and organization it was given', async () => {
    const result = await ask({ user: { userId: 'user_ada', organizationId: 'org_1' } });
    expect(result).toEqual({
      ok: true,
      credential: {
        authMethod: 'oauth',
        value: expect.stringMatching(/^access_/) as string,
        expiresAt: expect.stringMatching(/^\d{4}-/) as string,
        scopes: ['channels:read', 'chat:write', 'users:read'],
        missingScopes: [],
      },
    });
    expect(sent()).toEqual([TOKEN]);
    expect(sandbox.requests[0]?.body).toEqual({ user_id: 'user_ada', organization_id: 'org_1' });
  });

  test.each([null, undefined, ''])('it without an organization if that is %j', async (organizationId) => {
    expect(await ask({ user: { userId: 'user_ada', organizationId } })).toMatchObject({ ok: true });
    expect(sandbox.requests[0]?.body).toEqual({ user_id: 'user_ada' });
  });

  test('the stored secret of an account with an API key', async () => {
    sandbox = createSandbox({ providers: AUTH_METHOD_PROVIDERS });
    expect(await ask({ provider: 'stripe', scopes: ['anything'] })).toEqual({
      ok: true,
      credential: {
        authMethod: 'api_key',
        value: expect.stringMatching(/4242$/) as string,
        expiresAt: null,
        scopes: [],
        missingScopes: [],
      },
    });
    expect(sent()).toEqual(['POST /data-integrations/stripe/token', 'POST /data-integrations/stripe/credentials']);
    expect(sandbox.requests[1]?.body).toEqual({ user_id: 'user_ada' });
  });

  test('the token in either spelling, the documented one first', async () => {
    const access_token = { token: 'second', expires_at: null, scopes: [], missing_scopes: [] };
    sandbox.fail('/token', { body: JSON.stringify({ active: true, access_token }) }, { times: 1 });
    expect(await ask()).toMatchObject({ credential: { value: 'second', expiresAt: null } });
    const both = { ...access_token, access_token: 'first' };
    sandbox.fail('/token', { body: JSON.stringify({ active: true, access_token: both }) });
    expect(await ask()).toMatchObject({ credential: { value: 'first' } });
  });

  test('a token that lacks scopes, if nobody asks for those, and says which', async () => {
    sandbox.update('slack', { accounts: { scopes: ['chat:write'] } });
    const lacking = { ok: true, credential: { missingScopes: ['channels:read', 'users:read'] } };
    expect(await ask()).toMatchObject(lacking);
    expect(await ask({ scopes: [] })).toMatchObject(lacking);
    expect(await ask({ scopes: ['chat:write'] })).toMatchObject(lacking);
  });

  test('a token of which it is not known what it was granted', async () => {
    sandbox.update('notion', { accounts: {} });
    const access_token = { access_token: 't', expires_at: null, scopes: [], missing_scopes: [] };
    sandbox.fail('/token', { body: JSON.stringify({ active: true, access_token }) });
    expect(await ask({ scopes: ['read'] })).toMatchObject({ ok: true });
  });
});

describe('what is required is', () => {
  const CONNECT_URL = '/api/pipes/connect/github?return_to=%2F';

  test('a connection, where there is none', async () => {
    expect(await required({ provider: 'github' })).toStrictEqual({
      type: 'connection_required',
      provider: 'github',
      reason: 'not_connected',
      missingScopes: [],
      connectUrl: CONNECT_URL,
    });
    expect(sent()).toEqual(['POST /data-integrations/github/token', LIST]);
  });

  test('a connection, where the account is history', async () => {
    sandbox.update('slack', { accounts: { state: 'disconnected' } });
    sandbox.fail('/token', NOT_INSTALLED);
    expect(await required()).toMatchObject({ reason: 'not_connected' });
  });

  test('a connection of one’s own, where only the organization’s is connected', async () => {
    const [github, slack] = PROVIDERS;
    if (github === undefined || slack === undefined) throw new Error('No providers.');
    sandbox = createSandbox({
      providers: [{ ...slack, slug: 'github', ownership: 'organization' }, github],
    });
    expect(await required({ provider: 'github' })).toMatchObject({ reason: 'not_connected' });
  });

  test('the repair of an account that needs it, in place', async () => {
    const id = await accountId('gmail');
    expect(await required({ provider: 'gmail', scopes: ['mail'] })).toStrictEqual({
      type: 'connection_required',
      provider: 'gmail',
      reason: 'needs_reauthorization',
      missingScopes: ['mail'],
      accountId: id,
      connectUrl: '/api/pipes/connect/gmail?return_to=%2F',
    });
  });

  test('the repair of an account that needs it, also where the token calls it not installed', async () => {
    const id = await accountId('gmail');
    sandbox.fail('/token', NOT_INSTALLED);
    expect(await required({ provider: 'gmail' })).toMatchObject({ reason: 'needs_reauthorization', accountId: id });
    expect(sent()).toEqual(['POST /data-integrations/gmail/token', LIST]);
  });

  test('the repair of an API key', async () => {
    sandbox = createSandbox({ providers: AUTH_METHOD_PROVIDERS });
    expect(await required({ provider: 'sendgrid' })).toMatchObject({
      reason: 'needs_reauthorization',
      accountId: expect.any(String) as string,
    });
  });

  test('a repair, even if the list that names the account cannot be had', async () => {
    sandbox.fail('data_providers', { status: 500 });
    const repair = await required({ provider: 'gmail' });
    expect(repair).toMatchObject({ reason: 'needs_reauthorization' });
    expect(repair).not.toHaveProperty('accountId');
  });

  test('the scopes that are missing', async () => {
    sandbox.update('slack', { accounts: { scopes: ['chat:write'] } });
    const id = await accountId('slack');
    expect(await required({ scopes: ['chat:write', 'users:read', 'files:read'] })).toStrictEqual({
      type: 'connection_required',
      provider: 'slack',
      reason: 'missing_scopes',
      missingScopes: ['users:read', 'files:read'],
      accountId: id,
      connectUrl: '/api/pipes/connect/slack?return_to=%2F',
    });
  });

  test('those of them that the API misses, if it is not known what was granted', async () => {
    const access_token = { access_token: 't', expires_at: null, scopes: [], missing_scopes: ['users:read', 'other'] };
    sandbox.fail('/token', { body: JSON.stringify({ active: true, access_token }) });
    expect(await required({ scopes: ['chat:write', 'users:read', 'users:read'] })).toMatchObject({
      reason: 'missing_scopes',
      missingScopes: ['users:read'],
    });
  });

  test('nothing that a person could do, where the user is not offered the provider', async () => {
    expect(await required({ provider: 'nope', scopes: ['read'] })).toMatchObject({
      reason: 'not_available',
      missingScopes: ['read'],
    });
    sandbox.fail('/token', NOT_INSTALLED);
    expect(await required({ provider: 'nope' })).toMatchObject({ reason: 'not_available' });
  });

  test('plain JSON without a token, a key or an address of the API', async () => {
    sandbox.update('slack', { accounts: { scopes: ['chat:write'] } });
    for (const request of [
      { provider: 'github' },
      { provider: 'gmail' },
      { provider: 'nope' },
      { provider: 'slack', scopes: ['files:read'] },
    ]) {
      const result = await required(request, { publicOrigin: 'https://app.test' });
      const text = JSON.stringify(result);
      expect(JSON.parse(text)).toStrictEqual(result);
      expect(isConnectionRequired(JSON.parse(text))).toBe(true);
      expect(text).not.toMatch(/access_|sk_test|workos|authorize/);
    }
  });

  test('given with the link, which comes back to where it is told', async () => {
    const { connectUrl } = await required(
      { provider: 'github', returnTo: '/chat/42?tab=1#end' },
      { publicOrigin: 'https://app.test', basePath: '/pipes' },
    );
    expect(connectUrl).toBe('https://app.test/pipes/connect/github?return_to=%2Fchat%2F42%3Ftab%3D1%23end');
  });
});

describe('right after a success, when the API still says not_installed,', () => {
  /** Plays the clock until the credential is there. Returns how long that took, in ms. */
  async function waited(promise: Promise<unknown>) {
    const done = vi.fn();
    promise.then(done, done);
    let ms = 0;
    for (; done.mock.calls.length === 0 && ms < 10_000; ms += 100) await vi.advanceTimersByTimeAsync(100);
    return ms;
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  test.each([
    [1, 500],
    [2, 1_500],
    [3, 2_500],
  ])('getCredential asks again: it said so %i times, for %i ms', async (times, ms) => {
    sandbox.fail('/token', NOT_INSTALLED, { times });
    const asking = ask();
    expect(Math.abs((await waited(asking)) - ms)).toBeLessThanOrEqual(200);
    expect(await asking).toMatchObject({ ok: true });
    expect(sent()).toEqual([TOKEN, LIST, ...Array.from({ length: times }, () => TOKEN)]);
  });

  test('and never stops saying so, the account has to be repaired in place', async () => {
    const id = await accountId('slack');
    sandbox.fail('/token', NOT_INSTALLED);
    const asking = required();
    const ms = await waited(asking);
    expect(ms).toBeLessThanOrEqual(2_700);
    expect(await asking).toMatchObject({ reason: 'needs_reauthorization', accountId: id });
    expect(sent()).toEqual([TOKEN, LIST, TOKEN, TOKEN, TOKEN]);
  });

  test('and then that the account needs reauthorization, that is the reason', async () => {
    sandbox.fail('/token', NOT_INSTALLED, { times: 1 });
    sandbox.fail('/token', { body: JSON.stringify({ active: false, error: 'needs_reauthorization' }) });
    const asking = required();
    await waited(asking);
    expect(await asking).toMatchObject({ reason: 'needs_reauthorization' });
  });

  test('and then fails, that is an error', async () => {
    sandbox.fail('/token', NOT_INSTALLED, { times: 1 });
    sandbox.fail('/token', { status: 500 });
    const asking = ask();
    await waited(asking);
    await expect(asking).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('getCredential throws a PipesError, and calls nothing not connected, if', () => {
  test.each([
    ['the API refuses the key', { status: 401 }, 'unavailable'],
    ['the API refuses the call', { status: 403 }, 'forbidden'],
    ['the API does not know the organization', { status: 400, message: 'Organization not found.' }, 'invalid'],
    ['there are several accounts', { status: 409 }, 'conflict'],
    ['it asks too often', { status: 429 }, 'rate_limited'],
    ['the API is down', { status: 500 }, 'unavailable'],
    ['the API is not reached', 'network' as const, 'unavailable'],
  ])('%s', async (_what, failure, kind) => {
    sandbox.fail('/token', failure);
    const asking = ask({ provider: 'github' });
    await expect(asking).rejects.toMatchObject({ name: 'PipesError', kind });
    await expect(asking).rejects.not.toThrow(/sk_test/);
  });

  test('the API does not know the integration, which the user is offered', async () => {
    sandbox.fail('/token', { status: 404 });
    await expect(ask()).rejects.toMatchObject({ name: 'PipesError', kind: 'not_found' });
  });

  test('the list is needed and cannot be had', async () => {
    sandbox.fail('data_providers', { status: 500 });
    await expect(ask({ provider: 'github' })).rejects.toMatchObject({ name: 'PipesError', kind: 'unavailable' });
    await expect(ask({ provider: 'nope' })).rejects.toMatchObject({ name: 'PipesError', kind: 'unavailable' });
  });

  test('neither a token nor credentials can be had', async () => {
    sandbox.fail('/token', { status: 422 });
    sandbox.fail('/credentials', { status: 422, message: 'Invalid user.' });
    await expect(ask()).rejects.toMatchObject({ name: 'PipesError', kind: 'invalid', detail: 'Invalid user.' });
  });

  const token = (fields: object) => ({
    active: true,
    access_token: { access_token: 't', expires_at: null, ...fields },
  });
  test.each([
    ['a list', []],
    ['nothing', {}],
    ['an unknown reason', { active: false, error: 'gone' }],
    ['no reason', { active: false }],
    ['neither yes nor no', { active: 'yes', access_token: { access_token: 't' } }],
    ['active, and no token', { active: true }],
    ['an empty token', token({ access_token: '' })],
    ['a token that is no text', token({ access_token: 7 })],
    ['an end that is no text', token({ expires_at: 7 })],
    ['scopes that are none', token({ scopes: 'repo' })],
    ['scopes that are no texts', token({ missing_scopes: [1] })],
    ['no JSON', '<h1>'],
  ])('the API says %s', async (_what, body) => {
    sandbox.fail('/token', { body: typeof body === 'string' ? body : JSON.stringify(body) });
    await expect(ask()).rejects.toMatchObject({ name: 'PipesError', kind: 'unavailable' });
  });

  test('the credentials do not name their auth method', async () => {
    sandbox.fail('/token', { status: 422 });
    sandbox.fail('/credentials', { body: JSON.stringify({ active: true, credential: { value: 'key' } }) });
    await expect(ask()).rejects.toMatchObject({ name: 'PipesError', kind: 'unavailable' });
  });
});

describe('getCredential refuses, before it asks anybody and with a remedy,', () => {
  test.each<[string, object, RegExp]>([
    ['a user without an id', { user: {} }, /`user`.*Pass/],
    ['no user', { user: null }, /`user`.*Pass/],
    ['the user ..', { user: { userId: '..' } }, /`user`.*Pass/],
    ['an organization that is a number', { user: { userId: 'user_ada', organizationId: 7 } }, /`user`.*Pass/],
    ['no provider', { provider: undefined }, /`provider`.*Pass/],
    ['an empty provider', { provider: '' }, /`provider`.*Pass/],
    ['the provider ..', { provider: '..' }, /`provider`.*Pass/],
    ['half a character', { provider: '\ud800' }, /`provider`.*Pass/],
    ['scopes that are a text', { scopes: 'repo' }, /`scopes`.*Pass/],
    ['scopes that are numbers', { scopes: [1] }, /`scopes`.*Pass/],
    ['scopes that are null', { scopes: null }, /`scopes`.*Pass/],
    ['a way back to another site', { returnTo: 'https://evil.test/' }, /`returnTo`.*Pass/],
  ])('%s', async (_what, request, words) => {
    const asking = ask(request as never);
    await expect(asking).rejects.toMatchObject({ name: 'PipesError', kind: 'invalid' });
    await expect(asking).rejects.toThrow(words);
    expect(sent()).toEqual([]);
  });

  test('no slug that leaves its segment of the path', async () => {
    await ask({ provider: 'a/../b?x#y' }).catch(() => {});
    expect(sent()[0]).toBe('POST /data-integrations/a%2F..%2Fb%3Fx%23y/token');
  });
});
