'use client';
import type { Notice } from '../../labels/labels.js';
import { Button, LinkButton, type ButtonProps, type LinkButtonProps } from './Button.js';
import { useElements } from './useElements.js';

export interface BannerProps {
  notice: Notice;
  tone?: 'neutral' | 'warning';
  /** `alert`: it is read aloud when it appears. */
  role?: 'alert';
  /** Another way on. */
  link?: LinkButtonProps | undefined;
  /** What can be done about it. */
  action?: ButtonProps | undefined;
  /** Takes it away. */
  dismiss?: ButtonProps | undefined;
}

/** A notice beside what it is about, and what can be done. */
export function Banner({ notice, tone = 'neutral', role, link, action, dismiss }: BannerProps) {
  const element = useElements();
  return (
    <div {...element('notice', { 'data-tone': tone })} role={role}>
      <p {...element('notice-text')}>
        <strong {...element('notice-title')}>{notice.title}</strong> {notice.text}
      </p>
      {link === undefined ? null : <LinkButton {...link} />}
      {action === undefined ? null : <Button variant="quiet" {...action} />}
      {dismiss === undefined ? null : <Button variant="quiet" {...dismiss} />}
    </div>
  );
}
