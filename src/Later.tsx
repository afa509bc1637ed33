'use client';
import { lazy, type RefObject } from 'react';
import type { Asked } from './asked.js';
import type { DialogsProps } from './Dialogs.js';
import type { Intent } from './model/authorization.js';
import type { ConnectedAccount, Provider } from './model/provider.js';
import type { Notice } from './labels/labels.js';
import { Optional } from './parts/Optional.js';

const Dialogs = lazy(() => import('./Dialogs.js'));
const Highlight = lazy(() => import('./parts/Highlight.js'));
const Shared = lazy(() => import('./Shared.js'));

export interface LaterProps extends Omit<DialogsProps, 'asked' | 'onSignIn' | 'onNotice'> {
  asked: Asked | null;
  highlight?: string | undefined;
  highlightFromUrl?: boolean | undefined;
  showShared?: boolean | undefined;
  list: RefObject<HTMLElement | null>;
  onSignIn(provider: Provider, intent: Intent, account?: ConnectedAccount, config?: Record<string, string>): void;
  onNotice(slug: string, notice: Notice | undefined): void;
  /** A part could not be loaded, or it crashed. */
  onBroken(error: unknown): void;
}

/** What the list does without at first: each part is loaded where it is wanted. */
export default function Later(props: LaterProps) {
  const { asked, highlight, highlightFromUrl = false, showShared, list, onBroken, ...dialog } = props;
  return (
    <>
      {highlight === undefined && !highlightFromUrl ? null : (
        <Optional onCatch={onBroken}>
          <Highlight slug={highlight} fromUrl={highlightFromUrl} list={list} />
        </Optional>
      )}
      {showShared === true ? (
        <Optional onCatch={onBroken}>
          <Shared connection={dialog.connection} onError={dialog.callbacks.current.onError} />
        </Optional>
      ) : null}
      {asked === null ? null : (
        <Optional onCatch={onBroken}>
          <Dialogs
            {...dialog}
            asked={asked}
            onSignIn={(intent, config) => dialog.onSignIn(asked.provider, intent, undefined, config)}
            onNotice={(notice) => dialog.onNotice(asked.provider.slug, notice)}
          />
        </Optional>
      )}
    </>
  );
}
