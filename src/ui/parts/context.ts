'use client';
import { createContext, useContext, type ComponentType, type Context, type ReactNode } from 'react';
import type { Labels } from '../../labels/labels.js';
import type { ScopeDescription } from '../../scopes/describeScopes.js';
import type { Components } from './components.js';
import type { ClassNames } from './elements.js';
import type { FocusKeeper } from './focusKeeper.js';
import type { Loadable } from './loadable.js';

/** Where the words come from that the host's labels leave out, if there are any. */
export interface Language {
  /** What is said from the start, with a locale that `Intl` knows; null: nothing can be said. */
  toLabels(overrides: Partial<Labels> | undefined): Labels | null;
  /** What is loaded later, with its words as `labels` if they are not among the host's. See `lazy.tsx`. */
  features: Readonly<Record<FeatureName, Loadable<object>>>;
}

/** What is loaded later. */
type FeatureName = 'afterList' | 'dialogs' | 'permissions' | 'shared';

export const LanguageContext = createContext<Language | null>(null);

export const useLanguage = (): Language => useGiven(LanguageContext);

interface LabelsContextValue {
  /** Those of a feature are there where the feature is rendered. */
  labels: Labels;
  overrides: Partial<Labels> | undefined;
}

export const LabelsContext = createContext<LabelsContextValue | null>(null);

export const useLabelsContext = (): LabelsContextValue => useGiven(LabelsContext);

/** Every string a person reads. Those of a feature are there where the feature is rendered. */
export const useLabels = (): Labels => useLabelsContext().labels;

/** The root, and what is done for all that is inside it. */
export interface RootValue {
  /** The root element, once it is there: dialogs are put into it, so that they inherit its variables. */
  element: HTMLElement | null;
  /** Where things are put to be read aloud, once it is there. */
  liveRegion: Element | null;
  focus: FocusKeeper;
}

export const RootContext = createContext<RootValue | null>(null);

export const useRoot = (): RootValue => useGiven(RootContext);

function useGiven<Value>(context: Context<Value | null>): Value {
  const value = useContext(context);
  if (value === null) throw new Error('A part of the widget is outside of its Root.');
  return value;
}

/** What a host says of itself and of permissions, for all that is inside one root. */
export interface RootOptions {
  /** The name of the host's product, for sentences such as "Acme will be able to …". Default: "This app". */
  appName?: string | undefined;
  /**
   * Replaces or adds what is said of a permission. Called with what is known of it; what it returns replaces single fields. One that
   * throws replaces nothing. Pass the same function at each render, or every row renders each time.
   */
  describeScope?: ((description: ScopeDescription) => ScopeReplacement | null | undefined) | undefined;
  /**
   * Whether a well-known provider whose icon the backend does not give gets its brand's mark, loaded after the first paint. Default
   * true; without it, and for all others, the icon is a letter.
   */
  brandIcons?: boolean | undefined;
}

export interface BrandMarkProps {
  slug: string;
  integrationType: string;
  /** For a brand that is not known. */
  fallback: ReactNode;
}

export interface BrandIcons {
  /** Undefined until they are loaded, or if they are not wanted. */
  BrandMark: ComponentType<BrandMarkProps> | undefined;
  /** Has them loaded, once, a moment after the list is on the screen. */
  request(): void;
}

export const BrandIconsContext = createContext<BrandIcons>({ BrandMark: undefined, request() {} });

/** What a host says of a permission. */
export type ScopeReplacement = Partial<Pick<ScopeDescription, 'title' | 'text' | 'level' | 'isSensitive'>>;

/** How a root looks, for all that is inside it. */
export interface RootLookValue extends RootOptions {
  classNames: ClassNames;
  components: Components;
}

export const RootLookContext = createContext<RootLookValue>({ classNames: {}, components: {} });
export const useRootLook = (): RootLookValue => useContext(RootLookContext);
