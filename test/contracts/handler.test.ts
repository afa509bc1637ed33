// @vitest-environment node
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { CALLBACK_HASHES, CALLBACK_SCRIPT, CALLBACK_STYLE } from '../../src/server/callbackPage.js';
import { callbackLabels as arabic } from '../../src/labels/locales/ar.js';
import { callbackLabels as german } from '../../src/labels/locales/de.js';
import { createPipesHandler, type PipesHandlerOptions } from '../../src/server/index.js';

const HOST = 'https://app.test';
const BASE = `${HOST}/api/pipes`;
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox();
});

const handlerWith = (options: Partial<PipesHandlerOptions> = {}) =>
  createPipesHandler({
    apiKey: 'sk_test_secret',
    getUser: () => ({ userId: 'user_ada' }),
    fetch: sandbox.fetch,
    ...options,
  });

interface Ask {
  body?: unknown;
  origin?: string | null;
}

function request(method: string, path: string, { body, origin = HOST }: Ask = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(BASE + path, {
    method,
    headers: origin === null ? {} : { Origin: origin },
    ...(body === undefined ? {} : { body: text }),
  });
}

async function send(options: Partial<PipesHandlerOptions>, ...args: Parameters<typeof request>) {
  const answer = await handlerWith(options)(request(...args));
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: (): unknown => JSON.parse(text) };
}

const AUTHORIZE = ['POST', '/data-integrations/github/authorize', { body: { attemptId: 'attempt-1' } }] as const;
const authorizing = (body: object) =>
  ['POST', '/data-integrations/github/authorize', { body: { attemptId: 'attempt-1', ...body } }] as const;
const sent = () => sandbox.requests.map(({ method, path, body }) => ({ method, path, body }));

