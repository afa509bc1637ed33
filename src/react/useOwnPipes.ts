'use client';
import { useEffect, useRef, useState } from 'react';
import { createPipesSafely } from '../core/createPipes.js';
import type { PipesCallbacks } from '../core/events.js';
import type { InitialData, Pipes, PipesSource } from '../core/pipes.js';
import { tokenUser } from '../core/source.js';
import type { PipesClient } from '../model/client.js';
import { PipesError } from '../model/error.js';
import { useLatest } from './useLatest.js';

/**
 * A `Pipes` of the component's own. A refreshed string token of the same user and a new token function go on with the same one;
 * another user's token or another client makes a new one in the same render, so that not one frame shows the former user's list.
 */
export function useOwnPipes(
  { token, client, apiUrl }: PipesSource,
  callbacks: PipesCallbacks,
  initialData?: InitialData,
): Pipes {
  const latest = useLatest(callbacks);
  const isUnstable = useIsUnstable(client);
  const key = isUnstable ? 'unstable' : tokenUser(token);
  const create = () => {
    const error = isUnstable ? unstableClient() : undefined;
    const pipes = createPipesSafely({ token, client, apiUrl }, () => latest.current, initialData, error);
    // While React still renders the first frame. On a server nothing is requested.
    if (typeof window !== 'undefined') void pipes.preload();
    return { key, client, apiUrl, pipes };
  };
  const [kept, setKept] = useState(create);
  const isSame = kept.key === key && (isUnstable || (kept.client === client && kept.apiUrl === apiUrl));
  const current = isSame ? kept : create();
  if (!isSame) setKept(current);
  const { pipes } = current;

  const mounted = useRef<Pipes>(undefined);
  useEffect(() => {
    mounted.current = pipes;
    return () => {
      mounted.current = undefined;
      // Not at once: StrictMode unmounts and mounts again in the same breath.
      queueMicrotask(() => {
        if (mounted.current !== pipes) pipes.dispose();
      });
    };
  }, [pipes]);
  useEffect(() => {
    if (token !== null && token !== undefined) pipes.replaceToken(token);
  }, [pipes, token]);
  useMisuseWarning(pipes);
  return pipes;
}

function useMisuseWarning(pipes: Pipes): void {
  const warned = useRef<Pipes>(undefined);
  useEffect(() => {
    const snapshot = pipes.getSnapshot();
    // StrictMode runs this twice.
    if (snapshot.status !== 'failed' || snapshot.canRetry || warned.current === pipes) return;
    warned.current = pipes;
    console.error(`pipes-widget: ${snapshot.error.message} Or render it inside a \`PipesProvider\`.`);
  }, [pipes]);
}

/** This many new clients, each within a second of the last, are a mistake and no change of user. */
const UNSTABLE = { clients: 6, within: 1_000 };

function useIsUnstable(client: PipesClient | undefined): boolean {
  const seen = useRef({ client, count: 0, at: 0 });
  const [isUnstable, setUnstable] = useState(false);
  useEffect(() => {
    const { current } = seen;
    if (current.client === client) return;
    const at = performance.now();
    seen.current = { client, count: at - current.at < UNSTABLE.within ? current.count + 1 : 1, at };
    if (seen.current.count >= UNSTABLE.clients) setUnstable(true);
  }, [client]);
  return isUnstable;
}

function unstableClient(): PipesError {
  return new PipesError(
    'invalid',
    '`client` is a new object on every render. Create it once, outside the component or with useMemo.',
  );
}
