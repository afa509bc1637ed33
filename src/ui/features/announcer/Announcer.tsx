'use client';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Labels } from '../../../labels/labels.js';
import type { Provider } from '../../../model/provider.js';
import { rowId, useLatest, type PipesAnnouncement } from '../../../react/index.js';
import { useLabels, useRoot } from '../../parts/context.js';

export interface AnnouncerProps {
  announcements: readonly PipesAnnouncement[];
  /** The id of the last one that is no news. */
  since: number;
  /** The rows whose announcements are read. Default: all. */
  of?: readonly string[] | undefined;
  /** What is read instead of that a provider is connected; undefined: that it is. */
  instead?: ((provider: Provider) => string | undefined) | undefined;
}

/** What is read aloud already, by one of several on a page. */
const read = new WeakSet<PipesAnnouncement>();

/** Reads aloud what has happened, unless another one on the page does already. */
export function Announcer({ announcements, since, ...about }: AnnouncerProps) {
  const { liveRegion } = useRoot();
  const labels = useLabels();
  const [said, setSaid] = useState<ReadonlyArray<{ id: number; words: string }>>([]);
  const seen = useRef(since);
  const latest = useLatest({ ...about, labels });
  useEffect(() => {
    const news = announcements.filter(({ id }) => id > seen.current);
    seen.current = announcements.at(-1)?.id ?? 0;
    // In a tab that is not shown nobody hears it.
    if (news.length === 0 || liveRegion === null || !isHeard(liveRegion)) return;

    function say(): void {
      const { of, instead, labels: now } = latest.current;
      const ours = news.filter((each) => !read.has(each) && of?.includes(rowId(each.provider)) !== false);
      for (const each of ours) read.add(each);
      // As it is now: words that change later would be read again.
      const added = ours.map((each) => ({ id: each.id, words: wordsOf(each, now, instead) }));
      setSaid((former) => [...former, ...added].filter(({ id }) => announcements.some((each) => each.id === id)));
    }
    // The one that the person is in comes first: a modal dialog of the page may have silenced the others.
    if (liveRegion.parentElement?.contains(document.activeElement)) say();
    else queueMicrotask(say);
  }, [announcements, liveRegion, latest]);

  if (liveRegion === null) return null;
  return createPortal(
    said.map(({ id, words }) => <span key={id}>{words}</span>),
    liveRegion,
  );
}

const isHeard = (region: Element): boolean =>
  (region.checkVisibility?.({ visibilityProperty: true }) ?? true) &&
  region.closest('[inert], [aria-hidden="true"]') === null;

function wordsOf(announcement: PipesAnnouncement, labels: Labels, instead: AnnouncerProps['instead']): string {
  const { name } = announcement.provider;
  switch (announcement.kind) {
    case 'connected':
      return instead?.(announcement.provider) ?? labels.connected(name);
    case 'disconnected':
      return labels.disconnected(name);
    case 'account_changed':
      return labels.readAloud(labels.accountChanged(announcement.before, announcement.now));
    case 'disconnect_failed':
      return labels.readAloud(labels.disconnectFailed(name, announcement.error.kind));
    case 'not_connected':
      return labels.readAloud(labels.outcome(announcement.outcome, name, announcement.isRepair));
  }
}
