'use client';
import { useId, type ReactNode } from 'react';
import { useLabels } from './parts/context.js';
import { useElements } from './parts/useElements.js';
import { Heading, type HeadingLevel } from './parts/Heading.js';

export interface RowGroupProps {
  /** What the rows have in common; `all`: nothing, and there is no heading. */
  kind: 'connected' | 'available' | 'all';
  headingLevel: HeadingLevel;
  /** Whether rows out of sight are left unrendered, until they come into sight. */
  isLong: boolean;
  children: ReactNode;
}

/** Some of the rows, under a heading. */
export function RowGroup({ kind, headingLevel, isLong, children }: RowGroupProps) {
  const element = useElements();
  const labels = useLabels();
  const id = useId();
  const hasHeading = kind !== 'all';
  return (
    <div {...element('group', { 'data-group': kind })}>
      {hasHeading ? (
        <Heading level={headingLevel} id={id} name="group-title">
          {labels.groups[kind]}
        </Heading>
      ) : null}
      <ul
        {...element('list', { 'data-long': isLong || undefined })}
        // The role is named because Safari drops it from lists without bullets.
        role="list"
        aria-labelledby={hasHeading ? id : undefined}
        aria-label={hasHeading ? undefined : labels.list}
      >
        {children}
      </ul>
    </div>
  );
}
