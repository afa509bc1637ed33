'use client';
import { useState } from 'react';
import type { Pipes } from '../react/index.js';
import type { AnnouncerProps } from './features/announcer/index.js';
import { Feature } from './lazy.js';

export interface AnnouncementsProps extends Omit<AnnouncerProps, 'since'> {
  pipes: Pipes;
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
