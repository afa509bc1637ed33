'use client';
import { useState } from 'react';
import { safeUrl } from '../../model/safeUrl.js';

/** The provider's icon, or a monogram where there is none or it does not load. The name stands beside it. */
export function ProviderIcon({ name, slug, url }: { name: string; slug: string; url: string | null }) {
  const [broken, setBroken] = useState<string | null>(null);
  // As it was parsed: the text itself may mean something else to the page (`http:localhost/…` is relative there).
  const src = url === null ? null : (safeUrl(url)?.href ?? null);
  if (src !== null && src !== broken) {
    return (
      <img
        className="pipes-icon"
        src={src}
        alt=""
        width={40}
        height={40}
        loading="lazy"
        referrerPolicy="no-referrer"
        onError={() => setBroken(src)}
      />
    );
  }
  return (
    <span className="pipes-monogram" data-color={colorOf(slug)} aria-hidden="true">
      {monogramOf(name)}
    </span>
  );
}

const COLORS = 8;

/** The same slug has the same color everywhere. */
function colorOf(slug: string): number {
  let hash = 0;
  for (const character of slug) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % COLORS;
}

function monogramOf(name: string): string {
  // Most names are plain, and a Unicode expression costs milliseconds when it first runs.
  const first = /^[A-Za-z0-9]/.exec(name) ?? name.match(/[\p{L}\p{N}]/u);
  return (first?.[0] ?? '?').toLocaleUpperCase();
}
