import { useState } from 'react';

const SUGGESTIONS = ['Open a pull request with the fix', 'Draft the announcement mail', 'Ask for a review'];

/** Where the person says what they want, or chooses it. */
export function Composer({ onSay }: { onSay: (text: string) => void }) {
  const [text, setText] = useState('');
  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') return;
    onSay(text.trim());
    setText('');
  }
  return (
    <form className="composer" onSubmit={submit}>
      <div className="suggestions">
        {SUGGESTIONS.map((each) => (
          <button key={each} type="button" className="suggestion" onClick={() => onSay(each)}>
            {each}
          </button>
        ))}
      </div>
      <div className="composer-box">
        <input
          className="composer-text"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="Ask the assistant"
          aria-label="Your message"
        />
        <button className="composer-send" aria-label="Send">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </button>
      </div>
    </form>
  );
}
