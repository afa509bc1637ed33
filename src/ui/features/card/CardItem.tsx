'use client';
import type { ReactNode } from 'react';
import type { CardStatus } from '../../../labels/labels.js';
import type { Provider } from '../../../model/provider.js';
import { useLabels } from '../../parts/context.js';
import { ProviderIcon } from '../../parts/ProviderIcon.js';
import { useElements } from '../../parts/useElements.js';

export interface CardItemProps {
  provider: Provider;
  status: CardStatus;
  /** What it is for, in the words of who asks. Default: the provider's description. */
  reason?: string | undefined;
  /** What it will be allowed to do, or what it lacks. */
  permissions: ReactNode;
  /** How an attempt is going, or how it ended. */
  message: ReactNode;
  actions: ReactNode;
}

/** One provider of a card: what for, which permissions, and what can be done. */
export function CardItem({ provider, status, reason, permissions, message, actions }: CardItemProps) {
  const element = useElements();
  const labels = useLabels();
  const { name, slug, integrationType, iconUrl, description } = provider;
  const purpose = reason ?? description;
  const text = labels.cardText(name, status);
  return (
    <div {...element('card-item', { 'data-status': status, 'data-slug': slug })}>
      <div {...element('card-head')}>
        <ProviderIcon name={name} slug={slug} integrationType={integrationType} url={iconUrl} />
        <div {...element('card-words')}>
          <p {...element('card-title')}>{labels.cardTitle(name, status)}</p>
          {purpose === null || purpose === '' ? null : (
            <p {...element('description')}>
              <bdi>{purpose}</bdi>
            </p>
          )}
        </div>
      </div>
      {text === '' ? null : <p {...element('card-text')}>{text}</p>}
      {permissions}
      {message}
      <div {...element('actions')}>{actions}</div>
    </div>
  );
}
