import type { ComponentProps } from 'react';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  /** What a screen reader reads; begins with the visible words. */
  label?: string | undefined;
}

export function Button({ variant = 'secondary', label, type = 'button', ...props }: ButtonProps) {
  return <button className="pipes-button" data-variant={variant} aria-label={label} type={type} {...props} />;
}
