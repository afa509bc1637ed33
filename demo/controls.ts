import { PROVIDERS } from '../src/sandbox/index.js';
import type { Servers } from './servers.js';

type Act = () => unknown;

/** What the demo's controls do: they make the sandbox and the authorization server misbehave. */
export function controls({
  sandbox,
  oauthServer,
  session,
}: Pick<Servers, 'sandbox' | 'oauthServer'> & { session: { ended: boolean } }) {
  let stopFailing = () => {};

  /** Both APIs of the sandbox, not its pages. */
  const isApi = ({ url }: Request) => !new URL(url).pathname.startsWith('/pipes/');
  const failWith = (on: boolean, status: number) => {
    stopFailing();
    stopFailing = on ? sandbox.fail(isApi, { status }) : () => {};
  };

  return (pathname: string, query: URLSearchParams): Act | undefined => {
    const slug = query.get('slug') ?? '';
    const on = query.get('on') === 'true';
    const acts: Record<string, Act> = {
      '/api/sandbox/expire': () => sandbox.expire(slug),
      '/api/sandbox/take-scope': () => {
        const scopes = PROVIDERS.find((provider) => provider.slug === slug)?.scopes ?? [];
        sandbox.update(slug, { accounts: { scopes: scopes.slice(0, -1) } });
      },
      '/api/sandbox/revoke': () => oauthServer.revoke(slug),
      '/api/sandbox/distrust': () => oauthServer.distrust(slug),
      '/api/sandbox/slow': () => (sandbox.latency = on ? 3000 : 0),
      '/api/sandbox/failing': () => failWith(on, 503),
      '/api/sandbox/signed-out': () => {
        session.ended = on;
        failWith(on, 401);
      },
    };
    return acts[pathname];
  };
}
