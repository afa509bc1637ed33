// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { createPipesHandler, type PipesHandlerOptions } from '../../src/server/index.js';

const HOST = 'https://app.test';
let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Options as plain JavaScript could pass them. */
const create = (options: Record<string, unknown>) =>
  createPipesHandler({
    apiKey: 'sk_test_secret',
    getUser: () => ({ userId: 'user_ada' }),
    fetch: sandbox.fetch,
    bindToBrowser: false,
    ...options,
  } as PipesHandlerOptions);

function authorize(options: Record<string, unknown>, origin: string, headers: Record<string, string> = {}) {
  return create(options)(
    new Request(`${HOST}/api/pipes/data-integrations/github/authorize`, {
      method: 'POST',
      headers: { Origin: origin, ...headers },
      body: JSON.stringify({ attemptId: 'a-1' }),
    }),
  );
}

describe('createPipesHandler throws when it is created with', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a basePath without its leading slash', { basePath: 'api/pipes' }, /`basePath`.*"\/api\/pipes".*"api\/pipes"/],
    ['labels that are text', { callbackLabels: 'de' }, /`callbackLabels` must be an object/],
    ['a basePath that is a URL', { basePath: 'https://app.test/api/pipes' }, /`basePath`/],
    ['a basePath with a query', { basePath: '/api/pipes?x' }, /`basePath`/],
    ['a basePath with dot segments', { basePath: '/api/../pipes' }, /`basePath`/],
    ['a basePath with a semicolon', { basePath: '/api;pipes' }, /`basePath`/],
    ['a basePath that is not a string', { basePath: 7 }, /`basePath`/],
    ['no apiKey', { apiKey: undefined }, /`apiKey`.*environment/],
    ['an apiKey that is not a string', { apiKey: 7 }, /`apiKey`/],
    ['an empty apiKey', { apiKey: '' }, /`apiKey`/],
    ['an apiKey with a line break', { apiKey: 'sk_test_secret\n' }, /`apiKey`/],
    ['a getUser that is not a function', { getUser: { userId: 'user_ada' } }, /`getUser`.*function/],
    ['a publicOrigin without a scheme', { publicOrigin: 'app.test' }, /`publicOrigin`.*https:.*"app.test"/],
    ['a publicOrigin with a port but no scheme', { publicOrigin: 'app.test:443' }, /`publicOrigin`/],
    ['a publicOrigin that is not http', { publicOrigin: 'ftp://app.test' }, /`publicOrigin`/],
    ['a publicOrigin with a path', { publicOrigin: 'https://app.test/admin' }, /`publicOrigin`/],
    ['a publicOrigin with a query', { publicOrigin: 'https://app.test?x' }, /`publicOrigin`/],
    ['a publicOrigin with a user name', { publicOrigin: 'https://ada@app.test' }, /`publicOrigin`/],
    ['an empty publicOrigin', { publicOrigin: '' }, /`publicOrigin`/],
    ['a wildcard origin', { allowedOrigins: ['*'] }, /`allowedOrigins`.*"\*"/],
    ['a wildcard host', { allowedOrigins: ['https://*.app.test'] }, /`allowedOrigins`/],
    ['an allowed origin without a scheme', { allowedOrigins: ['other.test'] }, /`allowedOrigins`/],
    ['the origin null', { allowedOrigins: ['null'] }, /`allowedOrigins`/],
    ['allowed origins that are not a list', { allowedOrigins: 'https://other.test' }, /`allowedOrigins`/],
    ['an apiUrl that is not a URL', { apiUrl: 'api.workos.com' }, /`apiUrl`/],
  ])('%s, and says how to fix it', (_what, options, words) => {
    let thrown: unknown;
    try {
      create(options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: 'PipesError', kind: 'invalid' });
    expect((thrown as Error).message).toMatch(words);
    expect((thrown as Error).message).not.toContain('sk_test_secret');
  });
});

describe('createPipesHandler normalizes', () => {
  test.each([
    ['a trailing slash', 'https://public.test/'],
    ['upper case', 'HTTPS://Public.Test'],
    ['the default port', 'https://public.test:443'],
  ])('a publicOrigin with %s', async (_what, publicOrigin) => {
    expect((await authorize({ publicOrigin }, 'https://public.test')).status).toBe(200);
    expect(sandbox.requests[0]?.body).toMatchObject({
      return_to: 'https://public.test/api/pipes/callback?attempt=a-1',
    });
  });

  test.each(['https://other.test/', 'https://OTHER.test', 'https://other.test:443/'])(
    'the allowed origin %s',
    async (origin) => {
      const answer = await authorize({ allowedOrigins: [origin] }, 'https://other.test');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://other.test');
    },
  );

  test.each(['/', ''])('the basePath "%s" to the root', async (basePath) => {
    const answer = await create({ basePath })(new Request(`${HOST}/data_providers`));
    expect(answer.status).toBe(200);
  });
});

describe('behind a proxy, without publicOrigin, the handler', () => {
  const forwarded = [{ 'X-Forwarded-Host': 'public.test' }, { Forwarded: 'host=public.test' }];

  test.each(forwarded)('warns once in production of %j', async (headers) => {
    vi.stubEnv('NODE_ENV', 'production');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const handler = create({});
    for (let count = 0; count < 3; count += 1)
      await handler(new Request(`${HOST}/api/pipes/data_providers`, { headers: headers as Record<string, string> }));
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(/publicOrigin: "https:\/\/your-domain"/);
  });

  test('does not warn in development, with publicOrigin, or without a proxy', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const ask = (options: Record<string, unknown>, headers: Record<string, string> = {}) =>
      create(options)(new Request(`${HOST}/api/pipes/data_providers`, { headers }));
    await ask({}, forwarded[0] as Record<string, string>);
    vi.stubEnv('NODE_ENV', 'production');
    await ask({ publicOrigin: 'https://public.test' }, forwarded[0] as Record<string, string>);
    await ask({});
    expect(warn).not.toHaveBeenCalled();
  });

  test('works where there is no `process`', async () => {
    vi.stubGlobal('process', undefined);
    const answer = await create({})(
      new Request(`${HOST}/api/pipes/data_providers`, { headers: forwarded[0] as Record<string, string> }),
    );
    vi.unstubAllGlobals();
    expect(answer.status).toBe(200);
  });
});
