import type { Message } from './messages.js';
import { MessageItem } from './MessageItem.js';

export interface MessageListProps {
  messages: Message[];
  isWaiting: boolean;
  hasPopUps: boolean;
  goOn(message: Message): void;
  decline(message: Message): void;
}

/** The conversation. Its newest end stays in sight. */
export function MessageList({ messages, isWaiting, hasPopUps, goOn, decline }: MessageListProps) {
  const newest = messages.findLast(({ from }) => from !== 'person');
  return (
    <div className="chat-scroll">
      <div className="chat-column">
        <header>
          <h1 className="title">Assistant</h1>
          <p className="chat-lead">It works with the accounts you connect, and asks when it needs one.</p>
        </header>
        <ol className="chat-messages" aria-label="Conversation">
          {messages.map((message) => (
            <MessageItem key={message.id} message={message} hasPopUps={hasPopUps} onGoOn={goOn} onDecline={decline} />
          ))}
          {isWaiting ? <li className="chat-thinking" aria-label="The assistant is thinking" /> : null}
        </ol>
        <p className="chat-spoken" role="status">
          {newest?.text}
        </p>
      </div>
    </div>
  );
}
