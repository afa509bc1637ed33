import type { ConnectionRequired } from 'pipes-widget';

/** What the chat tells the product's backend. */
export type Turn = { say: string } | { task: string; then: 'go_on' | 'declined' };

/** `page` is where the link comes back to, `user` who the page was made for. */
export type TurnRequest = Turn & { page: string; user: string };

/** What the assistant needs before it can go on with a task. */
export interface Need {
  task: string;
  /** The provider's name. */
  provider: string;
  required: ConnectionRequired;
  /** What for, in the assistant's words. */
  reason: string;
}

/** What the assistant says. */
export interface Reply {
  text: string;
  /** The call to the provider's API that was made for it. */
  call?: string;
  need?: Need;
}
