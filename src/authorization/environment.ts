/** What an attempt needs of the world around it, passed in so that a test can provide it. */
export interface Environment {
  /**
   * Elapsed time in ms, of a clock that never goes back. Deadlines are measured with it, since timers of a hidden page are
   * throttled and the wall clock may be set.
   */
  now(): number;
  /** Calls back roughly every `ms`. Returns a function that stops it. */
  every(ms: number, callback: () => void): () => void;
  /** Reports that the person left or came back to the page, or the network came back. Returns a function that stops it. */
  onPresence(listener: (change: Presence) => void): () => void;
  /** The other tabs of this origin. */
  channel: Channel;
  /** The `Cross-Origin-Opener-Policy` that the host's own page is served with; null if that cannot be found out. */
  openerPolicy(): Promise<string | null>;
}

export type Presence = 'blur' | 'focus' | 'visible' | 'online';

/** Messages between the tabs of one origin. What they say is of no value to a stranger: "fetch again". */
export interface Channel {
  post(message: ChannelMessage): void;
  onMessage(listener: (message: unknown) => void): () => void;
}

interface ChannelMessage {
  type: 'pipes:refetch';
}
