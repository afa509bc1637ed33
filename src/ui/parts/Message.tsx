'use client';
import type { Notice } from '../../labels/labels.js';
import { Button, type ButtonProps } from './Button.js';
import { useElements } from './useElements.js';

export interface MessageProps {
  notice: Notice;
  tone: 'neutral' | 'warning';
  /** The one thing that can be done about it. */
  action?: ButtonProps | undefined;
}

/** Words in the place of the list. */
export function Message({ notice, tone, action }: MessageProps) {
  const element = useElements();
  return (
    <div {...element('message', { 'data-tone': tone })} role={tone === 'warning' ? 'alert' : undefined}>
      <p {...element('message-title')}>{notice.title}</p>
      {notice.text === '' ? null : <p {...element('description')}>{notice.text}</p>}
      {action === undefined ? null : <Button {...action} />}
    </div>
  );
}
