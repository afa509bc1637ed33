'use client';
import type { BrandMarkProps } from '../../parts/context.js';
import { useElements } from '../../parts/useElements.js';
import { brandIconOf } from './brandIconOf.js';

/** The mark of a known brand. */
export function BrandMark({ slug, integrationType, fallback }: BrandMarkProps) {
  const element = useElements();
  const icon = brandIconOf({ slug, integrationType });
  if (icon === undefined) return fallback;
  return (
    <svg {...element('icon')} viewBox="0 0 24 24" aria-hidden="true">
      {'path' in icon ? (
        <path {...element('icon-mark')} d={icon.path} fill={icon.color} />
      ) : (
        <text
          {...element('icon-mark')}
          x="12"
          y="19.5"
          textAnchor="middle"
          fontSize="21"
          fontWeight="700"
          fill={icon.color}
        >
          {icon.letter}
        </text>
      )}
    </svg>
  );
}
