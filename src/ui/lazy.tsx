'use client';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Labels } from '../labels/labels.js';
import { mergeLabels } from '../labels/mergeLabels.js';
import { toPipesError, type PipesError } from '../model/error.js';
import { Banner } from './parts/Banner.js';
import { LabelsContext, useLabels, useLabelsContext, useLanguage } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';
import { createLoadable, type Loadable } from './parts/loadable.js';

// The loading plan, and the only `import()` of the ui. What is imported anywhere else is there first, with the list.

/** Loaded once the list is on the screen: what the first click needs, and the search. Each language says it in its own words. */
export const afterListInEnglish = /* @__PURE__ */ createLoadable(() => import('./english/afterList.js'));
export const afterListWithoutWords = /* @__PURE__ */ createLoadable(() => import('./afterList.js'));

/** That of the language in which the component speaks. */
export const useAfterList = () => useLanguage().afterList as Loadable<typeof import('./afterList.js')>;

// On demand: loaded where it is first rendered, with its words beside it.
export const connectFeature = withLabels(() => import('./features/connect/index.js'));
export const disconnectFeature = withLabels(() => import('./features/disconnect/index.js'));
export const permissionsFeature = withLabels(() => import('./features/permissions/index.js'));
export const sharedFeature = withLabels(() => import('./features/shared/index.js'));
export const highlightFeature: Feature<typeof import('./features/highlight/index.js')> = createLoadable(
  () => import('./features/highlight/index.js'),
);

/** Loaded when the browser is idle, if a provider has no icon. */
export const brandIconsFeature: Feature<typeof import('./features/icons/index.js')> = createLoadable(
  () => import('./features/icons/index.js'),
);

/** Their English. */
export const onDemandInEnglish = /* @__PURE__ */ createLoadable(() => import('../labels/english/onDemand.js'));

interface Feature<Module> extends Loadable<Module> {
  /** Whether it says what is not there from the start. */
  hasLabels?: boolean;
}

function withLabels<Module>(importModule: () => Promise<Module>): Feature<Module> {
  return Object.assign(createLoadable(importModule), { hasLabels: true });
}

export interface FeatureBoundaryProps<Module> {
  feature: Feature<Module>;
  onError(error: PipesError): void;
  /** In its place until it is loaded. */
  placeholder?: ReactNode;
  /** In its place if it could not be loaded, or crashed. Default: a sentence, with Try again. */
  renderFailure?: ((retry: () => void) => ReactNode) | undefined;
  children(module: Module): ReactNode;
}

/** What is loaded after the list. */
export function AfterList(props: Omit<FeatureBoundaryProps<typeof import('./afterList.js')>, 'feature'>) {
  return <FeatureBoundary {...props} feature={useAfterList()} />;
}

/** One feature: loaded when it is rendered, contained if it crashes, and offered again if it fails. No other feature notices. */
export function FeatureBoundary<Module>(props: FeatureBoundaryProps<Module>) {
  const { onError, renderFailure = (retry) => <FeatureUnavailable onRetry={retry} /> } = props;
  return (
    <ErrorBoundary renderFallback={(retry) => renderFailure(retry)} onCatch={(error) => onError(toPipesError(error))}>
      <Loaded {...props} renderFailure={renderFailure} />
    </ErrorBoundary>
  );
}

function Loaded<Module>({
  feature,
  onError,
  placeholder = null,
  renderFailure,
  children,
}: FeatureBoundaryProps<Module>) {
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
  const { onDemand } = useLanguage();
  const words = feature.hasLabels === true ? onDemand : undefined;
  const { module } = feature;
  const isLoaded = module !== undefined && (words === undefined || words.module !== undefined);
  const isMissing = !isLoaded && state === 'loading';
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    Promise.all([feature.load(), words?.load()]).then(
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
  }, [feature, words, isMissing, onError]);

  if (!isLoaded) return state === 'failed' ? renderFailure?.(() => setState('loading')) : placeholder;
  const added = words?.module?.onDemand ?? (module as { labels?: Partial<Labels> }).labels;
  return added === undefined ? children(module) : <WithLabels labels={added}>{children(module)}</WithLabels>;
}

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
  onRetry(): void;
  /** Absent: it stays until another try works. */
  onDismiss?: () => void;
}

export function FeatureUnavailable({ onRetry, onDismiss }: FeatureUnavailableProps) {
  const labels = useLabels();
  return (
    <Banner
      notice={{ title: labels.partUnavailable, text: '' }}
      role="status"
      action={{ children: labels.retry, onClick: onRetry }}
      dismiss={onDismiss && { children: labels.dismiss, onClick: onDismiss }}
    />
  );
}
