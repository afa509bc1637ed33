import { createPipes, PipesProvider, type Pipes } from 'pipes-widget';
import { useEffect, useState } from 'react';
import { sourceOf, type BackendName } from '../backends.js';
import { Nav } from '../Nav.js';
import { ChatControls, type ChatControlsProps } from './ChatControls.js';
import { Composer } from './Composer.js';
import { MessageList } from './MessageList.js';
import { forgetReturn } from './readReturn.js';
import { useConversation } from './useConversation.js';
import { useSettings } from './useSettings.js';

/** The product's chat, with an assistant that uses the person's accounts. */
export function ChatPage({ user }: { user: string }) {
  const conversation = useConversation(user);
  const { settings, change } = useSettings();
  const onChange: ChatControlsProps['onChange'] = (next) => {
    // What was decided over one backend says nothing to the other.
    if (next.backend !== undefined) conversation.close();
    change(next);
  };
  useEffect(forgetReturn, []);
  return (
    <div className="app chat-app">
      <Nav current="assistant" backend={settings.backend} />
      <main className="main chat">
        <Connections key={settings.backend} {...settings}>
          <MessageList {...conversation} hasPopUps={settings.hasPopUps} />
        </Connections>
        <Composer onSay={conversation.say} />
      </main>
      <ChatControls {...settings} onChange={onChange} onStartOver={conversation.startOver} />
    </div>
  );
}

interface ConnectionsProps {
  backend: BackendName;
  hasPopUps: boolean;
  children: React.ReactNode;
}

/** One `Pipes` for all cards of the page. */
function Connections({ backend, hasPopUps, children }: ConnectionsProps) {
  const [pipes] = useState<Pipes>(() => createPipes(sourceOf(backend)));
  useEffect(() => () => pipes.dispose(), [pipes]);
  useEffect(() => pipes.addCallbacks(() => (hasPopUps ? {} : { openWindow: () => null })), [pipes, hasPopUps]);
  return <PipesProvider pipes={pipes}>{children}</PipesProvider>;
}
