import type { Fields } from '../model/fieldsOf.js';

// Reading what a backend sent. What is not asked for is dropped; what a row can do without may be missing or of a wrong type.

/** Thrown where an entry makes no sense without the field. */
export class Unreadable extends Error {
  constructor(readonly field: string) {
    super(`"${field}" could not be understood.`);
  }
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** All of them texts, or null. */
export function texts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that has to be there. Throws `Unreadable`. */
export function filled(fields: Fields, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string' || value === '') throw new Unreadable(field);
  return value;
}

/** It becomes a segment of request paths: not empty, and neither "." nor "..". Throws `Unreadable`. */
export function slug(fields: Fields): string {
  const value = filled(fields, 'slug');
  if (!/^(?!\.+$).{1,200}$/.test(value)) throw new Unreadable('slug');
  return value;
}

/** An ISO date of any date that can be read. */
export function date(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
