import type { ComponentProps } from 'react';
import { useElements } from './useElements.js';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet' | 'details';
  /** What a screen reader reads; begins with the visible words. */
  label?: string | undefined;
  /** See `Elements`. */
  action?: 'disconnect' | undefined;
}

export function Button({ variant = 'secondary', label, action, type = 'button', ...props }: ButtonProps) {
  const element = useElements();
  return (
    <button
      {...element('button', { 'data-variant': variant, 'data-action': action })}
      aria-label={label}
      type={type}
      {...props}
    />
  );
}

export interface LinkButtonProps {
  href: string;
  children: string;
  /** What a screen reader reads; begins with the visible words. */
  label: string;
}

/** A link that leads away from the page, and looks like the buttons beside it. */
export function LinkButton({ href, label, children }: LinkButtonProps) {
  const element = useElements();
  return (
    <a {...element('button', { 'data-variant': 'secondary' })} aria-label={label} href={href}>
      {children}
    </a>
  );
}
