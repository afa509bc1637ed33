export type Fields = Record<string, unknown>;

/** The fields of a JSON object; undefined for anything else. */
export function fieldsOf(json: unknown): Fields | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Fields) : undefined;
}
