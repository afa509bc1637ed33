import { useEffect, useState } from 'react';
import { post } from '../post.js';
import type { Reply, Turn, TurnRequest } from '../turns.js';
import { answered, append, close, decide, keep, restore, said, type Message } from './messages.js';
import { readReturn } from './readReturn.js';

const PROBLEMS: Record<number, string> = {
  401: 'You are signed out. Sign in again to go on.',
  409: 'Somebody else is signed in now. Load the page again to go on as them.',
};

/** The product's own chat: its messages, and the turns that go to its backend. Nothing of it is the library's. */
export function useConversation(user: string) {
  const [messages, setMessages] = useState<Message[]>(() => [...restore(user), ...readReturn()]);
  const [waiting, setWaiting] = useState(0);
  useEffect(() => keep(user, messages), [user, messages]);

  /** `about`: the message that this turn answers. */
  async function take(turn: Turn, about?: Message): Promise<void> {
    setWaiting((count) => count + 1);
    const answer = await answerTo({ ...turn, page: location.pathname + location.search, user });
    setMessages((all) => append(all, answer, about));
    setWaiting((count) => count - 1);
  }

  return {
    messages,
    isWaiting: waiting > 0,
    say(text: string): void {
      setMessages((all) => append(all, said('person', text)));
      void take({ say: text });
    },
    /** The account is there: the assistant goes on with what it wanted to do. */
    goOn(message: Message): void {
      const { id, need } = message;
      if (need === undefined || need.decision === 'connected') return;
      setMessages((all) => decide(all, id, 'connected'));
      void take({ task: need.task, then: 'go_on' }, message);
    },
    decline({ id, need }: Message): void {
      if (need === undefined) return;
      setMessages((all) => decide(all, id, 'declined'));
      void take({ task: need.task, then: 'declined' });
    },
    close: () => setMessages(close),
    startOver: () => setMessages([]),
  };
}

async function answerTo(turn: TurnRequest): Promise<Message> {
  try {
    const answer = await post('/api/chat', {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(turn),
    });
    if (answer.ok) return answered((await answer.json()) as Reply);
    return said('product', PROBLEMS[answer.status] ?? 'The assistant could not answer. Try again in a moment.');
  } catch {
    return said('product', 'The assistant could not be reached. Try again once you are online.');
  }
}
