import type { ConfigField } from '../../model/provider.js';
import { fieldsOf } from '../../model/fieldsOf.js';
import { list, text } from '../read.js';

/** What the person is asked for: fields of an installation that the administrator has not pinned, in order. */
export function toConfigFields(entries: unknown, pinned: unknown): ConfigField[] {
  const known = fieldsOf(pinned) ?? {};
  return list(entries)
    .flatMap((entry) => {
      const field = fieldsOf(entry) ?? {};
      const key = text(field['key']);
      // Without a key there is nothing to send it as.
      if (!key || field['scope'] !== 'installation' || Object.hasOwn(known, key)) return [];
      return [{ order: Number(field['order'] ?? 1e9) || 0, field: toConfigField(key, field) }];
    })
    .sort((one, other) => one.order - other.order)
    .map(({ field }) => field);
}

function toConfigField(key: string, field: Record<string, unknown>): ConfigField {
  return {
    key,
    label: text(field['label']) || key,
    required: field['required'] === true,
    description: text(field['description']),
    example: text(field['example']),
    pattern: text(field['pattern']),
    patternFlags: text(field['patternFlags']) ?? '',
    secret: field['secret'] === true,
    default: text(field['default']),
  };
}
