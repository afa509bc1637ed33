'use client';
import { useState, type ReactNode } from 'react';
import type { Provider } from '../model/provider.js';
import { rowId, type Pipes, type PipesAnnouncement } from '../react/index.js';
import { Feature } from './lazy.js';
import { Announcement } from './parts/Announcement.js';
import { useLabels } from './parts/context.js';

/** Which of several on a page reads an announcement aloud. */
const readBy = new WeakMap<PipesAnnouncement, object>();

/** Reads aloud what happens from now on, unless another one on the page does already. */
export function Announcer({ pipes, announcements, of, instead }: AnnouncerProps) {
  // What was announced before this mount is no news.
  const [former] = useState(announcements.at(-1)?.id ?? 0);
  const [self] = useState({});

  function isOurs(announcement: PipesAnnouncement): boolean {
    if (announcement.id <= former || of?.includes(rowId(announcement.provider)) === false) return false;
    if (!readBy.has(announcement)) readBy.set(announcement, self);
    return readBy.get(announcement) === self;
  }

  return (
    <Announcement>
      {announcements.filter(isOurs).map((announcement) => (
        // Each is added once, and what is added is read aloud.
        <span key={announcement.id}>
          <Words pipes={pipes} announcement={announcement} instead={instead} />
        </span>
      ))}
    </Announcement>
  );
}

interface AnnouncerProps {
  pipes: Pipes;
  announcements: readonly PipesAnnouncement[];
  /** The rows whose announcements are read. Default: all. */
  of?: readonly string[];
  /** What is read instead of that a provider is connected; undefined: that it is. */
  instead?: ((provider: Provider) => string | undefined) | undefined;
}

interface WordsProps extends Pick<AnnouncerProps, 'pipes' | 'instead'> {
  announcement: PipesAnnouncement;
}

function Words({ pipes, announcement, instead }: WordsProps): ReactNode {
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
    case 'not_connected': {
      const { outcome, isRepair } = announcement;
      return (
        // The row says that it could not be loaded.
        <Feature name="afterList" onError={pipes.reportError} renderFailure={() => null}>
          {({ OutcomeAnnouncement }) => <OutcomeAnnouncement provider={name} outcome={outcome} isRepair={isRepair} />}
        </Feature>
      );
    }
  }
}
