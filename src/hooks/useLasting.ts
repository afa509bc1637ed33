'use client';
import { useState } from 'react';

/**
 * A failure, for as long as it lasts: TanStack Query forgets it while it tries again. `trying`: nothing else is known yet. Another `of`
 * starts anew.
 */
export function useLasting<Failure>(failure: Failure | null, trying: boolean, of: unknown): Failure | null {
  const [kept, setKept] = useState({ failure, of });
  const lasting = failure ?? (trying && kept.of === of ? kept.failure : null);
  if (kept.failure !== lasting || kept.of !== of) setKept({ failure: lasting, of });
  return lasting;
}
