import type { Need, Reply } from '../turns.js';

/** What the person decided about what the assistant needs; null as long as they have not. */
type Decision = 'connected' | 'declined' | null;

export interface Message {
  /** Also names the card in it. */
  id: string;
  from: 'person' | 'assistant' | 'product';
  text: string;
  /** What the assistant did for it. */
  call?: string;
  need?: Need & { decision: Decision };
  /** How what it needed ended, once the conversation has gone on. */
  ending?: string;
}

export const said = (from: Message['from'], text: string): Message => ({ id: crypto.randomUUID(), from, text });

export const answered = ({ text, call, need }: Reply): Message => ({
  ...said('assistant', text),
  ...(call === undefined ? {} : { call }),
  ...(need === undefined ? {} : { need: { ...need, decision: null } }),
});

/** The person decided about what this message asks for. */
export const decide = (messages: Message[], id: string, decision: Decision): Message[] =>
  messages.map((message) =>
    message.id === id && message.need !== undefined ? { ...message, need: { ...message.need, decision } } : message,
  );

/**
 * What was decided becomes a line of the conversation. Its card would go on showing how the account is now, and ask again when that
 * breaks: that is for the next message to do.
 */
export const close = (messages: Message[]): Message[] =>
  messages.map(({ need, ...message }) => {
    if (need === undefined) return message;
    if (need.decision === null) return { ...message, need };
    return { ...message, ending: `${need.provider} ${need.decision === 'connected' ? 'was' : 'wasn’t'} connected` };
  });

/** `about`: the message that led to it, if any. */
export function append(messages: Message[], next: Message, about?: Message): Message[] {
  if (next.need === undefined) return [...messages, next];
  // Nothing has come of it, e.g. because the list calls an account connected that does not work: asked again, not said again.
  const isSaidAgain = about?.need?.required.reason === next.need.required.reason;
  return [...close(isSaidAgain ? messages.filter(({ id }) => id !== about.id) : messages), next];
}

const keyOf = (user: string) => `margin-chat ${user}`;

/** The conversation of this tab, as it was before the page was left. */
export function restore(user: string): Message[] {
  return close(JSON.parse(sessionStorage.getItem(keyOf(user)) ?? '[]') as Message[]);
}

export function keep(user: string, messages: Message[]): void {
  sessionStorage.setItem(keyOf(user), JSON.stringify(messages));
}
