'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Provider } from '../../../model/provider.js';
import { rowId, useLatest, type PipesAnnouncement } from '../../../react/index.js';
import { Announcement } from '../../parts/Announcement.js';
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
export function Announcer({ announcements, since, of, instead }: AnnouncerProps) {
  const { liveRegion } = useRoot();
  const [own, setOwn] = useState<readonly PipesAnnouncement[]>([]);
  const seen = useRef(since);
  const filter = useLatest(of);
  useEffect(() => {
    const news = announcements.filter(({ id }) => id > seen.current);
    seen.current = announcements.at(-1)?.id ?? 0;
    // In a tab that is not shown nobody hears it.
    if (news.length === 0 || liveRegion === null || !isHeard(liveRegion)) return;
    const ours = news.filter((each) => !read.has(each) && filter.current?.includes(rowId(each.provider)) !== false);
    for (const each of ours) read.add(each);
    setOwn((former) => [...former, ...ours].filter((each) => announcements.includes(each)));
  }, [announcements, liveRegion, filter]);

  return (
    <Announcement>
      {own.map((announcement) => (
        // Each is added once, and what is added is read aloud.
        <span key={announcement.id}>
          <Words announcement={announcement} instead={instead} />
        </span>
      ))}
    </Announcement>
  );
}

const isHeard = (region: Element): boolean =>
  (region.checkVisibility?.() ?? true) && region.closest('[inert], [aria-hidden="true"]') === null;

interface WordsProps extends Pick<AnnouncerProps, 'instead'> {
  announcement: PipesAnnouncement;
}

function Words({ announcement, instead }: WordsProps): ReactNode {
  const labels = useLabels();
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
