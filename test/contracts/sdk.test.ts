import { NotFoundException, WorkOS } from '@workos-inc/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, AUTH_METHOD_PROVIDERS, PROVIDERS, type Sandbox } from '../../src/sandbox/index.js';

const userId = 'user_ada';
const keyed = PROVIDERS.map((provider) => ({ ...provider, authMethods: ['oauth', 'api_key', 'client_credentials'] }));
let sandbox: Sandbox;
let workos: WorkOS;

function sdkFor(options: Parameters<typeof createSandbox>[0] = {}) {
  sandbox = createSandbox({ providers: keyed, ...options });
  workos = new WorkOS('sk_test_1', { fetchFn: sandbox.fetch, maxRetries: 0 });
}

beforeEach(() => sdkFor());

describe('the official SDK, pointed at the sandbox,', () => {
  test('lists the providers', async () => {
    const { data } = await workos.pipes.listUserDataProviders({ userId });
    expect(data).toHaveLength(12);
    expect(data.find(({ slug }) => slug === 'gmail')).toMatchObject({
      object: 'data_provider',
      name: 'Gmail',
      integrationType: 'gmail',
      connectedAccount: { state: 'needs_reauthorization', accountIdentifier: 'ada@example.com', userId },
    });
    expect(data.every(({ connectedAccounts }) => connectedAccounts === undefined)).toBe(true);
  });

  test('authorizes, reads the account and its token, and deletes it', async () => {
    const read = () => workos.pipes.getUserConnectedAccount({ userId, slug: 'github' });
    const token = () => workos.pipes.getAccessToken({ userId, provider: 'github' });
    await expect(read()).rejects.toBeInstanceOf(NotFoundException);
    expect(await token()).toEqual({ active: false, error: 'not_installed' });

    const { url } = await workos.pipes.authorizeDataIntegration({
      userId,
      slug: 'github',
      returnTo: 'https://app.test/',
    });
    expect(url).toMatch(/^https:\/\/api\.workos\.com\/pipes\/authorize\//);
    sandbox.decide('github', { scopes: ['repo'] });
    expect(await read()).toMatchObject({ state: 'connected', scopes: ['repo'], authMethod: 'oauth' });
    expect(await token()).toMatchObject({
      active: true,
      accessToken: { accessToken: expect.any(String) as string, expiresAt: expect.any(Date) as Date, scopes: ['repo'] },
    });
    const answer = await token();
    expect(answer.active && answer.accessToken.missingScopes).toEqual(['read:org', 'read:user', 'workflow']);

    sandbox.expire('github');
    expect(await token()).toEqual({ active: false, error: 'needs_reauthorization' });
    expect((await read()).state).toBe('needs_reauthorization');

    await workos.pipes.deleteUserConnectedAccount({ userId, slug: 'github' });
    await expect(read()).rejects.toBeInstanceOf(NotFoundException);
  });

  test('connects with an API key, and rotates it in place', async () => {
    const first = await workos.pipes.updateDataIntegrationApiKey({ userId, slug: 'github', secret: 'key-1111' });
    expect(first).toMatchObject({ state: 'connected', authMethod: 'api_key', apiKeyLast4: '1111' });
    sandbox.expire('github');
    const rotated = await workos.pipes.updateDataIntegrationApiKey({
      userId,
      slug: 'github',
      secret: 'key-2222',
      connectedAccountId: first.id,
      connectionIntent: 'reauthorize',
    });
    expect(rotated).toMatchObject({ id: first.id, state: 'connected', apiKeyLast4: '2222' });
    await expect(
      workos.pipes.updateDataIntegrationApiKey({ userId, slug: 'github', secret: 'an invalid key' }),
    ).rejects.toThrow('GitHub does not accept this API key.');
  });

  test('connects with client credentials, and rotates them', async () => {
    const save = (clientSecret: string) =>
      workos.pipes.updateDataIntegrationClientCredentials({ userId, slug: 'jira', clientId: 'client-1', clientSecret });
    const first = await save('secret-1111');
    expect(first).toMatchObject({ authMethod: 'client_credentials', clientId: 'client-1', clientSecretLast4: '1111' });
    expect(await save('secret-2222')).toMatchObject({ id: first.id, clientSecretLast4: '2222' });
  });

  test('is told to ask for the credentials of an account without a token, and gets them', async () => {
    await workos.pipes.updateDataIntegrationApiKey({ userId, slug: 'github', secret: 'key-1111' });
    await workos.pipes.updateDataIntegrationClientCredentials({
      userId,
      slug: 'jira',
      clientId: 'client-1',
      clientSecret: 'secret-1111',
    });
    const vend = (slug: string) => workos.pipes.createDataIntegrationCredential({ userId, slug });
    for (const provider of ['github', 'jira'])
      await expect(workos.pipes.getAccessToken({ userId, provider })).rejects.toMatchObject({ status: 422 });
    expect(await vend('github')).toEqual({
      active: true,
      credential: { object: 'credential', authMethod: 'api_key', value: 'key-1111', config: {} },
    });
    expect(await vend('jira')).toMatchObject({
      active: true,
      credential: {
        authMethod: 'client_credentials',
        value: expect.stringMatching(/^access_/) as string,
        metadata: {},
      },
    });
    expect(await vend('slack')).toMatchObject({ active: true, credential: { authMethod: 'oauth', missingScopes: [] } });
    expect(await vend('gmail')).toEqual({ active: false, error: 'needs_reauthorization' });
    expect(await vend('notion')).toEqual({ active: false, error: 'not_installed' });
    sandbox.expire('github');
    expect(await vend('github')).toEqual({ active: false, error: 'needs_reauthorization' });
  });

  test('gets a made-up API key of an account that was there from the start', async () => {
    sdkFor({ providers: AUTH_METHOD_PROVIDERS });
    const { credential } = await workos.pipes.createDataIntegrationCredential({ userId, slug: 'stripe' });
    expect(credential?.value).toMatch(/4242$/);
  });

  test('is told that a second account is not available', async () => {
    const add = () =>
      workos.pipes.createDataIntegrationApiKey({ userId, slug: 'github', secret: 'key-1111', connectionIntent: 'add' });
    await add();
    await expect(add()).rejects.toMatchObject({ status: 404, code: 'multiple_connections_unavailable' });
  });

  test('adds a second account where the team may, and names the one it means', async () => {
    sdkFor({ supportsMultipleConnections: true });
    const add = (secret: string) =>
      workos.pipes.createDataIntegrationApiKey({ userId, slug: 'github', secret, connectionIntent: 'add' });
    const [first, second] = [await add('key-1111'), await add('key-2222')];
    expect(second.id).not.toBe(first.id);

    const plural = { userId, slug: 'github', supportsMultipleConnections: true };
    const { data } = await workos.pipes.listUserDataProviders(plural);
    expect(data[0]?.connectedAccount?.id).toBe(first.id);
    expect(data[0]?.connectedAccounts?.map(({ connectionRole }) => connectionRole)).toEqual([
      'compatibility',
      'standard',
    ]);
    await expect(workos.pipes.getUserConnectedAccount(plural)).rejects.toMatchObject({
      status: 409,
      code: 'account_selection_required',
    });
    await expect(workos.pipes.deleteUserConnectedAccount(plural)).rejects.toMatchObject({ status: 409 });
    expect((await workos.pipes.getUserConnectedAccount({ userId, slug: 'github' })).id).toBe(first.id);
    await workos.pipes.deleteUserConnectedAccount({ ...plural, connectedAccountId: second.id });
    expect((await workos.pipes.getUserConnectedAccount(plural)).id).toBe(first.id);
  });

  test('lists what the organization shares', async () => {
    sdkFor({ providers: AUTH_METHOD_PROVIDERS });
    const { data } = await workos.pipes.listOrganizationDataProviders({ organizationId: 'org_1' });
    expect(data).toMatchObject([
      {
        slug: 'snowflake',
        connectedAccount: { state: 'needs_reauthorization', organizationId: 'org_1', userId: null },
      },
      { slug: 'notion', ownership: 'organization', connectedAccount: { state: 'connected' } },
    ]);
  });

  test('mints a widget token that the Widgets API takes', async () => {
    const { token } = await workos.widgets.createToken({ userId, organizationId: 'org_1' });
    const mine = await sandbox.fetch('https://api.workos.com/_widgets/DataIntegrations/mine', {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(mine.status).toBe(200);
  });
});
