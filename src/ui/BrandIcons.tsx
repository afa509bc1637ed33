'use client';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import { brandIconsFeature } from './lazy.js';
import { BrandIconsContext, useRootLook, type BrandIcons as Value } from './parts/context.js';

/** In ms: the list is painted by then, and what the first click needs is asked for. */
const DELAY = 200;

export interface BrandIconsProps {
  /** They could not be loaded. */
  onError(error: PipesError): void;
  children: ReactNode;
}

/** Gives the icons inside what they need to draw the marks of known brands, if the host wants them. */
export function BrandIcons({ onError, children }: BrandIconsProps) {
  const { brandIcons = true } = useRootLook();
  // A server draws none, and neither does the first render in the browser.
  const [module, setModule] = useState(() => ({}) as Partial<Pick<Value, 'BrandMark'>>);
  // Set from the first request until unmount.
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const request = useCallback(() => {
    // Every icon asks.
    if (!brandIcons || timer.current !== undefined) return;
    timer.current = setTimeout(
      () =>
        brandIconsFeature.load().then(
          (loaded) => timer.current !== undefined && setModule(loaded),
          (error: unknown) => {
            if (timer.current === undefined) return;
            // The next icon may try again.
            timer.current = undefined;
            onError(toPipesError(error));
          },
        ),
      brandIconsFeature.module === undefined ? DELAY : 0,
    );
  }, [brandIcons, onError]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  const value = useMemo<Value>(
    () => ({ BrandMark: brandIcons ? module.BrandMark : undefined, request }),
    [brandIcons, module, request],
  );
  return <BrandIconsContext.Provider value={value}>{children}</BrandIconsContext.Provider>;
}
