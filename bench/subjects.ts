/** A page to measure. The selectors say where to find on it what all of them show. */
export interface Subject {
  page: 'ours' | 'official' | 'bare';
  name: string;
  /** A row with a provider in it, not a placeholder. */
  row: string;
  search: string | null;
  /** What makes it fetch the list again: the event, and the object that the browser would send it to. */
  refetch: { target: 'window' | 'document'; event: string };
  /** Whether a connection can be started without a window of the browser, and cancelled. */
  hasAttempts: boolean;
}

export const OURS: Subject = {
  page: 'ours',
  name: 'pipes-widget',
  row: 'li.pipes-row',
  search: 'input[type="search"]',
  refetch: { target: 'window', event: 'online' },
  hasAttempts: true,
};

export const OFFICIAL: Subject = {
  page: 'official',
  name: '@workos-inc/widgets 1.18',
  row: '[data-woswidgets-widget-state="resolved"] .woswidgets-card-list-item',
  search: null,
  refetch: { target: 'document', event: 'visibilitychange' },
  hasAttempts: false,
};

export const BARE: Subject = {
  page: 'bare',
  name: 'bare React list',
  row: 'li.row',
  search: 'input[type="search"]',
  refetch: { target: 'window', event: 'online' },
  hasAttempts: false,
};

/** In the order in which they are measured and printed. */
export const SUBJECTS = [OURS, OFFICIAL, BARE];
