import type { Labels } from '../labels/labels.js';
import { matchesPattern } from '../model/pattern.js';
import type { ConfigField } from '../model/provider.js';
import type { FieldSpec } from './Field.js';

/** A key, an id or a secret: it has to be there. */
export function secretFieldSpec(field: Omit<FieldSpec, 'check'>, labels: Labels): FieldSpec {
  return { ...field, check: (value) => (value === '' ? labels.required(field.label) : null) };
}

/** A config field of the backend. What it says of itself is text, and its pattern is enforced if that can be done safely. */
export function configFieldSpec(field: ConfigField, labels: Labels): FieldSpec {
  const { key, label, required, description, example, pattern, patternFlags, secret } = field;
  const needed = required && field.default === null;
  const hints = [
    description,
    field.default === null ? null : labels.defaultHint(field.default),
    example === null ? null : labels.exampleHint(example),
  ];
  return {
    name: `config.${key}`,
    label: needed ? label : labels.optional(label),
    hints: hints.filter((hint): hint is string => Boolean(hint)),
    secret,
    placeholder: field.default ?? undefined,
    check(value) {
      if (value === '') return needed ? labels.required(label) : null;
      return pattern !== null && matchesPattern(pattern, patternFlags, value) === false
        ? labels.notMatching(label)
        : null;
    },
  };
}
