'use client';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Labels } from '../../labels/labels.js';
import { directionOf } from '../../labels/mergeLabels.js';
import type { Components } from './components.js';
import {
  LabelsContext,
  RootContext,
  RootLookContext,
  useLanguage,
  type RootLookValue,
  type RootOptions,
} from './context.js';
import type { Appearance, ClassNames, Density, ElementName } from './elements.js';
import { createFocusKeeper } from './focusKeeper.js';
import { classOf } from './useElements.js';

/** How a root looks and speaks. */
export interface RootLook extends RootOptions {
  /** Added to the root element's class. */
  className?: string | undefined;
  /** Added to the class of other elements, by their names. */
  classNames?: ClassNames | undefined;
  /** Default `inherit`: the page's text color, and its `color-scheme`. */
  appearance?: Appearance | undefined;
  /** Default `comfortable`. */
  density?: Density | undefined;
  /** Replaces single components. Define them outside your component, or they remount on every render. */
  components?: Components | undefined;
  /**
   * Replaces single strings of the English labels, or all of them. Pass the same object at each render, or every row renders each time.
   */
  labels?: Partial<Labels> | undefined;
}

export interface RootProps extends RootLook {
  /** What kind of root it is, if not that of the list. */
  kind?: ElementName | undefined;
  /** What it is to a screen reader, named like the list. Default: nothing. */
  role?: 'region' | undefined;
  children: ReactNode;
}

/** The root element, with its language, its words and its look. */
export function Root(props: RootProps) {
  const { className, appearance, density, kind, role, children } = props;
  const words = useWords(props.labels);
  const look = useLook(props);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [focus] = useState(createFocusKeeper);
  const root = useMemo(() => ({ element, liveRegion: element?.firstElementChild ?? null, focus }), [element, focus]);
  useEffect(() => (element === null ? undefined : focus.watch(element)), [element, focus]);
  if (words === null) return null;
  const { labels, dir } = words;
  const classes = [classOf('widget', look.classNames), kind && classOf(kind, look.classNames), className];
  return (
    <LabelsContext.Provider value={words}>
      <RootLookContext.Provider value={look}>
        <RootContext.Provider value={root}>
          <div
            role={role}
            className={classes.filter(Boolean).join(' ')}
            data-appearance={appearance}
            data-density={density}
            aria-label={role && labels.list}
            lang={labels.locale}
            dir={dir}
            ref={setElement}
          >
            {/* The live region. Explicitly polite: what hides the page behind a dialog leaves those alone. */}
            <div className={classOf('hidden', look.classNames)} role="status" aria-live="polite" aria-atomic="false" />
            {children}
          </div>
        </RootContext.Provider>
      </RootLookContext.Provider>
    </LabelsContext.Provider>
  );
}

/** Null if there are no labels to render with. */
function useWords(overrides: Partial<Labels> | undefined) {
  const language = useLanguage();
  return useMemo(() => {
    const labels = language.toLabels(overrides);
    if (labels === null) return null;
    // Single English labels say nothing about the direction of the host's page.
    const dir = overrides?.locale === undefined ? undefined : directionOf(labels.locale);
    return { labels, overrides, dir };
  }, [language, overrides]);
}

/** The same look is the same object, though the host may write a new one each time. A class that is no text adds nothing. */
function useLook({ appName, describeScope, brandIcons, classNames, components }: RootLook): RootLookValue {
  const classes = JSON.stringify(Object.entries(classNames ?? {}).filter(([, own]) => typeof own === 'string'));
  const { Row, Icon, Status, EmptyState } = components ?? {};
  return useMemo(
    () => ({
      appName,
      describeScope,
      brandIcons,
      classNames: Object.fromEntries(JSON.parse(classes) as Array<[string, string]>) as ClassNames,
      components: { Row, Icon, Status, EmptyState },
    }),
    [appName, describeScope, brandIcons, classes, Row, Icon, Status, EmptyState],
  );
}