describe('the handler’s routes', () => {
  test('list the providers of the signed-in user, with only the fields that the widget needs', async () => {
    const { status, headers, json } = await send({}, 'GET', '/data_providers', { origin: null });
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    const { object, data } = json() as { object: string; data: Array<Record<string, unknown>> };
    expect([object, data.length]).toEqual(['list', 12]);
    expect(data[1]).toMatchObject({ slug: 'slack', connected_account: { state: 'connected' } });
    expect(JSON.stringify(data)).not.toMatch(/user_ada|user_id|organization_id/);
    expect(sandbox.requests[0]?.headers['authorization']).toBe('Bearer sk_test_secret');
  });

  test('pass the organization on', async () => {
    await send({ getUser: async () => ({ userId: 'user_ada', organizationId: 'org_1' }) }, 'GET', '/data_providers');
    expect(sent()[0]?.path).toBe('/user_management/users/user_ada/data_providers?organization_id=org_1');
  });

  test('list what the organization of the signed-in user shares, and nothing where there is none', async () => {
    const getUser = () => ({ userId: 'user_ada', organizationId: 'org/1' });
    expect((await send({ getUser }, 'GET', '/organization_data_providers?organization_id=org_2')).status).toBe(200);
    expect(sent().map(({ path }) => path)).toEqual(['/organizations/org%2F1/data_providers']);
    const { json } = await send({}, 'GET', '/organization_data_providers');
    expect(json()).toEqual({ object: 'list', data: [] });
    expect(sent()).toHaveLength(1);
  });

  test('authorize for the signed-in user, with a return address of the server’s making', async () => {
    const { json } = await send({ bindToBrowser: false }, ...AUTHORIZE);
    expect(json()).toEqual({ url: expect.stringMatching(/^https:\/\/api\.workos\.com\/pipes\/authorize\//) });
    expect(sent()).toEqual([
      {
        method: 'POST',
        path: '/data-integrations/github/authorize',
        body: { user_id: 'user_ada', return_to: `${BASE}/callback?attempt=attempt-1` },
      },
    ]);
  });

  test('disconnect one account', async () => {
    const { json } = await send({}, 'GET', '/data_providers');
    const slack = (json() as { data: Array<{ slug: string; connected_account: { id: string } | null }> }).data.find(
      ({ slug }) => slug === 'slack',
    );
    const path = `/connected_accounts/slack?connected_account_id=${slack?.connected_account?.id}`;
    expect((await send({}, 'DELETE', path)).status).toBe(204);
    expect((await send({}, 'DELETE', path)).status).toBe(404);
  });

  test('mint a widget token', async () => {
    const { json } = await send({}, 'POST', '/widget-token');
    expect(json()).toEqual({ token: expect.stringMatching(/^ey/) });
    expect(sent()[0]?.body).toEqual({ user_id: 'user_ada' });
  });

  const SAVED = { id: 'acc_1', state: 'connected', api_key_last_4: '1234', user_id: 'user_ada', config: { a: 1 } };

  async function savedWith(options: Partial<PipesHandlerOptions>) {
    const bodies: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      bodies.push(JSON.parse(String(init?.body)));
      return Response.json(SAVED);
    };
    const save = async (method: string, kind: string, body: object) =>
      send({ ...options, fetch }, method, `/data-integrations/x/${kind}`, { body: { ...body, user_id: 'user_bob' } });
    return { bodies, save };
  }

  test('save a secret, whose account is the only one there is', async () => {
    const { bodies, save } = await savedWith({});
    const { json } = await save('PUT', 'api-key', { secret: 's', connected_account_id: 'acc_1' });
    await save('PUT', 'client-credentials', { client_id: 'i', client_secret: 's', config: { shop: 'a' } });
    expect(json()).toEqual({ id: 'acc_1', state: 'connected', api_key_last_4: '1234' });
    expect(bodies).toEqual([
      { user_id: 'user_ada', secret: 's' },
      { user_id: 'user_ada', client_id: 'i', client_secret: 's', config: { shop: 'a' } },
    ]);
    const refused = await save('POST', 'api-key', { secret: 's' });
    expect([refused.status, refused.json()]).toEqual([
      404,
      { message: expect.any(String) as string, code: 'multiple_connections_unavailable' },
    ]);
  });

  test('where there may be several accounts, ask for them and name the one that is meant', async () => {
    const options = { supportsMultipleConnections: true };
    const { bodies, save } = await savedWith(options);
    await save('PUT', 'api-key', { secret: 's', connected_account_id: 'acc_1' });
    await save('POST', 'client-credentials', { client_id: 'i', client_secret: 's' });
    expect(bodies).toEqual([
      { user_id: 'user_ada', secret: 's', connected_account_id: 'acc_1', connection_intent: 'reauthorize' },
      { user_id: 'user_ada', client_id: 'i', client_secret: 's', connection_intent: 'add' },
    ]);
    await send(options, 'GET', '/data_providers');
    await send(options, 'DELETE', '/connected_accounts/slack?connected_account_id=acc_1');
    await send(options, ...authorizing({ intent: 'add' }));
    await send(options, ...authorizing({ intent: 'reauthorize', accountId: 'acc_1' }));
    await send(options, ...authorizing({ intent: 'connect' }));
    expect(sent().map(({ path }) => path.split('?')[1])).toEqual([
      'supports_multiple_connections=true',
      'supports_multiple_connections=true&connected_account_id=acc_1',
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      sent()
        .slice(2)
        .map(({ body }) => body),
    ).toEqual([
      expect.objectContaining({ connection_intent: 'add' }),
      expect.objectContaining({ connection_intent: 'reauthorize', connected_account_id: 'acc_1' }),
      { user_id: 'user_ada', return_to: expect.any(String) as string },
    ]);
  });

  test('do not name an account where there is only one, and add none', async () => {
    await send({}, ...authorizing({ intent: 'reauthorize', accountId: 'acc_1' }));
    expect((await send({}, ...authorizing({ intent: 'add' }))).status).toBe(404);
    expect(sent()).toEqual([
      expect.objectContaining({ body: { user_id: 'user_ada', return_to: expect.any(String) as string } }),
    ]);
  });

  test('behind a proxy that rewrites the host, are of the public origin', async () => {
    const options = { publicOrigin: 'https://public.test/', bindToBrowser: false };
    expect((await send(options, ...AUTHORIZE)).status).toBe(403);
    const [method, path, ask] = AUTHORIZE;
    expect((await send(options, method, path, { ...ask, origin: 'https://public.test' })).status).toBe(200);
    expect(sent()[0]?.body).toMatchObject({
      return_to: 'https://public.test/api/pipes/callback?attempt=attempt-1',
    });
    expect((await send(options, 'GET', '/callback?attempt=a')).text).toContain('data-origins="https://public.test"');
  });
});

describe('an attack on the handler', () => {
  test('with another user’s id in the body or the query acts for the signed-in user', async () => {
    await send({}, 'GET', '/data_providers?user_id=user_bob&organization_id=org_bob');
    await send({}, 'POST', '/data-integrations/github/authorize', {
      body: { attemptId: 'a', user_id: 'user_bob', organization_id: 'org_bob', return_to: 'https://evil.test' },
    });
    expect(JSON.stringify(sent())).not.toMatch(/bob|evil/);
  });

  test.each([
    ['a foreign Origin', 'https://evil.test'],
    ['no Origin', null],
    ['the Origin null', 'null'],
    ['one that only begins like it', `${HOST}.evil.test`],
  ])('with %s changes nothing', async (_what, origin) => {
    for (const [method, path] of [
      ['POST', '/data-integrations/github/authorize'],
      ['DELETE', '/connected_accounts/slack'],
      ['POST', '/widget-token'],
      ['PUT', '/data-integrations/x/api-key'],
    ] as const) {
      const { status, headers } = await send({}, method, path, {
        origin,
        body: method === 'DELETE' ? undefined : { attemptId: 'a' },
      });
      expect(status).toBe(403);
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
    expect(sent()).toEqual([]);
  });

  test('from another origin cannot read', async () => {
    const { headers } = await send({}, 'GET', '/data_providers', { origin: 'https://evil.test' });
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test.each(['..%2F..%2Fwidgets%2Ftoken', 'a%2Fb', 'a%3Fuser_id=bob', 'a%23'])(
    'with the slug %s stays in its segment',
    async (slug) => {
      await send({}, 'POST', `/data-integrations/${slug}/authorize`, { body: { attemptId: 'a' } });
      expect(sent()[0]?.path).toBe(`/data-integrations/${encodeURIComponent(decodeURIComponent(slug))}/authorize`);
    },
  );

  test.each([
    ['%2e%2e', '%2e%2e'],
    ['.', '.'],
    ['%', '%'],
    ['%ff', '%ff'],
    ['of 201 characters', 'x'.repeat(201)],
  ])('with the slug %s finds nothing', async (_what, slug) => {
    expect(
      (await send({}, 'POST', `/data-integrations/${slug}/authorize`, { body: { attemptId: 'a' } })).status,
    ).toBeGreaterThanOrEqual(404);
    expect(sent()).toEqual([]);
  });

  test('with a huge body is refused before it is read to its end', async () => {
    const chunk = new Uint8Array(50_000);
    let chunks = 0;
    const body = new ReadableStream({ pull: (controller) => void (chunks++, controller.enqueue(chunk)) });
    const init = { method: 'POST', headers: { Origin: HOST }, body, duplex: 'half' } as RequestInit;
    const answer = await handlerWith()(new Request(`${BASE}/data-integrations/github/authorize`, init));
    expect(answer.status).toBe(413);
    expect(chunks).toBeLessThan(10);
  });

  test.each([
    ['{', 400],
    ['[]', 400],
    ['null', 400],
    ['"x"', 400],
    [{}, 400],
    [{ attemptId: '../x' }, 400],
    [{ attemptId: 7 }, 400],
  ])('with the body %j is answered %i', async (body, status) => {
    expect((await send({}, 'POST', '/data-integrations/github/authorize', { body })).status).toBe(status);
    expect(sent()).toEqual([]);
  });

  test.each([
    ['POST', '/data_providers', 405],
    ['GET', '/data-integrations/github/authorize', 405],
    ['PUT', '/connected_accounts/slack', 405],
    ['POST', '/callback', 404],
    ['POST', '/data-integrations/github/token', 404],
    ['GET', '/connected_accounts', 404],
    ['GET', '', 404],
  ])('%s %s is answered %i', async (method, path, status) => {
    const answer = await send({}, method, path);
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.headers.get('Allow')).toMatch(/[A-Z]/);
  });

  test.each([
    ['null', () => null],
    ['no userId', () => ({}) as never],
    ['an empty userId', () => ({ userId: '' })],
    ['undefined', () => undefined as never],
  ])('with a session that is %s is answered 401', async (_what, getUser) => {
    expect((await send({ getUser }, ...AUTHORIZE)).status).toBe(401);
    expect(sent()).toEqual([]);
  });

  test.each<[string, PipesHandlerOptions['getUser']]>([
    ['the userId ..', () => ({ userId: '..' })],
    ['the userId .', () => ({ userId: '.' })],
    ['a userId that is half a character', () => ({ userId: '\ud800' })],
    ['a userId of 201 characters', () => ({ userId: 'x'.repeat(201) })],
    ['the organizationId ..', () => ({ userId: 'user_ada', organizationId: '..' })],
    ['an organizationId that is a number', () => ({ userId: 'user_ada', organizationId: 7 as never })],
  ])('with %s in the session is answered 500, and reaches no path of the API', async (_what, getUser) => {
    for (const [method, path] of [
      ['GET', '/data_providers'],
      ['GET', '/organization_data_providers'],
      ['DELETE', '/connected_accounts/slack'],
      ['POST', '/widget-token'],
    ] as const)
      expect((await send({ getUser }, method, path)).status).toBe(500);
    expect(sent()).toEqual([]);
  });

  test.each([null, undefined, ''])('with the organizationId %j belongs to no organization', async (organizationId) => {
    const getUser = () => ({ userId: 'user_ada', organizationId });
    await send({ getUser }, 'GET', '/data_providers');
    await send({ getUser }, 'DELETE', '/connected_accounts/slack');
    await send({ getUser }, 'POST', '/widget-token');
    expect((await send({ getUser }, 'GET', '/organization_data_providers')).json()).toEqual({
      object: 'list',
      data: [],
    });
    expect(sent().map(({ path }) => path)).toEqual([
      '/user_management/users/user_ada/data_providers',
      '/user_management/users/user_ada/connected_accounts/slack',
      '/widgets/token',
    ]);
    expect(sent()[2]?.body).toEqual({ user_id: 'user_ada' });
  });

  test('with a body that never ends is answered 408 after 10 s, and the body is cancelled', async () => {
    vi.useFakeTimers();
    const cancel = vi.fn();
    const body = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 4_000));
        controller.enqueue(new TextEncoder().encode(' '));
      },
      cancel,
    });
    const init = { method: 'POST', headers: { Origin: HOST }, body, duplex: 'half' } as RequestInit;
    const answer = handlerWith()(new Request(`${BASE}/data-integrations/github/authorize`, init));
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await answer).status).toBe(408);
    expect(cancel).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
    vi.useRealTimers();
  });

  test('with a quote in the Host header leaves the callback page’s markup alone', async () => {
    const url = 'https://a"onclick="alert(1)/api/pipes/callback?attempt=a-1';
    const text = await (await handlerWith()(new Request(url))).text();
    expect(text).not.toContain('"onclick=');
    expect(text).toContain('data-origins="https://a&#34;onclick=&#34;alert(1)"');
  });

  test('on a getUser that throws is answered 500, with nothing of the error', async () => {
    const { status, text } = await send({ getUser: () => Promise.reject(new Error('db://secret')) }, ...AUTHORIZE);
    expect(status).toBe(500);
    expect(text).not.toContain('secret');
  });
});

