import * as v from 'valibot';
import { filled, slug, text } from '../wire.js';

// The public REST API's shapes, as far as the widget needs them. Deprecated camelCase twins are ignored.

export const DataProvider = v.object({
  id: v.fallback(v.string(), ''),
  slug,
  name: v.fallback(v.string(), ''),
  description: text,
  integration_type: v.fallback(v.string(), ''),
  ownership: v.fallback(v.string(), 'userland_user'),
  scopes: v.fallback(v.nullable(v.array(v.string())), null),
  auth_methods: v.fallback(v.array(v.string()), ['oauth']),
  connected_account: v.fallback(v.nullable(v.unknown()), null),
  /** All of them, where a team has several accounts per provider and they were asked for. */
  connected_accounts: v.fallback(v.nullable(v.array(v.unknown())), null),
});

export const Authorization = v.object({ url: filled });

export type DataProvider = v.InferOutput<typeof DataProvider>;
