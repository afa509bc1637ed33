'use client';

/** Read aloud when it changes. `count` makes the same words news again. */
export function Announcement({ text, count }: { text: string; count: number }) {
  return (
    <div className="pipes-hidden" role="status" aria-live="polite">
      <span key={count}>{text}</span>
    </div>
  );
}
