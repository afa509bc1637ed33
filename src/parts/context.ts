'use client';
import { createContext, useContext } from 'react';
import { en } from '../labels/en.js';
import type { Labels } from '../labels/labels.js';

/** The words of this widget. */
export const LabelsContext = createContext<Labels>(en);
export const useLabels = (): Labels => useContext(LabelsContext);

/** The widget's root element: dialogs are put into it, so that they inherit its variables. */
export const RootContext = createContext<HTMLElement | null>(null);
export const useRoot = (): HTMLElement | null => useContext(RootContext);
