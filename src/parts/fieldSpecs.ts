import type { Labels } from '../labels/labels.js';
import { cleanText } from '../model/cleanText.js';
import type { matchesPattern } from '../model/pattern.js';
import type { ConfigField } from '../model/provider.js';
import type { FieldSpec } from './Field.js';

/** A key, an id or a secret: it has to be there. */
export function secretFieldSpec(field: Omit<FieldSpec, 'check'>, labels: Labels): FieldSpec {
  return { ...field, check: (value) => (value === '' ? labels.required(field.label) : null) };
}

/** Undefined: its code is not there (yet), and nothing is enforced. */
export type Matches = typeof matchesPattern | undefined;

/** A config field of the backend. What it says of itself is text, and its pattern is enforced if that can be done safely. */
export function configFieldSpec(field: ConfigField, labels: Labels, matches: Matches): FieldSpec {
  // A client of the host's may leave out what the types ask for.
  const { key, pattern = null, patternFlags = '', secret = false } = field;
  const label = cleanText(field.label ?? '', 80) || cleanText(key, 80);
  const [description, example, usual] = [field.description, field.example, field.default].map((text) =>
    cleanText(text ?? '', 400),
  );
  const needed = field.required && !usual;
  const hints = [description, usual && labels.defaultHint(usual), example && labels.exampleHint(example)];
  return {
    name: `config.${key}`,
    label: needed ? label : labels.optional(label),
    hints: hints.filter((hint): hint is string => Boolean(hint)),
    secret,
    placeholder: usual,
    check(value) {
      if (value === '') return needed ? labels.required(label) : null;
      return pattern !== null && matches?.(pattern, patternFlags, value) === false ? labels.notMatching(label) : null;
    },
  };
}
