'use client';
import { useId } from 'react';
import { useElements } from './useElements.js';

/** One value to type. */
export interface FieldSpec {
  name: string;
  label: string;
  hints: string[];
  secret: boolean;
  placeholder?: string | undefined;
  initial?: string | undefined;
  /** What is wrong with a value, in words; null if nothing. */
  check(value: string): string | null;
}

export interface FieldProps {
  field: FieldSpec;
  error: string | undefined;
  /** Whether it gets the focus. */
  isFocused: boolean;
}

/** A labelled field with its hints and its error, which a screen reader hears with it. */
export function Field({ field, error, isFocused }: FieldProps) {
  const element = useElements();
  const id = useId();
  const hints = field.hints.map((hint, index) => ({ hint, id: `${id}-hint-${index}` }));
  const described = [...(error === undefined ? [] : [`${id}-error`]), ...hints.map((each) => each.id)].join(' ');
  return (
    <div {...element('field')}>
      <label {...element('label')} htmlFor={id}>
        {field.label}
      </label>
      <input
        {...element('input')}
        id={id}
        name={field.name}
        type={field.secret ? 'password' : 'text'}
        defaultValue={field.initial}
        placeholder={field.placeholder}
        // Not the person's password, and not for a password manager to keep.
        autoComplete={field.secret ? 'new-password' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- Only in answer to a choice that brought it, in a dialog.
        autoFocus={isFocused}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
      />
      {error === undefined ? null : (
        <p {...element('error')} id={`${id}-error`}>
          {error}
        </p>
      )}
      {hints.map((each) => (
        <p key={each.id} {...element('hint')} id={each.id}>
          {each.hint}
        </p>
      ))}
    </div>
  );
}
