'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { widgetsClientOf } from '../client/widgets/createWidgetsClient.js';
import { createTokenKeeper, readToken, type Token } from '../client/widgets/token.js';
import type { PipesClient } from '../model/client.js';
import { PipesError } from '../model/error.js';

/** The props that say whose data is shown, and where it comes from. */
export interface SourceProps {
  /** A widget token or AuthKit access token, or a function that fetches one. `null`: not yet, nothing is asked for. */
  token?: Token | null | undefined;
  /** Any backend, instead of `token`. Create it once per user, not on every render. */
  client?: PipesClient | undefined;
  /** Where the Widgets API is. Default `https://api.workos.com`. Of no effect with `client`. */
  apiUrl?: string | undefined;
}

/** The client to use; null while there is no token yet; an error where the props contradict each other. */
export type ParsedClient = PipesClient | PipesError | null;

/** The widget's credentials, parsed once into a client that stays the same as long as the user does. */
export function useClient({ token, client, apiUrl }: SourceProps): ParsedClient {
  const misuse = misuseOf(token, client);
  const restless = useRestless(client);
  const own = useTokenClient(misuse === null && client === undefined ? token : null, apiUrl);
  const message = misuse ?? restless;
  const error = useMemo(() => (message === null ? null : new PipesError('invalid', message)), [message]);
  useEffect(() => {
    if (error !== null) console.error(`PipesWidget: ${error.message}`);
  }, [error]);
  return error ?? client ?? own;
}

function misuseOf(token: SourceProps['token'], client: PipesClient | undefined): string | null {
  if (client !== undefined && token !== undefined) {
    return 'it was given both `token` and `client`. Pass one of them.';
  }
  if (client === undefined && token === undefined) {
    return 'it was given neither `token` nor `client`. Pass one; `token={null}` means "not yet".';
  }
  if (typeof token === 'string' && token.trim() === '') {
    return '`token` is an empty string. Pass `null` until there is one, or a function that fetches it.';
  }
  return null;
}

/** A client for the token. A refreshed string of the same user, and a new function, go on with the same client. */
function useTokenClient(token: Token | null | undefined, apiUrl: string | undefined): PipesClient | null {
  const key = `${apiUrl} ${userOf(token)}`;
  const [kept, setKept] = useState(() => make(key, token, apiUrl));
  // Another user's token must not be shown the former one's list for even one render.
  const made = kept.key === key ? kept : make(key, token, apiUrl);
  if (made !== kept) setKept(made);
  useEffect(() => {
    if (token !== null && token !== undefined) made.keeper?.replace(token);
  }, [made, token]);
  return made.client;
}

function make(key: string, token: Token | null | undefined, apiUrl: string | undefined) {
  if (token === null || token === undefined) return { key, keeper: null, client: null };
  const keeper = createTokenKeeper(token);
  return { key, keeper, client: widgetsClientOf(keeper, { apiUrl }) };
}

/** Tells tokens apart as far as another user may stand behind them. */
function userOf(token: Token | null | undefined): string {
  if (token === null || token === undefined) return 'nobody yet';
  if (typeof token === 'function') return 'function';
  // A token that cannot be read names nobody, so another one may be another user's.
  return `string ${readToken(token).subject ?? token}`;
}

/** This many new clients, each within a second of the last, are a mistake and no change of user. */
const RESTLESS = { clients: 6, within: 1_000 };

function useRestless(client: PipesClient | undefined): string | null {
  const seen = useRef({ client, count: 0, at: 0 });
  const [restless, setRestless] = useState(false);
  useEffect(() => {
    const { current } = seen;
    if (current.client === client) return;
    const at = Date.now();
    seen.current = { client, count: at - current.at < RESTLESS.within ? current.count + 1 : 1, at };
    if (seen.current.count >= RESTLESS.clients) setRestless(true);
  }, [client]);
  return restless
    ? '`client` is a new object on every render. Create it once, outside the component or with useMemo.'
    : null;
}
