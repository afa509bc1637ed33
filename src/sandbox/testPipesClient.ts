import type { AuthorizeResponse, PipesClient } from '../model/client.js';
import { isPipesError } from '../model/error.js';
import { fieldsOf } from '../model/fieldsOf.js';
import { safeUrl } from '../model/safeUrl.js';

/** What `testPipesClient` takes besides the client. */
export interface TestPipesClientOptions {
  /** A provider the user has no account of yet. Default: the first such provider in the list. */
  slug?: string;
  /**
   * Does what a person does in the sign-in window, and approves. Without it, connecting, reauthorizing and disconnecting are
   * skipped.
   */
  approve?(response: AuthorizeResponse, slug: string): Promise<void> | void;
  /** Ends the session, so that the next request is unauthorized. Called last. Without it, that check is skipped. */
  signOut?(): Promise<void> | void;
}

/** The result for one thing that the widget relies on. */
export interface PipesClientCheck {
  requirement: string;
  result: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  reason?: string;
}

/**
 * Checks that a client does what the widget relies on, in any test runner: `await testPipesClient(client, { approve, signOut })`.
 * It connects and disconnects an account, so give it a user of its own. Returns every check. Throws an `Error` that lists the
 * failed ones.
 */
export async function testPipesClient(
  client: PipesClient,
  { slug, approve, signOut }: TestPipesClientOptions = {},
): Promise<PipesClientCheck[]> {
  const checks: PipesClientCheck[] = [];
  const signal = new AbortController().signal;

  /** Runs a check, or skips it if there is a reason instead. */
  async function check(requirement: string, run: (() => Promise<unknown>) | string): Promise<void> {
    if (typeof run === 'string') {
      checks.push({ requirement, result: 'skipped', reason: run });
      return;
    }
    try {
      await run();
      checks.push({ requirement, result: 'passed' });
    } catch (error) {
      checks.push({ requirement, result: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  const list = async () => (await client.listProviders({ signal })).providers;
  const accountsOf = async (name: string) => {
    const provider = (await list()).find((each) => fieldsOf(each)?.['slug'] === name);
    return (provider?.connectedAccounts ?? []).filter(({ state }) => state !== 'disconnected');
  };

  await check('identify returns the same person each time', async () => {
    if (client.identify === undefined) return;
    const [first, second]: unknown[] = [await client.identify({ signal }), await client.identify({ signal })];
    assert(first === null || (typeof first === 'string' && first !== ''), 'identify() returned no name.');
    assert(first === second, `identify() returned "${first}", then "${second}".`);
  });
  await check('listProviders returns valid providers', async () => assertProviders(await list()));
  await check('listProviders, aborted before it is called, rejects with the signal’s reason', () =>
    assertAborts((aborted) => client.listProviders(aborted), true),
  );
  await check('listProviders, aborted while it is running, rejects with the signal’s reason', () =>
    assertAborts((aborted) => client.listProviders(aborted), false),
  );
  await check('authorize rejects with a PipesError for an unknown provider', () =>
    assertRejects(() =>
      client.authorize({ slug: 'no-such-provider', intent: 'connect', attemptId: newAttemptId() }, { signal }),
    ),
  );

  const target = slug ?? slugWithoutAccount(await list().catch(() => undefined));
  const noTarget = 'Every provider has an account. Name one without an account in `slug`.';
  const authorize = (name: string, intent: 'connect' | 'reauthorize', accountId?: string) =>
    client.authorize(
      { slug: name, intent, attemptId: newAttemptId(), ...(accountId === undefined ? {} : { accountId }) },
      { signal },
    );

  await check(
    'authorize returns a URL that is safe to open, every time it is called',
    target === undefined
      ? noTarget
      : async () => {
          assertAuthorizeResponse(await authorize(target, 'connect'));
          assertAuthorizeResponse(await authorize(target, 'connect'));
        },
  );

  /** A check for which somebody has to approve in the sign-in window. */
  const withApproval = (run: (name: string, approveIt: NonNullable<typeof approve>) => Promise<void>) =>
    approve === undefined
      ? 'No `approve` was given.'
      : target === undefined
        ? noTarget
        : async () => run(target, approve);
  let accountId: string | undefined;
  await check(
    'an approved authorization adds one connected account to the list',
    withApproval(async (name, approveIt) => {
      await approveIt(await authorize(name, 'connect'), name);
      const accounts = await accountsOf(name);
      assert(accounts.length === 1, `"${name}" has ${accounts.length} accounts afterwards, not 1.`);
      assert(accounts[0]?.state === 'connected', `The account is "${accounts[0]?.state}", not "connected".`);
      accountId = accounts[0].id;
    }),
  );
  await check(
    'reauthorizing keeps the account’s id',
    withApproval(async (name, approveIt) => {
      assert(accountId !== undefined, 'There is no account to reauthorize.');
      await approveIt(await authorize(name, 'reauthorize', accountId), name);
      const ids = (await accountsOf(name)).map(({ id }) => id);
      assert(
        ids.length === 1 && ids[0] === accountId,
        `The account "${accountId}" was replaced by ${ids.map((id) => `"${id}"`).join(', ') || 'nothing'}.`,
      );
    }),
  );
  await check(
    'getProvider returns what listProviders does',
    client.getProvider === undefined
      ? 'The client has no `getProvider`, which is optional.'
      : target === undefined
        ? noTarget
        : async () => {
            const one = await client.getProvider?.(target, { signal });
            const same = (await list()).find((provider) => fieldsOf(provider)?.['slug'] === target);
            assert(JSON.stringify(one) === JSON.stringify(same), 'getProvider() and listProviders() differ.');
          },
  );
  await check(
    'a disconnected account is gone, and disconnecting it again succeeds or rejects with not_found',
    withApproval(async (name) => {
      assert(accountId !== undefined, 'There is no account to disconnect.');
      const request = { slug: name, accountId };
      await client.disconnect(request, { signal });
      assert((await accountsOf(name)).length === 0, 'The account is still in the list.');
      await client.disconnect(request, { signal }).catch((error: unknown) => assertPipesError(error, 'not_found'));
    }),
  );
  await check(
    'without a session, listProviders rejects with a PipesError of kind unauthorized',
    signOut === undefined
      ? 'No `signOut` was given.'
      : async () => {
          await signOut();
          await assertRejects(() => client.listProviders({ signal }), 'unauthorized');
        },
  );

  const failed = checks.filter(({ result }) => result === 'failed');
  if (failed.length === 0) return checks;
  const lines = failed.map(({ requirement, reason }) => `- ${requirement}: ${reason}`);
  throw new Error(`The client fails ${failed.length} of ${checks.length} checks.\n${lines.join('\n')}`);
}

// The client may be written in JavaScript, so nothing it returns is taken for granted. What has a default may be missing.

function slugWithoutAccount(providers: unknown): string | undefined {
  if (!Array.isArray(providers)) return undefined;
  for (const provider of providers as unknown[]) {
    const { slug, connectedAccounts = [] } = fieldsOf(provider) ?? {};
    if (isFilled(slug) && Array.isArray(connectedAccounts) && connectedAccounts.length === 0) return slug;
  }
  return undefined;
}

function assertProviders(providers: unknown): void {
  assert(Array.isArray(providers), '`providers` is not an array.');
  const seen = new Set<string>();
  for (const [index, entry] of providers.entries()) {
    const where = `providers[${index}]`;
    const provider = fieldsOf(entry) ?? {};
    const { slug, name, ownership, scopes, authMethods, iconUrl, connectedAccounts = [] } = provider;
    assert(isFilled(slug), `${where}.slug is empty.`);
    // The user and their organization may each own one of the same slug.
    const key = `${slug} of ${ownership === 'organization' ? 'the organization' : 'the user'}`;
    assert(!seen.has(key), `"${slug}" is listed twice.`);
    seen.add(key);
    assert(isFilled(name), `${where}.name is empty.`);
    assert(isMissing(scopes) || areStrings(scopes), `${where}.scopes is neither null nor an array of strings.`);
    assert(
      authMethods === undefined || (areStrings(authMethods) && authMethods.length > 0),
      `${where}.authMethods is not an array with at least one string.`,
    );
    assert(isMissing(iconUrl) || safeUrl(String(iconUrl)) !== null, `${where}.iconUrl is not an https URL.`);
    assert(Array.isArray(connectedAccounts), `${where}.connectedAccounts is not an array.`);
    const ids = new Set<unknown>();
    for (const account of connectedAccounts as unknown[]) ids.add(assertAccount(account, `${where}.connectedAccounts`));
    assert(ids.size === connectedAccounts.length, `${where} has the same account twice.`);
  }
}

/** Returns the account's id. */
function assertAccount(account: unknown, where: string): string {
  const { id, state, scopes, createdAt, updatedAt } = fieldsOf(account) ?? {};
  assert(isFilled(id), `${where} has an account without an id.`);
  assert(isFilled(state), `${where} has an account without a state.`);
  assert(
    scopes === undefined || areStrings(scopes),
    `${where} has an account whose scopes are not an array of strings.`,
  );
  for (const date of [createdAt, updatedAt])
    assert(
      isMissing(date) || !Number.isNaN(Date.parse(String(date))),
      `${where} has an unreadable date: "${String(date)}".`,
    );
  return id;
}

function assertAuthorizeResponse(response: unknown): void {
  const { url, handoff, messageOrigin } = fieldsOf(response) ?? {};
  assert(safeUrl(String(url)) !== null, 'The URL is not https (or http on loopback).');
  const { handoffToken, redirectToken } = fieldsOf(handoff) ?? {};
  assert(handoff === undefined || (isFilled(handoffToken) && isFilled(redirectToken)), 'The handoff lacks a token.');
  assert(
    messageOrigin === undefined || safeUrl(String(messageOrigin))?.origin === messageOrigin,
    `"${String(messageOrigin)}" is not an origin.`,
  );
}

async function assertAborts(
  call: (options: { signal: AbortSignal }) => Promise<unknown>,
  before: boolean,
): Promise<void> {
  const controller = new AbortController();
  const reason = new Error('Aborted by testPipesClient.');
  if (before) controller.abort(reason);
  const outcome = call({ signal: controller.signal }).then(
    () => 'It was fulfilled instead.',
    (error: unknown) => (error === reason ? undefined : `It rejected with ${String(error)} instead.`),
  );
  controller.abort(reason);
  const problem = await outcome;
  assert(problem === undefined, problem ?? '');
}

async function assertRejects(call: () => Promise<unknown>, kind?: string): Promise<void> {
  let thrown: unknown;
  try {
    await call();
  } catch (error) {
    thrown = error;
  }
  assert(thrown !== undefined, 'It was fulfilled instead.');
  assertPipesError(thrown, kind);
}

function assertPipesError(error: unknown, kind?: string): void {
  assert(isPipesError(error), `It rejected with ${String(error)}, which is not a PipesError.`);
  assert(kind === undefined || error.kind === kind, `It rejected with the kind "${error.kind}", not "${kind}".`);
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isMissing = (value: unknown): boolean => value === null || value === undefined;

function areStrings(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((text) => typeof text === 'string');
}

function newAttemptId(): string {
  return `test-${crypto.randomUUID()}`;
}

function assert(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
