'use client';
import { useMemo, useState, type ReactNode } from 'react';
import { english } from '../../labels/english.js';
import type { Labels } from '../../labels/labels.js';
import { mergeLabels, validLocale } from '../../labels/mergeLabels.js';
import { LabelsContext, RootContext, RootOptionsContext, type RootOptions } from './context.js';

/** How a root looks and speaks. */
export interface RootLook extends RootOptions {
  /** Added to the root element's class. */
  className?: string | undefined;
  /** Replaces single strings of the English labels, or all of them. */
  labels?: Partial<Labels> | undefined;
}

export interface RootProps extends RootLook {
  /** The class of the kind of root it is, besides `pipes-widget`. */
  kind?: string | undefined;
  /** What it is to a screen reader, named like the list. Default: nothing. */
  role?: 'region' | undefined;
  children: ReactNode;
}

/** The root element, with its language and words. */
export function Root({ className, labels, appName, describeScope, kind, role, children }: RootProps) {
  const words = useMemo(() => {
    const list = mergeLabels(english, labels);
    return { list: { ...list, locale: validLocale(list.locale) }, overrides: labels };
  }, [labels]);
  const options = useMemo(() => ({ appName, describeScope }), [appName, describeScope]);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  return (
    <LabelsContext.Provider value={words}>
      <RootOptionsContext.Provider value={options}>
        <RootContext.Provider value={root}>
          <div
            role={role}
            className={['pipes-widget', kind, className].filter((each) => each !== undefined).join(' ')}
            aria-label={role && words.list.list}
            lang={words.list.locale}
            ref={setRoot}
          >
            {children}
          </div>
        </RootContext.Provider>
      </RootOptionsContext.Provider>
    </LabelsContext.Provider>
  );
}
