import type { AuthorizeAnswer, PipesClient } from '../model/client.js';
import type { ConnectedAccount, Provider } from '../model/provider.js';
import { safeUrl } from '../model/safeUrl.js';

export interface TestPipesClientOptions {
  /** A provider that has no account yet. Default: the first such one of the list. */
  slug?: string;
  /** Does what a person does in the window behind the URL, and allows. Absent: connecting, repairing and disconnecting are left out. */
  approve?(answer: AuthorizeAnswer, slug: string): Promise<void> | void;
  /** Ends the session, so that the next request is errorResponse. It is called last. Absent: left out. */
  signOut?(): Promise<void> | void;
}

/** One promise that the widget counts on. */
export interface PipesClientCheck {
  promise: string;
  result: 'kept' | 'broken' | 'left out';
  /** Why it is broken or left out. */
  reason?: string;
}

/**
 * Checks that a client does what the widget counts on, with any test runner: `await testPipesClient(client, { approve, signOut })`.
 * It connects and disconnects an account, so give it a user of its own. Answers every check; throws an `Error` that lists the broken ones.
 */
export async function testPipesClient(
  client: PipesClient,
  { slug, approve, signOut }: TestPipesClientOptions = {},
): Promise<PipesClientCheck[]> {
  const checks: PipesClientCheck[] = [];
  const signal = new AbortController().signal;

  async function check(promise: string, run: (() => Promise<unknown>) | string): Promise<void> {
    if (typeof run === 'string') {
      checks.push({ promise, result: 'left out', reason: run });
      return;
    }
    try {
      await run();
      checks.push({ promise, result: 'kept' });
    } catch (error) {
      checks.push({ promise, result: 'broken', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  const list = async () => (await client.listProviders({ signal })).providers;
  const accountsOf = async (name: string) => {
    const provider = (await list()).find((each) => each.slug === name);
    return (provider?.connectedAccounts ?? []).filter(({ state }) => state !== 'disconnected');
  };

  await check('identify names one person, the same each time', async () => {
    if (client.identify === undefined) return;
    const [first, second] = [await client.identify({ signal }), await client.identify({ signal })];
    insist(typeof first === 'string' && first !== '', 'identify() answered no name.');
    insist(first === second, `identify() answered "${first}", then "${second}".`);
  });
  await check('listProviders answers providers of the model', async () => describe(await list()));
  await check('listProviders, aborted before, rejects with the signal’s reason', () =>
    aborts((aborted) => client.listProviders(aborted), true),
  );
  await check('listProviders, aborted under way, rejects with the signal’s reason', () =>
    aborts((aborted) => client.listProviders(aborted), false),
  );
  await check('authorize for a provider that is not there rejects with a PipesError', () =>
    fails(() => client.authorize({ slug: 'no-such-provider', intent: 'connect', attemptId: newAttempt() }, { signal })),
  );

  const subject =
    slug ??
    (await list().catch(() => [])).find(({ connectedAccounts }) => connectedAccounts.length === 0)?.slug ??
    'Every provider has an account: name one in `slug`.';
  const known = slug !== undefined || !subject.includes(' ');
  const authorize = (intent: 'connect' | 'reauthorize', accountId?: string) =>
    client.authorize(
      { slug: subject, intent, attemptId: newAttempt(), ...(accountId === undefined ? {} : { accountId }) },
      { signal },
    );

  const urls = 'authorize answers a URL that may be opened, each time it is asked';
  await check(
    urls,
    known
      ? async () => {
          describeAnswer(await authorize('connect'));
          describeAnswer(await authorize('connect'));
        }
      : subject,
  );

  const leftOut = approve === undefined ? 'No `approve` was given.' : known ? undefined : subject;
  let account: ConnectedAccount | undefined;
  await check(
    'an approved authorization is one more connected account in the list',
    leftOut ??
      (async () => {
        await approve?.(await authorize('connect'), subject);
        const accounts = await accountsOf(subject);
        insist(accounts.length === 1, `"${subject}" has ${accounts.length} accounts afterwards, not 1.`);
        insist(accounts[0]?.state === 'connected', `The account is "${accounts[0]?.state}", not "connected".`);
        account = accounts[0];
      }),
  );
  await check(
    'a repair keeps the account’s id',
    leftOut ??
      (async () => {
        insist(account !== undefined, 'There is no account to repair.');
        await approve?.(await authorize('reauthorize', account.id), subject);
        const accounts = await accountsOf(subject);
        insist(
          accounts.length === 1 && accounts[0]?.id === account.id,
          `The account "${account.id}" was replaced by ${accounts.map(({ id }) => `"${id}"`).join(', ') || 'none'}.`,
        );
      }),
  );
  await check(
    'getProvider answers what the list says',
    client.getProvider === undefined
      ? 'The client has none, and needs none.'
      : !known
        ? subject
        : async () => {
            const one = await client.getProvider?.(subject, { signal });
            const same = (await list()).find((provider) => provider.slug === subject);
            insist(JSON.stringify(one) === JSON.stringify(same), 'getProvider() and listProviders() differ.');
          },
  );
  await check(
    'a disconnected account is gone, and disconnecting it again is no other failure than not_found',
    leftOut ??
      (async () => {
        insist(account !== undefined, 'There is no account to disconnect.');
        const request = { slug: subject, accountId: account.id };
        await client.disconnect(request, { signal });
        insist((await accountsOf(subject)).length === 0, 'The account is still in the list.');
        await client.disconnect(request, { signal }).catch((error: unknown) => describeError(error, 'not_found'));
      }),
  );
  await check(
    'without a session, listProviders rejects with a PipesError of kind unauthorized',
    signOut === undefined
      ? 'No `signOut` was given.'
      : async () => {
          await signOut();
          await fails(() => client.listProviders({ signal }), 'unauthorized');
        },
  );

  const broken = checks.filter(({ result }) => result === 'broken');
  if (broken.length === 0) return checks;
  const lines = broken.map(({ promise, reason }) => `- ${promise}: ${reason}`);
  throw new Error(`The client breaks ${broken.length} of ${checks.length} promises.\n${lines.join('\n')}`);
}

function describe(providers: Provider[]): void {
  insist(Array.isArray(providers), '`providers` is no array.');
  const slugs = new Set<string>();
  for (const [index, provider] of providers.entries()) {
    const { slug, name, scopes, authMethods, iconUrl, connectedAccounts } = provider;
    const where = `providers[${index}]`;
    insist(typeof slug === 'string' && slug !== '', `${where}.slug is empty.`);
    insist(!slugs.has(slug), `"${slug}" stands twice.`);
    slugs.add(slug);
    insist(typeof name === 'string' && name !== '', `${where}.name is empty.`);
    insist(scopes === null || isTexts(scopes), `${where}.scopes is neither null nor a list of texts.`);
    insist(isTexts(authMethods) && authMethods.length > 0, `${where}.authMethods is empty.`);
    insist(iconUrl === null || safeUrl(iconUrl) !== null, `${where}.iconUrl is not https.`);
    insist(Array.isArray(connectedAccounts), `${where}.connectedAccounts is no array.`);
    const ids = new Set(connectedAccounts.map(({ id }) => id));
    insist(ids.size === connectedAccounts.length, `${where} has an account twice.`);
    for (const account of connectedAccounts) describeAccount(account, `${where}.connectedAccounts`);
  }
}

function describeAccount({ id, state, scopes, createdAt, updatedAt }: ConnectedAccount, where: string): void {
  insist(typeof id === 'string' && id !== '', `${where} has an account without id.`);
  insist(typeof state === 'string' && state !== '', `${where} has an account without state.`);
  insist(isTexts(scopes), `${where} has an account whose scopes are no list of texts.`);
  for (const date of [createdAt, updatedAt])
    insist(date === null || !Number.isNaN(Date.parse(date)), `${where} has a date that cannot be read: "${date}".`);
}

function describeAnswer({ url, handoff, messageOrigin }: AuthorizeAnswer): void {
  insist(safeUrl(url) !== null, 'The URL is not https (or http on loopback).');
  if (handoff !== undefined)
    insist(Boolean(handoff.handoffToken && handoff.redirectToken), 'The handoff lacks a token.');
  if (messageOrigin !== undefined)
    insist(safeUrl(messageOrigin)?.origin === messageOrigin, `"${messageOrigin}" is no origin.`);
}

async function aborts(ask: (options: { signal: AbortSignal }) => Promise<unknown>, before: boolean): Promise<void> {
  const controller = new AbortController();
  const reason = new Error('The test aborted this.');
  if (before) controller.abort(reason);
  const outcome = ask({ signal: controller.signal }).then(
    () => 'It was answered instead.',
    (error: unknown) => (error === reason ? undefined : `It rejected with ${String(error)} instead.`),
  );
  controller.abort(reason);
  const wrong = await outcome;
  insist(wrong === undefined, wrong ?? '');
}

async function fails(ask: () => Promise<unknown>, kind?: string): Promise<void> {
  let thrown: unknown;
  try {
    await ask();
  } catch (error) {
    thrown = error;
  }
  insist(thrown !== undefined, 'It was answered instead.');
  describeError(thrown, kind);
}

/** By its name: the client's package may be another copy. */
function describeError(error: unknown, kind?: string): void {
  const { name, kind: found } = error as { name?: unknown; kind?: unknown };
  insist(name === 'PipesError', `It rejected with ${String(error)}, which is no PipesError.`);
  insist(kind === undefined || found === kind, `It rejected with the kind "${String(found)}", not "${kind}".`);
}

function isTexts(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((text) => typeof text === 'string');
}

function newAttempt(): string {
  return `test-${crypto.randomUUID()}`;
}

function insist(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
