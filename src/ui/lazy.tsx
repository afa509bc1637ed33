'use client';
import { useEffect, useState, type ReactNode } from 'react';
import { toPipesError, type PipesError } from '../model/error.js';
import { Banner } from './parts/Banner.js';
import { useLabels } from './parts/context.js';
import { ErrorBoundary } from './parts/ErrorBoundary.js';

// The loading plan, and the only `import()` of the ui. What is imported anywhere else is there first, with the list.

/** Loaded once the list is on the screen: what the first click needs, and the search. */
export const afterList = createFeature(() => import('./afterList.js'));

// On demand: loaded where it is first rendered.
export const connectFeature = createFeature(() => import('./features/connect/index.js'));
export const disconnectFeature = createFeature(() => import('./features/disconnect/index.js'));
export const permissionsFeature = createFeature(() => import('./features/permissions/index.js'));
export const sharedFeature = createFeature(() => import('./features/shared/index.js'));
export const highlightFeature = createFeature(() => import('./features/highlight/index.js'));

interface Feature<Module> {
  /** Undefined until it is loaded. From then on it renders at once, so that the focus finds its buttons. */
  readonly module: Module | undefined;
  /** A failed load can be tried again. */
  load(): Promise<Module>;
}

function createFeature<Module>(importModule: () => Promise<Module>): Feature<Module> {
  let module: Module | undefined;
  let loading: Promise<Module> | undefined;
  return {
    get module() {
      return module;
    },
    load() {
      loading ??= importModule().then(
        (loaded) => (module = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
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
  const { module } = feature;
  const isMissing = module === undefined && state === 'loading';
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

  if (module !== undefined) return children(module);
  return state === 'failed' ? renderFailure?.(() => setState('loading')) : placeholder;
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
