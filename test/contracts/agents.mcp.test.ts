import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import {
  ElicitationCompleteNotificationSchema,
  ElicitRequestSchema,
  type ClientCapabilities,
} from '@modelcontextprotocol/sdk/types.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { connectionRequiredIn, withMcpCredential, type McpToolNeeds, type McpCall } from '../../src/agents/index.js';
import { PipesError } from '../../src/model/error.js';
import { CONNECT_URL, fakeSource, required, SECRET, type FakeSource } from './agents.js';

// The server and the client of the official SDK, in one process. Time is simulated.

const ADA = { userId: 'user_ada' };
const URL_MODE: ClientCapabilities = { elicitation: { url: {} } };
const CALL = { name: 'list_issues', arguments: { repo: 'ada/engine' } };
const RESULT = { content: [{ type: 'text' as const, text: 'Two issues.' }], structuredContent: { count: 2 } };

type Action = 'accept' | 'decline' | 'cancel';
type Ask = (question: { url: string; message: string; elicitationId: string }) => Promise<Action>;

let source: FakeSource;
const run = vi.fn((_repo: string, _token: string) => RESULT);

beforeEach(() => {
  vi.useFakeTimers();
  source = fakeSource();
  run.mockReset().mockReturnValue(RESULT);
});
afterEach(() => {
  // Whatever waits is over by then.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

interface Setup {
  capabilities?: ClientCapabilities;
  needs?: Partial<McpToolNeeds<McpCall>>;
  ask?: Ask;
  onComplete?: () => void;
  outputSchema?: { count: z.ZodNumber };
  /** What connects the server and the client. Default: nothing is between them. */
  transports?: () => [Transport, Transport];
}

async function connect({
  capabilities = URL_MODE,
  needs,
  ask = async () => 'accept',
  onComplete,
  outputSchema,
  transports = InMemoryTransport.createLinkedPair,
}: Setup = {}) {
  const server = new McpServer({ name: 'tracker', version: '1.0.0' });
  server.registerTool(
    'list_issues',
    {
      description: 'Lists the issues of a repository.',
      inputSchema: { repo: z.string() },
      ...(outputSchema && { outputSchema }),
    },
    withMcpCredential(
      server,
      source,
      { provider: 'github', providerName: 'GitHub', scopes: ['repo'], user: () => ADA, ...needs },
      ({ repo }, { credential }) => run(repo, credential.value),
    ),
  );
  const client = new Client({ name: 'chat', version: '1.0.0' }, { capabilities });
  const asked = vi.fn(ask);
  const completed: string[] = [];
  if (capabilities.elicitation?.url)
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      if (params.mode !== 'url') throw new Error('Not a link.');
      return { action: await asked(params) };
    });
  client.setNotificationHandler(ElicitationCompleteNotificationSchema, ({ params }) => {
    completed.push(params.elicitationId);
    onComplete?.();
  });
  const [ours, theirs] = transports();
  // Everything that leaves the server.
  const sent: JSONRPCMessage[] = [];
  const send = ours.send.bind(ours);
  ours.send = (message, options) => {
    sent.push(message);
    return send(message, options);
  };
  await server.connect(ours);
  await client.connect(theirs);
  await client.listTools();
  return { client, asked, completed, sent };
}

/** HTTP, where the server has no stream of its own: what it sends during a call can only go along with that call's response. */
function overHttp(): [Transport, Transport] {
  const ours = new WebStandardStreamableHTTPServerTransport({ sessionIdGenerator: () => 'session-1' });
  const theirs = new StreamableHTTPClientTransport(new URL('https://mcp.test/mcp'), {
    fetch: async (url, init) =>
      init?.method === 'GET' ? new Response(null, { status: 405 }) : ours.handleRequest(new Request(url, init)),
  });
  // The SDK's declarations do not know `exactOptionalPropertyTypes`.
  return [ours as Transport, theirs as Transport];
}

/** What a tool's result says to the model. */
const textOf = (result: object) =>
  (result as { content: Array<{ text: string }> }).content.map(({ text }) => text).join();

const cancelled = (sent: JSONRPCMessage[]) =>
  sent.filter((message) => 'method' in message && message.method === 'notifications/cancelled');

