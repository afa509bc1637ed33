'use client';
import { useContext, useEffect, useRef, useState } from 'react';
import { safeUrl } from '../../model/safeUrl.js';
import { BrandIconsContext } from './context.js';
import { useElements } from './useElements.js';
import { Replaceable } from './Replaceable.js';

export interface ProviderIconProps {
  /** It stands beside the icon. */
  name: string;
  slug: string;
  integrationType?: string;
  url: string | null;
}

/** The provider's icon: the backend's, the mark of a known brand, or a letter. */
export function ProviderIcon({ name, slug, integrationType = '', url }: ProviderIconProps) {
  // As it was parsed: the text itself may mean something else to the page (`http:localhost/…` is relative there).
  const src = url === null ? null : (safeUrl(url)?.href ?? null);
  return (
    <Replaceable name="Icon" props={{ name, slug, integrationType, url: src }}>
      {src === null ? (
        <LetterOrMark name={name} slug={slug} integrationType={integrationType} isMarkWanted={url === null} />
      ) : (
        <ImageIcon name={name} slug={slug} src={src} />
      )}
    </Replaceable>
  );
}

/** One that does not load, or that the page's Content-Security-Policy forbids, becomes a letter. */
function ImageIcon({ name, slug, src }: { name: string; slug: string; src: string }) {
  const element = useElements();
  const [broken, setBroken] = useState<string | null>(null);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    // One that a server rendered may have failed before anybody listened. An SVG may have no size of its own, and be fine.
    const { current } = image;
    if (current?.complete && current.naturalWidth === 0) current.decode().catch(() => setBroken(src));
  }, [src]);
  if (src === broken) return <Monogram name={name} slug={slug} />;
  return (
    <img
      ref={image}
      {...element('icon')}
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

interface LetterOrMarkProps extends Required<Pick<ProviderIconProps, 'name' | 'slug' | 'integrationType'>> {
  /** Whether there may be a mark. */
  isMarkWanted: boolean;
}

/** A letter; or, once they are loaded, the mark of a known brand. */
function LetterOrMark({ name, slug, integrationType, isMarkWanted }: LetterOrMarkProps) {
  const { BrandMark, request } = useContext(BrandIconsContext);
  useEffect(() => {
    if (isMarkWanted) request();
  }, [isMarkWanted, request]);
  const letter = <Monogram name={name} slug={slug} />;
  return isMarkWanted && BrandMark ? (
    <BrandMark slug={slug} integrationType={integrationType} fallback={letter} />
  ) : (
    letter
  );
}

function Monogram({ name, slug }: { name: string; slug: string }) {
  const element = useElements();
  return (
    <span {...element('monogram', { 'data-color': colorOf(slug) })} aria-hidden="true">
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
  return (first?.[0] ?? '?').toUpperCase();
}
