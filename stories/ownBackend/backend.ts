import type { ConnectedAccountData, ProviderData } from 'pipes-widget';

/** An API of one's own, in memory: what stands behind the client on this page. Made for one user. */
export function createOwnBackend() {
  let signedIn = true;
  const providers: ProviderData[] = [
    provider('weather', 'Weather station', 'Water the garden only when it is dry.'),
    provider('greenhouse', 'Greenhouse', 'Open the windows when it gets hot.'),
  ];
  /** The authorizations that wait for the person, by their address. */
  const waiting = new Map<string, { slug: string; accountId?: string }>();

  async function answer(request: Request): Promise<Response> {
    const [slug, last] = new URL(request.url).pathname.split('/').slice(3).map(decodeURIComponent);
    if (!signedIn) return new Response(null, { status: 401 });
    if (slug === undefined) return Response.json(providers);
    const found = providers.find((each) => each.slug === slug);
    if (found === undefined || last === undefined) return new Response(null, { status: 404 });
    if (request.method === 'DELETE') {
      const before = found.connectedAccounts ?? [];
      const rest = before.filter(({ id }) => id !== last);
      const gone = rest.length < before.length;
      found.connectedAccounts = rest;
      return new Response(null, { status: gone ? 204 : 404 });
    }
    const { accountId } = (await request.json()) as { accountId?: string };
    const url = `https://connect.example.com/${slug}/${crypto.randomUUID()}`;
    waiting.set(url, { slug, ...(accountId === undefined ? {} : { accountId }) });
    return Response.json({ url });
  }

  return {
    answer,
    /** The person allows it, on the page behind the address. */
    approve(url: string): void {
      const { slug, accountId = crypto.randomUUID() } = waiting.get(url) ?? {};
      const found = providers.find((each) => each.slug === slug);
      if (found === undefined) throw new Error(`No authorization waits at ${url}.`);
      found.connectedAccounts = [account(accountId)];
    },
    signOut(): void {
      signedIn = false;
    },
  };
}

function provider(slug: string, name: string, description: string): ProviderData {
  return {
    id: slug,
    slug,
    name,
    description,
    integrationType: 'garden',
    ownership: 'user',
    scopes: ['read'],
    authMethods: ['oauth'],
    iconUrl: null,
    connectedAccounts: [],
  };
}

function account(id: string): ConnectedAccountData {
  const now = new Date().toISOString();
  return {
    id,
    state: 'connected',
    authMethod: 'oauth',
    scopes: ['read'],
    displayName: 'Back garden',
    identifier: null,
    createdAt: now,
    updatedAt: now,
  };
}