test('with its credential, the tool runs at once, and nobody is asked', async () => {
  source.answer = 'credential';
  const { client, asked } = await connect();
  await expect(client.callTool(CALL)).resolves.toEqual(RESULT);
  expect(run.mock.calls).toEqual([['ada/engine', SECRET]]);
  expect(source.requests).toEqual([{ user: ADA, provider: 'github', scopes: ['repo'] }]);
  expect(asked).not.toHaveBeenCalled();
});

describe('a client that opens links', () => {
  test('asks with the connect page, and the tool runs in the same call once it is connected', async () => {
    const { client, asked, completed, sent } = await connect();
    const call = client.callTool(CALL);
    await vi.advanceTimersByTimeAsync(20_000);
    // Accepted long ago, which says nothing.
    expect(run).not.toHaveBeenCalled();
    expect(completed).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
    const [{ url, message, elicitationId } = { url: '', message: '', elicitationId: '' }] = asked.mock.calls[0] ?? [];
    expect({ url, message }).toEqual({ url: CONNECT_URL, message: 'Connect your GitHub account to continue.' });

    source.answer = 'credential';
    await vi.advanceTimersByTimeAsync(2000);
    await expect(call).resolves.toEqual(RESULT);
    expect(run).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(completed).toEqual([elicitationId]);
    // Once at first, and every two seconds.
    expect(source.requests).toHaveLength(12);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    expect(cancelled(sent)).toEqual([]);
  });

  test('is asked, hears of it and gets the result over HTTP, too, without a stream of the server', async () => {
    const { client, asked, completed } = await connect({ transports: overHttp });
    const onprogress = vi.fn();
    const call = client.callTool(CALL, undefined, { onprogress });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(onprogress).toHaveBeenCalledTimes(5);
    source.answer = 'credential';
    await vi.advanceTimersByTimeAsync(2000);
    await expect(call).resolves.toEqual(RESULT);
    expect(completed).toHaveLength(1);
    await client.close();
  });

  test('may answer only when it hears that the person is done', async () => {
    let answer: (action: Action) => void = () => {};
    const { client, completed, sent } = await connect({
      ask: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      onComplete: () => answer('accept'),
    });
    // Longer than the minute that the SDK gives a request.
    const call = client.callTool(CALL, undefined, { timeout: 3_600_000 });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(completed).toEqual([]);
    source.answer = 'credential';
    await vi.advanceTimersByTimeAsync(2000);
    await expect(call).resolves.toEqual(RESULT);
    expect(cancelled(sent)).toEqual([]);
  });

  test('waits for scopes that were missing from the start', async () => {
    source.answer = required({ reason: 'missing_scopes' });
    const { client } = await connect();
    const call = client.callTool(CALL);
    await vi.advanceTimersByTimeAsync(10_000);
    source.answer = 'credential';
    await vi.advanceTimersByTimeAsync(2000);
    await expect(call).resolves.toEqual(RESULT);
  });

  test.each<[Action, RegExp]>([
    ['decline', /declined to connect GitHub.*Do not call this tool again/],
    ['cancel', /dismissed the question.*https:\/\/app\.example\.com/],
  ])('gets a result in words when the person answers with %s, and looking ends', async (action, words) => {
    const { client } = await connect({ ask: async () => action });
    const result = await client.callTool(CALL);
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatch(words);
    expect(connectionRequiredIn(result)).toEqual(required());
    expect(run).not.toHaveBeenCalled();
    expect(source.requests).toHaveLength(1);
  });

  test('gets a result in words when the person is not done in time', async () => {
    const { client, completed, sent } = await connect();
    const call = client.callTool(CALL, undefined, { timeout: 3_600_000 });
    await vi.advanceTimersByTimeAsync(600_000);
    const result = await call;
    expect(textOf(result)).toMatch(/did not finish in time.*https:\/\/app\.example\.com/);
    expect(source.requests.length).toBeLessThanOrEqual(301);
    expect(completed).toEqual([]);
    expect(cancelled(sent)).toEqual([]);
  });

  test('is told to close its question when nobody answers in time', async () => {
    const { client, sent } = await connect({
      ask: () => new Promise(() => {}),
      needs: { timeout: 30_000, pollInterval: 5000 },
    });
    const call = client.callTool(CALL);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(textOf(await call)).toMatch(/did not finish in time/);
    // Sent, that is: the SDK's client misses it for the first request of a session, whose id is 0.
    expect(cancelled(sent)).toHaveLength(1);
    expect(source.requests.length).toBeLessThanOrEqual(7);
  });

  test('that gives up ends looking, and the tool does not run when it is connected later', async () => {
    const { client } = await connect();
    const controller = new AbortController();
    const call = client.callTool(CALL, undefined, { signal: controller.signal });
    const rejected = expect(call).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(5000);
    controller.abort();
    await rejected;
    const looked = source.requests.length;
    source.answer = 'credential';
    await vi.advanceTimersByTimeAsync(600_000);
    expect(source.requests).toHaveLength(looked);
    expect(run).not.toHaveBeenCalled();
  });

  test('that counts progress waits longer than its own minute', async () => {
    const { client } = await connect();
    const onprogress = vi.fn();
    const call = client.callTool(CALL, undefined, { onprogress, resetTimeoutOnProgress: true });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(onprogress).toHaveBeenLastCalledWith({ progress: 150, message: 'Waiting for GitHub to be connected.' });
    source.answer = 'credential';
    await vi.advanceTimersByTimeAsync(2000);
    await expect(call).resolves.toEqual(RESULT);
  });

  test('and cannot after all, gets the link', async () => {
    const { client } = await connect({ ask: () => Promise.reject(new Error('No window.')) });
    const result = await client.callTool(CALL);
    expect(textOf(result)).toContain(CONNECT_URL);
    expect(source.requests).toHaveLength(1);
  });

  test('is asked anew by the next call, and only by it', async () => {
    const { client, asked } = await connect({ ask: async () => 'decline' });
    await client.callTool(CALL);
    await client.callTool(CALL);
    expect(asked).toHaveBeenCalledTimes(2);
    const ids = asked.mock.calls.map(([{ elicitationId }]) => elicitationId);
    expect(new Set(ids).size).toBe(2);
  });

  test('shows the words of the host', async () => {
    const { client, asked } = await connect({
      ask: async () => 'decline',
      needs: { message: ({ provider }) => `Bitte verbinde ${provider}.` },
    });
    await client.callTool(CALL);
    expect(asked.mock.calls[0]?.[0].message).toBe('Bitte verbinde github.');
  });
});

