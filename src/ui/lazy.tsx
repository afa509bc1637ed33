'use client';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Labels } from '../labels/labels.js';
import { mergeLabels } from '../labels/mergeLabels.js';
import { toPipesError, type PipesError } from '../model/error.js';
import { Banner } from './parts/Banner.js';
import { LabelsContext, useLabels, useLabelsContext, useLanguage } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { createLoadable, type Loadable } from './parts/loadable.js';

// The loading plan, and the only `import()` of the ui. What is imported anywhere else is there first, with the list.

/** With their English, so that a feature and its words are one request. */
export const featuresInEnglish = {
  // Loaded once the list is on the screen: what the first click needs, the search, and the highlight.
  afterList: /* @__PURE__ */ createLoadable(() => import('./english/afterList.js')),
  // Loaded where they are first rendered.
  dialogs: /* @__PURE__ */ createLoadable(() => import('./english/dialogs.js')),
  permissions: /* @__PURE__ */ createLoadable(() => import('./english/permissions.js')),
  shared: /* @__PURE__ */ createLoadable(() => import('./english/shared.js')),
};

/** The same for where all words are the host's. */
export const featuresWithoutWords = {
  afterList: /* @__PURE__ */ createLoadable(() => import('./afterList.js')),
  dialogs: /* @__PURE__ */ createLoadable(() => import('./dialogs.js')),
  permissions: /* @__PURE__ */ createLoadable(() => import('./features/permissions/index.js')),
  shared: /* @__PURE__ */ createLoadable(() => import('./features/shared/index.js')),
};

type Features = typeof featuresWithoutWords;
type ModuleOf<Name extends keyof Features> = NonNullable<Features[Name]['module']>;

/** Those of the language in which the component speaks. */
export const useFeatures = (): Features => useLanguage().features as Features;

/** Loaded a moment after the list is on the screen, if a provider has no icon. */
export const brandIconsFeature = createLoadable(() => import('./features/icons/index.js'));

export interface FeatureProps<Name extends keyof Features> {
  name: Name;
  onError(error: PipesError): void;
  /** In its place until it is loaded. */
  placeholder?: ReactNode;
  /** In its place if it could not be loaded, or crashed. Default: a sentence, with Try again. */
  renderFailure?: ((retry: () => void) => ReactNode) | undefined;
  children(module: ModuleOf<Name>): ReactNode;
}

/**
 * One feature, with its words: loaded when it is rendered, contained if it crashes, and offered again if it fails. No other feature
 * notices.
 */
export function Feature<Name extends keyof Features>(props: FeatureProps<Name>) {
  const { onError, renderFailure = (retry) => <FeatureUnavailable onRetry={retry} /> } = props;
  return (
    <ErrorBoundary renderFallback={(retry) => renderFailure(retry)} onCatch={(error) => onError(toPipesError(error))}>
      <Loaded {...props} renderFailure={renderFailure} />
    </ErrorBoundary>
  );
}

function Loaded<Name extends keyof Features>(props: FeatureProps<Name>) {
  const { name, onError, placeholder = null, renderFailure, children } = props;
  const feature = useFeatures()[name] as Loadable<ModuleOf<Name>>;
  const [state, setState] = useState<'loading' | 'loaded' | 'failed' | 'retrying'>('loading');
  // A server has none, and what is hydrated begins as it was.
  const module = useSyncExternalStore(
    neverChanges,
    () => feature.module,
    () => undefined,
  );
  const isMissing = module === undefined && state !== 'failed';
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    feature.load().then(
      () => isCurrent && setState('loaded'),
      (error: unknown) => {
        if (!isCurrent) return;
        setState('failed');
        onError(toPipesError(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [feature, isMissing, onError]);

  // While another try is under way the failure stays, with the focus in it.
  if (module === undefined) return state === 'loading' ? placeholder : renderFailure?.(() => setState('retrying'));
  const { labels: added } = module as { labels?: Partial<Labels> };
  return added === undefined ? children(module) : <WithLabels labels={added}>{children(module)}</WithLabels>;
}

const neverChanges = () => () => {};

/** Adds what a feature says, if that was loaded with it. */
function WithLabels({ labels: added, children }: { labels: Partial<Labels>; children: ReactNode }) {
  const { labels, overrides } = useLabelsContext();
  const value = useMemo(
    () => ({ labels: { ...labels, ...mergeLabels(added, overrides) }, overrides }),
    [labels, added, overrides],
  );
  return <LabelsContext.Provider value={value}>{children}</LabelsContext.Provider>;
}

export interface FeatureUnavailableProps {
  /** Default: that a part could not be loaded. */
  title?: string;
  onRetry(): void;
  /** Absent: it stays until another try works. */
  onDismiss?: () => void;
  /** Whether it gets the focus. Default false. */
  isFocused?: boolean;
}

export function FeatureUnavailable({ title, onRetry, onDismiss, isFocused }: FeatureUnavailableProps) {
  const labels = useLabels();
  return (
    <Banner
      notice={{ title: title ?? labels.partUnavailable, text: '' }}
      role="alert"
      action={{ children: labels.retry, onClick: onRetry, autoFocus: isFocused }}
      dismiss={onDismiss && { children: labels.dismiss, onClick: onDismiss }}
    />
  );
}