describe('to the handler, an API that answers', () => {
  test.each([400, 403, 404, 409, 422, 429])('%i is answered the same', async (status) => {
    sandbox.fail('authorize', { status, message: 'Its own words.', retryAfter: 7 });
    const answer = await send({}, ...AUTHORIZE);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Retry-After')).toBe('7');
    expect(answer.text.includes('Its own words.')).toBe([400, 409, 422].includes(status));
  });

  test.each<[string, Parameters<Sandbox['fail']>[1], number]>([
    ['401', { status: 401, message: 'sk_test_secret is wrong' }, 502],
    ['500', { status: 500, message: 'stack of secret' }, 502],
    ['HTML', { body: '<h1>secret</h1>' }, 502],
    ['a redirect', { body: '', status: 302 }, 502],
    ['nothing', 'network', 503],
  ])('%s is answered with 502 or 503, and no detail', async (_what, failure, status) => {
    sandbox.fail('authorize', failure);
    const answer = await send({}, ...AUTHORIZE);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/secret|sk_/);
  });

  test('nothing for 15 s is answered with 503', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new Error('15 s')));
    sandbox.fail('authorize', 'hang');
    expect((await send({}, ...AUTHORIZE)).status).toBe(503);
  });

  test.each(['javascript:alert(1)', 'http://example.com/', 'https://a:b@example.com/', '', undefined])(
    'the URL %s is answered with 502',
    async (url) => {
      sandbox.fail('authorize', { body: JSON.stringify({ url }) });
      expect((await send({}, ...AUTHORIZE)).status).toBe(502);
    },
  );

  test.each([{ toString: 1 }, 7, null, ['https://a.test/']])('the URL %j is answered with 502', async (url) => {
    sandbox.fail('authorize', { body: JSON.stringify({ url }) });
    expect((await send({}, ...AUTHORIZE)).status).toBe(502);
  });

  test('a list that is none is answered with 502', async () => {
    sandbox.fail('data_providers', { body: '{}' });
    expect((await send({}, 'GET', '/data_providers')).status).toBe(502);
  });
});

