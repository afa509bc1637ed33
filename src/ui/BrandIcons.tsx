'use client';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import { brandIconsFeature } from './lazy.js';
import { BrandIconsContext, useRootLook, type BrandIcons as Value } from './parts/context.js';

export interface BrandIconsProps {
  /** They could not be loaded. */
  onError(error: PipesError): void;
  children: ReactNode;
}

/** Gives the icons inside what they need to draw the marks of known brands, if the host wants them. */
export function BrandIcons({ onError, children }: BrandIconsProps) {
  const { brandIcons = true } = useRootLook();
  const [, setLoaded] = useState(false);
  const isRequested = useRef(false);
  // A server draws none, and neither does the first render in the browser.
  const module = useSyncExternalStore(
    subscribeToNothing,
    () => brandIconsFeature.module,
    () => undefined,
  );
  const request = useCallback(() => {
    // Every icon asks.
    if (!brandIcons || isRequested.current || brandIconsFeature.module !== undefined) return;
    isRequested.current = true;
    whenIdle(() => {
      brandIconsFeature.load().then(
        () => setLoaded(true),
        (error: unknown) => onError(toPipesError(error)),
      );
    });
  }, [brandIcons, onError]);
  const value = useMemo<Value>(
    () => ({ brandIconOf: brandIcons ? module?.brandIconOf : undefined, request }),
    [brandIcons, module, request],
  );
  return <BrandIconsContext.Provider value={value}>{children}</BrandIconsContext.Provider>;
}

const subscribeToNothing = () => () => {};

/** After the first paint, and whatever else is more urgent. Safari has no `requestIdleCallback`. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2_000 });
  else setTimeout(task, 200);
}
