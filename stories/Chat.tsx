import { useState } from 'react';
import { ConnectCard } from '../src/index.js';

/** A conversation with an assistant that needs a connection in the middle of it. */
export function Chat() {
  const [isDone, setDone] = useState(false);
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <p style={{ margin: 0, justifySelf: 'end' }}>Fix the failing test and open a pull request.</p>
      <p style={{ margin: 0 }}>I found the cause. To open the pull request I need access to your repositories.</p>
      <ConnectCard
        provider="github"
        reason="To open a pull request with the fix you asked for."
        onConnected={() => setDone(true)}
      />
      {isDone ? <p style={{ margin: 0 }}>Thanks. I opened pull request 7.</p> : null}
    </div>
  );
}
