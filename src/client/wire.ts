import * as v from 'valibot';

// What the two APIs have in common. What is not named is accepted and dropped; enums are open strings; what a row can do without
// may be missing or of a wrong type (`fallback`).

export const text = v.fallback(v.nullable(v.string()), null);
export const texts = v.fallback(v.array(v.string()), []);
export const filled = v.custom<string>((input) => typeof input === 'string' && input !== '');

/** It becomes a segment of request paths: not empty, and neither "." nor "..". */
export const slug = v.custom<string>((input) => typeof input === 'string' && /^(?!\.+$).{1,200}$/.test(input));

/** An installation of the Widgets API, a connected account of the public one. */
export const Account = v.object({
  id: filled,
  state: v.string(),
  scopes: texts,
  auth_method: v.fallback(v.string(), 'oauth'),
  api_key_last_4: text,
  client_id: text,
  client_secret_last_4: text,
  account_identifier: text,
  account_display_name: text,
  created_at: text,
  updated_at: text,
});

export type Account = v.InferOutput<typeof Account>;
