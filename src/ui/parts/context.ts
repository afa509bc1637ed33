'use client';
import { createContext, useContext, useMemo } from 'react';
import { english } from '../../labels/english.js';
import type { Labels, ListLabels } from '../../labels/labels.js';
import { mergeLabels } from '../../labels/mergeLabels.js';
import type { ScopeDescription } from '../../scopes/describeScopes.js';

interface LabelsContextValue {
  list: ListLabels;
  overrides: Partial<Labels> | undefined;
}

export const LabelsContext = createContext<LabelsContextValue>({ list: english, overrides: undefined });

/** The labels of the list. */
export const useLabels = (): ListLabels => useContext(LabelsContext).list;

/** The labels of the list and those of one feature, whose English is passed. */
export function useFeatureLabels<Table extends object>(words: Table): ListLabels & Table {
  const { list, overrides } = useContext(LabelsContext);
  return useMemo(() => ({ ...list, ...mergeLabels(words, overrides) }), [list, overrides, words]);
}

/** The widget's root element: dialogs are put into it, so that they inherit its variables. */
export const RootContext = createContext<HTMLElement | null>(null);
export const useRoot = (): HTMLElement | null => useContext(RootContext);

/** What a host says of itself and of permissions, for all that is inside one root. */
export interface RootOptions {
  /** The name of the host's product, for sentences such as "Acme will be able to …". Default: "This app". */
  appName?: string | undefined;
  /**
   * Replaces or adds what is said of a permission. Called with what is known of it; what it returns replaces single fields. One that
   * throws replaces nothing.
   */
  describeScope?: ((description: ScopeDescription) => ScopeReplacement | null | undefined) | undefined;
}

/** What a host says of a permission. */
export type ScopeReplacement = Partial<Pick<ScopeDescription, 'title' | 'text' | 'level' | 'isSensitive'>>;

export const RootOptionsContext = createContext<RootOptions>({});
export const useRootOptions = (): RootOptions => useContext(RootOptionsContext);
