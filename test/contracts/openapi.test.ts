import { describe, expect, test } from 'vitest';
import { AUTH_METHOD_PROVIDERS, createSandbox, PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';
import { createPipesServer } from '../../src/server/index.js';
import { objectionsToAnswer, objectionsToRequest } from './openapi.js';

const API = 'https://api.workos.com';
const ORIGIN = 'https://app.test';

/** Everything that goes between the handler and the API, as the official document sees it. */
function wiretap(sandbox: Sandbox) {
  const exchanges: Array<{ what: string; request: string[] | undefined; answer: string[] | undefined }> = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const text = await request.clone().text();
    const answer = await sandbox.fetch(request);
    const said = await answer.clone().text();
    exchanges.push({
      what: `${request.method} ${pathname} ${answer.status}`,
      request: objectionsToRequest(request.method, pathname, text === '' ? undefined : JSON.parse(text)),
      answer: objectionsToAnswer(request.method, pathname, answer.status, said === '' ? undefined : JSON.parse(said)),
    });
    return answer;
  };
  return { exchanges, fetch };
}

const withKey = { Authorization: 'Bearer sk_test_1' };

describe('the official OpenAPI document agrees with', () => {
  test.each([
    ['with an organization', { userId: 'user_ada', organizationId: 'org_1' }],
    ['without one', { userId: 'user_ada' }],
  ])('what the handler sends, and what the sandbox answers, %s', async (_what, user) => {
    const { exchanges, fetch } = wiretap(createSandbox());
    const server = createPipesServer({ apiKey: 'sk_test_1', getUser: () => user, fetch });
    const ask = (method: string, path: string, body?: object) =>
      server.handle(
        new Request(`${ORIGIN}/api/pipes${path}`, {
          method,
          headers: { Origin: ORIGIN },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
    await ask('GET', '/data_providers');
    await ask('POST', '/data-integrations/github/authorize', { attemptId: 'a-1' });
    await ask('POST', '/data-integrations/nope/authorize', { attemptId: 'a-1' });
    await ask('DELETE', '/connected_accounts/slack');
    await ask('DELETE', '/connected_accounts/slack');
    await ask('POST', '/widget-token');
    await server.getCredential({ user, provider: 'google-calendar' });
    await server.getCredential({ user, provider: 'gmail' });
    await ask('GET', '/connect/github?return_to=/chat');
    expect(exchanges.map(({ what }) => what)).toEqual([
      'GET /user_management/users/user_ada/data_providers 200',
      'POST /data-integrations/github/authorize 200',
      'POST /data-integrations/nope/authorize 404',
      'DELETE /user_management/users/user_ada/connected_accounts/slack 204',
      'DELETE /user_management/users/user_ada/connected_accounts/slack 404',
      'POST /widgets/token 201',
      'POST /data-integrations/google-calendar/token 200',
      'POST /data-integrations/gmail/token 200',
      'GET /user_management/users/user_ada/data_providers 200',
      'POST /data-integrations/github/authorize 200',
    ]);
    // The document of version 0.1.0 requires an organization for a widget token; the reference pages call it optional.
    const known = 'organizationId' in user ? [] : [' must have required property \'organization_id\' ""'];
    for (const { what, request, answer } of exchanges)
      expect({ what, request, answer }).toEqual({ what, request: what.includes('widgets') ? known : [], answer: [] });
  });

  test.each([
    ['an account in order', 'slack', undefined],
    ['an account with fewer scopes', 'slack', { scopes: ['chat:write'] }],
    ['a broken account', 'gmail', undefined],
    ['no account', 'github', undefined],
    ['no provider', 'nope', undefined],
  ])('what the sandbox says of the token and the state of %s', async (_what, slug, accounts) => {
    const sandbox = createSandbox();
    if (accounts !== undefined) sandbox.update(slug, { accounts });
    const { exchanges, fetch } = wiretap(sandbox);
    const body = JSON.stringify({ user_id: 'user_ada' });
    const account = `/user_management/users/user_ada/connected_accounts/${slug}`;
    await fetch(`${API}/data-integrations/${slug}/token`, { method: 'POST', headers: withKey, body });
    await fetch(API + account, { headers: withKey });
    expect(exchanges).toHaveLength(2);
    for (const exchange of exchanges) expect(exchange).toMatchObject({ request: [], answer: [] });
  });

  test('nothing about credentials yet: version 0.1.0 describes neither their route nor a token’s 422, which the SDK has', async () => {
    const { exchanges, fetch } = wiretap(createSandbox({ providers: AUTH_METHOD_PROVIDERS }));
    const server = createPipesServer({ apiKey: 'sk_test_1', getUser: () => null, fetch });
    await server.getCredential({ user: { userId: 'user_ada' }, provider: 'stripe' });
    expect(exchanges).toEqual([
      { what: 'POST /data-integrations/stripe/token 422', request: [], answer: ['The status 422 is not described.'] },
      { what: 'POST /data-integrations/stripe/credentials 200', request: undefined, answer: undefined },
    ]);
  });

  test('every provider of the sandbox, connected or not', async () => {
    const { exchanges, fetch } = wiretap(createSandbox({ providers: PROVIDERS }));
    const url = `${API}/user_management/users/user_ada/data_providers`;
    const { data } = (await (await fetch(url, { headers: withKey })).json()) as { data: unknown[] };
    expect(data).toHaveLength(PROVIDERS.length);
    expect(exchanges).toMatchObject([{ answer: [] }]);
  });

  test('and would object to what is wrong', () => {
    const list = '/user_management/users/user_ada/data_providers';
    expect(objectionsToRequest('POST', '/data-integrations/github/authorize', {})).toHaveLength(1);
    expect(objectionsToAnswer('GET', list, 200, { object: 'list', data: [{ object: 'x' }] })).not.toEqual([]);
    expect(objectionsToAnswer('GET', list, 201, {})).toEqual(['The status 201 is not described.']);
    expect(objectionsToRequest('GET', '/not-described', {})).toBeUndefined();
  });
});
