import type { Notice } from '../../labels/labels.js';

/** A notice as it is read aloud: two paragraphs, so that there is a pause between them. */
export function NoticeText({ notice: { title, text } }: { notice: Notice }) {
  return (
    <>
      <p>{title}</p>
      {text === '' ? null : <p>{text}</p>}
    </>
  );
}
