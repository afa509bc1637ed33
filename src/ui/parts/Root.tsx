'use client';
import { useMemo, useState, type ReactNode } from 'react';
import type { Labels } from '../../labels/labels.js';
import { directionOf, validLocale } from '../../labels/mergeLabels.js';
import { ComponentsContext, type Components } from './components.js';
import { LabelsContext, RootContext, RootOptionsContext, useLanguage, type RootOptions } from './context.js';
import {
  classOf,
  ClassNamesContext,
  type Appearance,
  type ClassNames,
  type Density,
  type ElementName,
} from './elements.js';

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
  /** Replaces single components. Keep them outside of your component, or each render makes new ones. */
  components?: Components | undefined;
  /** Replaces single strings of the English labels, or all of them. */
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
  const { className, appearance = 'inherit', density = 'comfortable', kind, role, children } = props;
  const words = useWords(props.labels);
  const options = useOptions(props);
  const classNames = useClassNames(props.classNames);
  const components = useComponents(props.components);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  if (words === null) return null;
  const { labels, dir } = words;
  const classes = [classOf('widget', classNames), kind && classOf(kind, classNames), className];
  return (
    <LabelsContext.Provider value={words}>
      <RootOptionsContext.Provider value={options}>
        <ClassNamesContext.Provider value={classNames}>
          <ComponentsContext.Provider value={components}>
            <RootContext.Provider value={root}>
              <div
                role={role}
                className={classes.filter(Boolean).join(' ')}
                data-appearance={appearance}
                data-density={density}
                aria-label={role && labels.list}
                lang={labels.locale}
                dir={dir}
                ref={setRoot}
              >
                {children}
              </div>
            </RootContext.Provider>
          </ComponentsContext.Provider>
        </ClassNamesContext.Provider>
      </RootOptionsContext.Provider>
    </LabelsContext.Provider>
  );
}

/** Null: there are none, and nothing can be said. */
function useWords(overrides: Partial<Labels> | undefined) {
  const language = useLanguage();
  return useMemo(() => {
    const table = language.toLabels(overrides);
    if (table === null) return null;
    const labels = { ...table, locale: validLocale(table.locale) };
    // Single English labels say nothing about the direction of the host's page.
    const dir = overrides?.locale === undefined ? undefined : directionOf(labels.locale);
    return { labels, overrides, dir };
  }, [language, overrides]);
}

function useOptions({ appName, describeScope, brandIcons }: RootOptions): RootOptions {
  return useMemo(() => ({ appName, describeScope, brandIcons }), [appName, describeScope, brandIcons]);
}

/** The same classes are the same object, though the host may write a new one each time. */
function useClassNames(classNames: ClassNames | undefined): ClassNames {
  const key = JSON.stringify(classNames ?? {});
  return useMemo(() => JSON.parse(key) as ClassNames, [key]);
}

function useComponents(components: Components | undefined): Components {
  const { Row, Icon, Status, EmptyState } = components ?? {};
  return useMemo(() => ({ Row, Icon, Status, EmptyState }), [Row, Icon, Status, EmptyState]);
}
