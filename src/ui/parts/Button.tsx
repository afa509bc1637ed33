import type { ComponentProps } from 'react';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet' | 'details';
  /** What a screen reader reads; begins with the visible words. */
  label?: string | undefined;
}

export function Button({ variant = 'secondary', label, type = 'button', ...props }: ButtonProps) {
  return <button className="pipes-button" data-variant={variant} aria-label={label} type={type} {...props} />;
}

export interface LinkButtonProps {
  href: string;
  children: string;
  /** What a screen reader reads; begins with the visible words. */
  label: string;
}

/** A link that leads away from the page, and looks like the buttons beside it. */
export function LinkButton({ href, label, children }: LinkButtonProps) {
  return (
    <a className="pipes-button" data-variant="secondary" aria-label={label} href={href}>
      {children}
    </a>
  );
}
