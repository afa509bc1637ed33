import { ConnectCard, usePipes } from 'pipes-widget';
import type { Need } from '../turns.js';
import type { Message } from './messages.js';

export interface MessageItemProps {
  message: Message;
  hasPopUps: boolean;
  onGoOn(message: Message): void;
  onDecline(message: Message): void;
}

/** One message, with the card in it where the assistant needs an account. */
export function MessageItem({ message, hasPopUps, onGoOn, onDecline }: MessageItemProps) {
  const { id, from, text, call, need, ending } = message;
  return (
    <li className="chat-message" data-from={from}>
      <p className="chat-text">{text}</p>
      {call === undefined ? null : <p className="chat-call">{call}</p>}
      {ending === undefined ? null : <p className="chat-ending">{ending}</p>}
      {need === undefined ? null : (
        <div className="chat-card">
          <ConnectCard
            appName="Margin"
            id={id}
            required={need.required}
            reason={need.reason}
            onConnected={() => onGoOn(message)}
            onDeclined={() => onDecline(message)}
          />
          {need.decision === null && !hasPopUps ? <ConnectLink {...need} /> : null}
        </div>
      )}
    </li>
  );
}

/** The way without a window, where the card has none of its own: the backend serves it in any case. */
function ConnectLink({ provider, required }: Need) {
  const { pipes } = usePipes();
  if (pipes.connectUrl(required.provider) !== null) return null;
  return (
    <a className="chat-link" href={required.connectUrl} aria-label={`Connect ${provider} in this tab`}>
      Connect in this tab
    </a>
  );
}
