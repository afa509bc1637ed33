'use client';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
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
  // A server draws none, and neither does the first render in the browser.
  const [module, setModule] = useState(() => ({}) as Partial<Pick<Value, 'brandIconOf'>>);
  const isRequested = useRef(false);
  const request = useCallback(() => {
    if (!brandIcons || isRequested.current) return;
    isRequested.current = true;
    if (brandIconsFeature.module !== undefined) return setModule(brandIconsFeature.module);
    const fail = (error: unknown) => onError(toPipesError(error));
    const load = () => void brandIconsFeature.load().then(setModule, fail);
    // After whatever is more urgent. Safari has no `requestIdleCallback`.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 2_000 });
    else setTimeout(load, 200);
  }, [brandIcons, onError]);
  const value = useMemo<Value>(
    () => ({ brandIconOf: brandIcons ? module.brandIconOf : undefined, request }),
    [brandIcons, module, request],
  );
  return <BrandIconsContext.Provider value={value}>{children}</BrandIconsContext.Provider>;
}
