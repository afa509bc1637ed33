/** What an attempt needs of the world around it, passed in so that it can be played in a test. */
export interface Environment {
  /** Wall-clock time in ms. Deadlines are measured with it, for timers of a hidden page are throttled. */
  now(): number;
  /** Calls back again and again, roughly every `ms`. Returns a function that stops it. */
  every(ms: number, callback: () => void): () => void;
  /** Reports that the person left or came back to the page, or the network came back. Returns a function that stops it. */
  onPresence(listener: (change: Presence) => void): () => void;
  /** The other tabs of this origin. */
  channel: Channel;
  /** The `Cross-Origin-Opener-Policy` the host's own page is served with, if that can be told. */
  openerPolicy(): Promise<string | null>;
}

export type Presence = 'blur' | 'focus' | 'visible' | 'online';

/** Messages between the tabs of one origin. Their content is of no value to a stranger: "look again". */
export interface Channel {
  post(message: ChannelMessage): void;
  onMessage(listener: (message: unknown) => void): () => void;
}

export interface ChannelMessage {
  type: 'pipes:look-again';
}
