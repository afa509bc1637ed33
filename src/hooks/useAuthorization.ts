'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { attemptsOf, createAttempts, type AttemptRecord } from '../authorization/attempts.js';
import { openBrowserWindow } from '../authorization/window.js';
import type { Intent } from '../model/authorization.js';
import { callHost } from '../model/callHost.js';
import type { PipesClient } from '../model/client.js';
import type { OpenWindow } from '../model/popUp.js';
import { nameOf, type ConnectedAccount, type Provider } from '../model/provider.js';
import { useLatest } from './useLatest.js';

export interface AuthorizationOptions {
  queryClient: QueryClient;
  client: PipesClient | null;
  identity: string | undefined;
  openWindow: OpenWindow | undefined;
  /** An attempt of this identity entered another phase. */
  onPhase(record: AttemptRecord): void;
}

/** What a click asks for. */
export interface StartRequest {
  provider: Provider;
  intent: Intent;
  /** The account to repair. */
  account?: ConnectedAccount | undefined;
  config?: Record<string, string> | undefined;
  /** What the blank window says. */
  text: string;
}

const NONE = createAttempts();
const POP_UP = { width: 600, height: 720 };

/** The code of an attempt. A click waits for it with its window open. */
export const loadAttempt = () => import('./beginAttempt.js');

/** The authorization attempts of this identity, and how to begin one. */
export function useAuthorization({ queryClient, client, identity, openWindow, onPhase }: AuthorizationOptions) {
  const attempts = useMemo(() => (identity === undefined ? NONE : attemptsOf(identity)), [identity]);
  const records = useSyncExternalStore(
    attempts.subscribe,
    () => attempts.records,
    () => NONE.records,
  );
  const openLatest = useLatest(openWindow ?? openBrowserWindow);
  const entered = useLatest(onPhase);

  useEffect(
    () =>
      attempts.subscribe((record, isNews) => {
        if (isNews) entered.current(record);
      }),
    [attempts, entered],
  );

  /** Must be called inside the click: the window opens before anything is waited for. */
  const start = useCallback(
    ({ provider, intent, account, config, text }: StartRequest) => {
      if (client === null) return;
      const open = () => {
        const opened = callHost(openLatest.current, { text, ...POP_UP });
        return opened === null || opened === undefined || opened.closed ? null : opened;
      };
      const accountId = account?.id;
      const target = {
        slug: provider.slug,
        intent,
        accountId,
        account: account === undefined ? null : nameOf(account),
      };
      attempts.start(target, open, async (opened, onChange, signal) => {
        const { beginAttempt } = await loadAttempt();
        signal.throwIfAborted();
        const about = { provider, intent, accountId, config, text };
        return beginAttempt({ ...about, queryClient, client, identity, opened, open, onChange });
      });
    },
    [attempts, client, identity, openLatest, queryClient],
  );

  return { attempts, records, start };
}
