'use client';
import { useState, type ReactNode, type FormEvent } from 'react';
import { Field, type FieldSpec } from './Field.js';
import { useElements } from './useElements.js';

export interface FormProps {
  fields: FieldSpec[];
  /** Whether the first field gets the focus. Default false. */
  isFocused?: boolean;
  /** Between the fields and the buttons. */
  children?: ReactNode;
  actions: ReactNode;
  /** Called in the submitting click with what was typed, trimmed, if nothing is wrong. */
  onSubmit(values: Record<string, string>): void;
}

/** Checks what was typed when it is submitted, says what is wrong beside each field, and focuses the first of them. */
export function Form({ fields, isFocused = false, children, actions, onSubmit }: FormProps) {
  const element = useElements();
  const [errors, setErrors] = useState<Record<string, string>>({});

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const values: Record<string, string> = Object.create(null) as Record<string, string>;
    const wrong: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const { name, check } of fields) {
      const entry = typed.get(name);
      const value = typeof entry === 'string' ? entry.trim() : '';
      const error = check(value);
      values[name] = value;
      if (error !== null) wrong[name] = error;
    }
    setErrors(wrong);
    const first = fields.find(({ name }) => name in wrong);
    if (first === undefined) onSubmit(values);
    else [...form.querySelectorAll('input')].find(({ name }) => name === first.name)?.focus();
  }

  return (
    <form {...element('form')} noValidate onSubmit={submit}>
      {fields.map((field, index) => (
        <Field key={field.name} field={field} error={errors[field.name]} isFocused={isFocused && index === 0} />
      ))}
      {children}
      <div {...element('dialog-actions')}>{actions}</div>
    </form>
  );
}
