'use client';
import { useState } from 'react';
import type { Provider } from '../model/provider.js';
import type { Pipes, PipesAnnouncement } from '../react/index.js';
import { Feature } from './lazy.js';

export interface AnnouncementsProps {
  pipes: Pipes;
  announcements: readonly PipesAnnouncement[];
  /** The rows whose announcements are read. Default: all. */
  of?: readonly string[];
  /** What is read instead of that a provider is connected; undefined: that it is. */
  instead?: (provider: Provider) => string | undefined;
}

/** Reads aloud what happens from now on. */
export function Announcements({ pipes, announcements, ...about }: AnnouncementsProps) {
  // What was announced before this mount is no news.
  const [since] = useState(announcements.at(-1)?.id ?? 0);
  return (
    // Where it is needed, a row says that it could not be loaded.
    <Feature name="afterList" onError={pipes.reportError} renderFailure={() => null}>
      {({ Announcer }) => <Announcer {...about} announcements={announcements} since={since} />}
    </Feature>
  );
}