test.each<[string, ClientCapabilities]>([
  ['none', {}],
  ['forms only', { elicitation: { form: {} } }],
  ['those of an older client', { elicitation: {} }],
])('a client whose elicitation is %s gets the link in words, and is not asked', async (_what, capabilities) => {
  const { client, asked, sent } = await connect({ capabilities });
  const result = await client.callTool(CALL);
  expect(result.isError).toBe(true);
  expect(textOf(result)).toBe(
    `The user has not connected GitHub. They can connect it here, signed in as themselves: ${CONNECT_URL} Call this tool again when the user says that it is done, and not before.`,
  );
  expect(connectionRequiredIn(result)).toEqual(required());
  expect(asked).not.toHaveBeenCalled();
  expect(source.requests).toHaveLength(1);
  expect(JSON.stringify(sent)).not.toContain(SECRET);
});

describe('what is required is said in words', () => {
  test.each([
    ['needs_reauthorization' as const, /GitHub account no longer works.*Sign in/, /account no longer works/],
    ['missing_scopes' as const, /does not allow this yet \(repo\)/, /does not allow this \(repo\)/],
  ])('%s', async (reason, asks, explains) => {
    source.answer = required({ reason });
    const { client, asked } = await connect({ ask: async () => 'cancel' });
    expect(textOf(await client.callTool(CALL))).toMatch(explains);
    expect(asked.mock.calls[0]?.[0].message).toMatch(asks);
  });

  test('a provider that is not offered has no link, and nobody is asked', async () => {
    source.answer = required({ reason: 'not_available', connectUrl: '/api/pipes/connect/github' });
    const { client, asked } = await connect();
    const text = textOf(await client.callTool(CALL));
    expect(text).toMatch(/GitHub is not available to this user.*will not help/);
    expect(text).not.toContain('/api/pipes');
    expect(asked).not.toHaveBeenCalled();
  });

  test.each(['missing_scopes', 'not_available'] as const)(
    '%s, when that is what the sign-in led to',
    async (reason) => {
      const { client, completed } = await connect();
      const call = client.callTool(CALL);
      await vi.advanceTimersByTimeAsync(3000);
      source.answer = required({ reason });
      await vi.advanceTimersByTimeAsync(2000);
      const result = await call;
      expect(connectionRequiredIn(result)?.reason).toBe(reason);
      expect(completed).toHaveLength(1);
      expect(run).not.toHaveBeenCalled();
    },
  );
});

