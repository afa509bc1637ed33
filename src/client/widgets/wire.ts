import * as v from 'valibot';
import { filled, slug, text } from '../wire.js';

// The Widgets API's shapes, as far as the widget needs them.

export const Integration = v.object({
  id: v.fallback(v.string(), ''),
  slug,
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

export const Authorization = v.object({ url: filled, redirectToken: text, handoffToken: text });

export type Integration = v.InferOutput<typeof Integration>;
