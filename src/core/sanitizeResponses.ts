import { list } from '../client/read.js';
import { cleanText } from '../model/cleanText.js';
import type { AuthorizeResponse } from '../model/client.js';
import { PipesError } from '../model/error.js';
import { fieldsOf } from '../model/fieldsOf.js';
import type { SharedProvider } from '../model/provider.js';
import type { DisconnectAdvice, SharedListing } from './pipes.js';
import { isText, presentation, rawText, textOf } from './sanitize.js';

/** Throws `PipesError` of kind `bad_response` if there is no URL. Whether it is safe to open, the attempt decides. */
export function sanitizeAuthorizeResponse(response: unknown): AuthorizeResponse {
  const fields = fieldsOf(response) ?? {};
  const url = rawText(fields['url']);
  if (url === null) throw new PipesError('bad_response', '`authorize` must return `{ url }`, and returned none.');
  const { handoffToken, redirectToken } = fieldsOf(fields['handoff']) ?? {};
  const messageOrigin = rawText(fields['messageOrigin']);
  return {
    url,
    ...(isText(handoffToken) && isText(redirectToken) ? { handoff: { handoffToken, redirectToken } } : {}),
    ...(messageOrigin === null ? {} : { messageOrigin }),
  };
}

export function sanitizeSharedProviders(response: unknown): SharedListing {
  const { organization, providers } = fieldsOf(response) ?? {};
  const bySlug = new Map<string, SharedProvider>();
  for (const entry of list(providers)) {
    const fields = fieldsOf(entry) ?? {};
    const slug = rawText(fields['slug']);
    // Nothing depends on a shared entry, so one that makes no sense is simply not shown.
    if (slug === null || bySlug.has(slug)) continue;
    const availability = textOf(fields['availability'], 80) ?? 'available';
    bySlug.set(slug, { slug, ...presentation(fields, slug), availability });
  }
  return { organization: textOf(organization, 80), providers: [...bySlug.values()] };
}

/** What the host's `onBeforeDisconnect` returned. */
export function sanitizeAdvice(returned: unknown): DisconnectAdvice {
  const { prevent, reason, consequences } = fieldsOf(returned) ?? {};
  if (prevent === true) return { prevent, reason: typeof reason === 'string' ? cleanText(reason, 400) : '' };
  const texts = list(consequences).filter((each) => typeof each === 'string');
  return { prevent: false, consequences: texts.map((each) => cleanText(each, 400)) };
}
