import type { ComponentType, ReactNode } from 'react';
import type { ConnectedAccount, Provider } from '../../model/provider.js';
import type { Status } from '../../model/status.js';

/** What an icon of your own gets. The provider's name stands beside it, so it is decoration. */
export interface IconProps {
  /** The provider's name. */
  name: string;
  slug: string;
  /** The backend's word for the kind of provider; empty if it has none. */
  integrationType: string;
  /** The backend's icon; null if it gave none, or one from an address that is not fetched. */
  url: string | null;
}

/** What a status of your own gets. */
export interface StatusProps {
  status: Status;
  /** In words, in the widget's language. */
  label: string;
}

/** What an empty state of your own gets, in the widget's language. */
export interface EmptyStateProps {
  title: string;
  /** May be empty. */
  text: string;
}

/**
 * What a row of your own gets: what it is about, what can be done, and the pieces that the widget would show, ready to be placed. It
 * is rendered inside the widget's `<li>`. A callback that is undefined cannot be called now: show no control for it. Call the others
 * in the click; `button` is where the focus returns to.
 */
export interface RowProps {
  provider: Provider;
  status: Status;
  /** Those that are there, whether they work or not. */
  accounts: readonly ConnectedAccount[];
  connect: ((button: HTMLElement) => void) | undefined;
  addAccount: ((button: HTMLElement) => void) | undefined;
  reauthorize: ((account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  disconnect: ((account: ConnectedAccount, button: HTMLElement) => void) | undefined;
  /** The pieces; null where there is nothing to show. */
  parts: RowParts;
}

/** The pieces of a row. */
export interface RowParts {
  icon: ReactNode;
  /** The provider's name, its status, and what is said below them: how an attempt is going, what is wrong, what it is for. */
  text: ReactNode;
  /** The buttons, that of the details included. */
  actions: ReactNode;
  /** How an attempt ended, and what else happened. */
  messages: ReactNode;
  /** Several accounts, and what Details shows. */
  details: ReactNode;
}

/** Components of the host's in the place of the widget's. One that crashes is reported as an uncaught error, and the widget's is shown. */
export interface Components {
  Row?: ComponentType<RowProps> | undefined;
  Icon?: ComponentType<IconProps> | undefined;
  Status?: ComponentType<StatusProps> | undefined;
  EmptyState?: ComponentType<EmptyStateProps> | undefined;
}
