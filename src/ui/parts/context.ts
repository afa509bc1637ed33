'use client';
import { createContext, useContext, useMemo } from 'react';
import { english } from '../../labels/english.js';
import type { Labels, ListLabels } from '../../labels/labels.js';
import { mergeLabels } from '../../labels/mergeLabels.js';

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
