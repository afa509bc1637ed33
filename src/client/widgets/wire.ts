import * as v from 'valibot';

// The Widgets API's shapes, as far as the widget needs them. What is not named here is accepted and dropped; enums are
// open strings; what a row can do without may be missing or of a wrong type (`fallback`).

const text = v.fallback(v.nullable(v.string()), null);
const filled = v.custom<string>((input) => typeof input === 'string' && input !== '');
const texts = v.fallback(v.array(v.string()), []);

export const Installation = v.object({
  id: filled,
  state: v.string(),
  scopes: texts,
  auth_method: v.fallback(v.string(), 'oauth'),
  account_identifier: text,
  account_display_name: text,
  created_at: text,
  updated_at: text,
});

export const Integration = v.object({
  id: v.fallback(v.string(), ''),
  // It becomes a segment of request paths: not empty, and neither "." nor "..".
  slug: v.custom<string>((input) => typeof input === 'string' && /^(?!\.+$).{1,200}$/.test(input)),
  name: v.fallback(v.string(), ''),
  description: text,
  integrationType: v.fallback(v.string(), ''),
  ownership: v.fallback(v.string(), 'userland_user'),
  scopes: v.fallback(v.nullable(v.array(v.string())), null),
  authMethods: v.fallback(v.array(v.string()), ['oauth']),
  iconUrl: text,
  installation: v.fallback(v.nullable(v.unknown()), null),
  connected_accounts: v.fallback(v.array(v.unknown()), []),
});

export const IntegrationList = v.object({ data: v.array(v.unknown()) });

export const Authorization = v.object({
  url: filled,
  redirectToken: text,
  handoffToken: text,
});

export type Installation = v.InferOutput<typeof Installation>;
export type Integration = v.InferOutput<typeof Integration>;