describe('the handler’s allowed origin', () => {
  const options = { allowedOrigins: ['https://other.test'] };

  test('may act, and is told so before', async () => {
    const preflight = new Request(`${BASE}/data_providers`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://other.test',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    const answer = await handlerWith(options)(preflight);
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': 'https://other.test',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
      vary: 'Origin',
    });
    expect((await send(options, 'POST', '/widget-token', { origin: 'https://other.test' })).status).toBe(200);
  });
});

describe('the handler’s callback page', () => {
  const open = async (query: string, options: Partial<PipesHandlerOptions> = {}) =>
    send({ bindToBrowser: false, ...options }, 'GET', `/callback${query}`, { origin: null });

  test('has one script, whose hash the policy names', async () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(CALLBACK_HASHES).toEqual({ script: hash(CALLBACK_SCRIPT), style: hash(CALLBACK_STYLE) });
    const { headers, text } = await open('?attempt=a-1');
    expect(headers.get('Content-Security-Policy')).toContain(`script-src 'sha256-${CALLBACK_HASHES.script}';`);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBeNull();
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(text).toContain('You can close this window.');
  });

  test.each([
    ['?attempt=a-1', 'connected'],
    ['?attempt=a-1&error=access_denied', 'denied'],
    ['?attempt=a-1&error=server_error', 'error'],
  ])('after %s says %s, to this origin and the allowed ones', async (query, outcome) => {
    const { text } = await open(query, { allowedOrigins: ['https://other.test'] });
    expect(text).toContain(
      `data-attempt="a-1" data-outcome="${outcome}" data-origins="https://app.test https://other.test"`,
    );
  });

  test.each([
    ['?attempt=a-1', 'Connected', 'You can close this window.'],
    ['?attempt=a-1&error=access_denied', 'Access wasn’t allowed', 'Nothing was connected.'],
    ['?attempt=a-1&error=server_error', 'Something went wrong', 'Nothing was connected.'],
    ['?page=other_browser', 'This sign-in can’t be completed here', 'Nothing was connected.'],
  ])('after %s says "%s"', async (query, title, words) => {
    const { text } = await open(query);
    expect(text).toContain(`<title>${title}</title>`);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(words);
    expect(text).toContain('<html lang="en"');
  });

  test('can have other words, which are text and not HTML', async () => {
    const callbackLabels = {
      lang: 'de" onclick="',
      connected: { title: 'Verbunden <b>', text: 'Du kannst dieses Fenster & die Seite schließen.' },
    };
    const { text } = await open('?attempt=a-1', { callbackLabels });
    expect(text).toContain('<html lang="de&#34; onclick=&#34;"');
    expect(text).toContain('<title>Verbunden &#60;b&#62;</title>');
    expect(text).toContain('<h1>Verbunden &#60;b&#62;</h1>');
    expect(text).toContain('<p>Du kannst dieses Fenster &#38; die Seite schließen.</p>');
    // What is not replaced stays as it is.
    expect((await open('?error=access_denied', { callbackLabels })).text).toContain('Access wasn’t allowed');
  });

  test('speaks the language of each request, also on the pages of the link', async () => {
    const handle = handlerWith({
      bindToBrowser: false,
      getUser: () => null,
      callbackLabels: ({ headers }) => (headers.get('Accept-Language') === 'ar' ? arabic : german),
    });
    const read = async (path: string, language: string) => {
      const response = await handle(new Request(BASE + path, { headers: { 'Accept-Language': language } }));
      return response.text();
    };
    expect(await read('/callback?attempt=a-1', 'de')).toContain(`<h1>${german.connected.title}</h1>`);
    expect(await read('/callback?attempt=a-1', 'ar')).toContain(`<h1>${arabic.connected.title}</h1>`);
    expect(await read('/connect/github', 'de')).toContain(`<h1>${german.sign_in.title}</h1>`);
    expect(await read('/connect/github', 'ar')).toContain('<html lang="ar">');
  });

  test.each<[string, PipesHandlerOptions['callbackLabels']]>([
    ['throws', () => Promise.reject(new Error('No such language.'))],
    ['finds nothing', () => null],
  ])('is in English where the function that chooses its language %s', async (what, callbackLabels) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await open('?attempt=a-1', { callbackLabels })).text).toContain('You can close this window.');
    expect(logged.mock.calls.join()).toMatch(what === 'throws' ? /`callbackLabels` failed.*No such language\./ : /^$/);
    logged.mockRestore();
  });

  test('keeps its words where a label is undefined', async () => {
    const callbackLabels = { lang: undefined, connected: undefined } as never;
    expect((await open('?attempt=a-1', { callbackLabels })).text).toContain('<html lang="en"');
  });

  test('lets nothing of the address into its markup', async () => {
    const { text } = await open(
      `?attempt=${encodeURIComponent('"><script>alert(1)</script>')}&error=${encodeURIComponent('"><img>')}`,
    );
    expect(text).not.toMatch(/alert\(1\)|<img/);
    expect(text).toContain('data-attempt="scriptalert1script"');
  });
});
