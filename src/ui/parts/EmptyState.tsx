'use client';
import type { Notice } from '../../labels/labels.js';
import { Message } from './Message.js';
import { Replaceable } from './Replaceable.js';

/** In the place of a list with nothing in it. */
export function EmptyState({ notice }: { notice: Notice }) {
  return (
    <Replaceable name="EmptyState" props={notice}>
      <Message notice={notice} tone="neutral" />
    </Replaceable>
  );
}
