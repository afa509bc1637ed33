'use client';
import type { PipesError } from '../model/error.js';
import type { PipesRow, RowNotice } from '../react/index.js';
import { Feature } from './lazy.js';
import { Banner } from './parts/Banner.js';
import type { ButtonProps } from './parts/Button.js';
import { useLabels } from './parts/context.js';
import type { RowCallbacks } from './RowActions.js';

export interface RowMessagesProps extends Pick<RowCallbacks, 'onDismiss'> {
  row: PipesRow;
  /** Where the row can be connected without another window; null: nowhere. */
  connectUrl?: ((rowId: string, options: { accountId: string | undefined }) => string | null) | undefined;
  /** A part of it could not be loaded, or crashed. */
  onError(error: PipesError): void;
}

/** How an attempt ended, and what else happened. */
export function RowMessages({ row, connectUrl, onDismiss, onError }: RowMessagesProps) {
  const labels = useLabels();
  const { provider, attempt, notice } = row;
  const dismiss = onDismiss && {
    children: labels.dismiss,
    label: labels.dismissMessageOf(provider.name),
    onClick: () => onDismiss(row.id),
  };
  return (
    <>
      {attempt?.state.phase !== 'settled' ? null : (
        <Feature name="afterList" onError={onError}>
          {({ AttemptMessage }) => (
            <AttemptMessage
              provider={provider.name}
              attempt={attempt.state}
              account={attempt.accountName}
              isRepair={attempt.intent === 'reauthorize'}
              dismiss={dismiss}
              continueUrl={connectUrl?.(row.id, attempt)}
            />
          )}
        </Feature>
      )}
      {notice === null ? null : <RowNoticeBanner provider={provider.name} notice={notice} dismiss={dismiss} />}
    </>
  );
}

interface RowNoticeBannerProps {
  provider: string;
  notice: RowNotice;
  dismiss: ButtonProps | undefined;
}

function RowNoticeBanner({ provider, notice, dismiss }: RowNoticeBannerProps) {
  const labels = useLabels();
  const text =
    notice.kind === 'account_changed'
      ? labels.accountChanged(notice.before, notice.now)
      : labels.disconnectFailed(provider, notice.error.kind);
  return <Banner notice={text} tone="warning" action={dismiss} />;
}
