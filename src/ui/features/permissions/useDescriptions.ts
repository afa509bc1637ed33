'use client';
import { useEffect, useMemo, useState } from 'react';
import { safeCall } from '../../../model/safeCall.js';
import { loadScopes, type DescribeScope, type ScopeDescription } from '../../../scopes/describeScopes.js';
import type { ScopeProvider } from '../../../scopes/families.js';
import { splitScopes } from '../../../scopes/splitScopes.js';
import { useRootLook, type ScopeReplacement } from '../../parts/context.js';

/** What scopes mean; null until that is loaded. Throws in the render if it cannot be, for the boundary to offer another try. */
export function useDescriptions(
  { slug, integrationType }: ScopeProvider,
  scopes: readonly string[],
): ScopeDescription[] | null {
  const { describeScope } = useRootLook();
  const [loaded, setLoaded] = useState<{ describe?: DescribeScope; error?: unknown }>({});
  useEffect(() => {
    let isCurrent = true;
    loadScopes({ slug, integrationType }).then(
      (describe) => isCurrent && setLoaded({ describe }),
      (error: unknown) => isCurrent && setLoaded({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [slug, integrationType]);
  const { describe, error } = loaded;
  if (error !== undefined) throw error;
  const key = scopes.join(' ');
  return useMemo(
    () => (describe === undefined ? null : splitScopes([key]).map((scope) => replaced(describe(scope), describeScope))),
    [describe, key, describeScope],
  );
}

type Replace = (description: ScopeDescription) => ScopeReplacement | null | undefined;

function replaced(description: ScopeDescription, replace: Replace | undefined): ScopeDescription {
  const given = replace && safeCall(replace, description);
  if (typeof given !== 'object' || given === null) return description;
  const { title, text, level, isSensitive } = given;
  const hasWords = typeof title === 'string' && title !== '';
  return {
    ...description,
    // What a host says is in the host's language, and checked against no page.
    ...(hasWords && { title, origin: 'catalogue' as const, source: null }),
    ...(typeof text === 'string' && { text }),
    ...(level !== undefined && { level }),
    ...(typeof isSensitive === 'boolean' && { isSensitive }),
  };
}