describe('a tool with an output schema', () => {
  const outputSchema = { count: z.number() };

  test('is explained, too: the requirement is in _meta', async () => {
    const { client } = await connect({ capabilities: {}, outputSchema });
    const result = await client.callTool(CALL);
    expect(textOf(result)).toContain(CONNECT_URL);
    expect(result.structuredContent).toBeUndefined();
    expect(connectionRequiredIn(result)).toEqual(required());
  });

  test('cannot have it as its structured content: the client would refuse the result', async () => {
    const { client } = await connect({ capabilities: {}, outputSchema, needs: { structuredContent: true } });
    await expect(client.callTool(CALL)).rejects.toThrow(/does not match the tool's output schema/);
  });
});

test('the requirement is the structured content where the host wants it', async () => {
  const { client } = await connect({ capabilities: {}, needs: { structuredContent: true } });
  expect((await client.callTool(CALL)).structuredContent).toEqual(required());
});

describe('errors stay errors', () => {
  const down = new PipesError('unavailable', 'The API is down.');
  const forbidden = new PipesError('forbidden', 'The key may not do this.');

  test('of the server, at first', async () => {
    source.answer = down;
    const { client, asked } = await connect();
    await expect(client.callTool(CALL)).resolves.toMatchObject({ isError: true, content: [{ text: down.message }] });
    expect(asked).not.toHaveBeenCalled();
  });

  test('of the tool, and it is not run again', async () => {
    source.answer = 'credential';
    run.mockImplementation(() => {
      throw new Error('No such repository.');
    });
    const { client } = await connect();
    const result = await client.callTool(CALL);
    expect(result).toMatchObject({ isError: true, content: [{ text: 'No such repository.' }] });
    expect(connectionRequiredIn(result)).toBeUndefined();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('of the server, while the person connects, unless the next look may succeed', async () => {
    const { client, sent } = await connect();
    const call = client.callTool(CALL);
    await vi.advanceTimersByTimeAsync(1000);
    source.answer = down;
    await vi.advanceTimersByTimeAsync(10_000);
    source.answer = forbidden;
    await vi.advanceTimersByTimeAsync(2000);
    await expect(call).resolves.toMatchObject({ isError: true, content: [{ text: forbidden.message }] });
    expect(cancelled(sent)).toEqual([]);
  });
});

describe('a mistake of the host says how to mend it', () => {
  test.each([[URL_MODE], [{}]])('a connect page without an origin (client: %j)', async (capabilities) => {
    source.answer = required({ connectUrl: '/api/pipes/connect/github' });
    const { client, asked } = await connect({ capabilities });
    const text = textOf(await client.callTool(CALL));
    expect(text).toMatch(/"\/api\/pipes\/connect\/github".*publicOrigin: "https:\/\/app\.example\.com"/);
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    ['pollInterval', 0],
    ['timeout', Number.POSITIVE_INFINITY],
    ['timeout', Number.NaN],
  ])('%s: %d', async (option, ms) => {
    await expect(connect({ needs: { [option]: ms } })).rejects.toThrow(new RegExp(`\`${option}\` must be`));
  });

  test('a tool without an input schema', async () => {
    const callback = withMcpCredential(
      new McpServer({ name: 'tracker', version: '1.0.0' }),
      source,
      { provider: 'github', user: ADA },
      () => RESULT,
    );
    await expect((callback as (call: unknown) => Promise<unknown>)({})).rejects.toThrow(/inputSchema: {}/);
  });
});
