'use client';
import { createContext, useContext } from 'react';
import { en } from '../labels/en.js';
import type { LaterLabels, ListLabels } from '../labels/labels.js';

/** The words of this widget; those of dialogs only where the host replaced them. */
export const LabelsContext = createContext<ListLabels & Partial<LaterLabels>>(en);
export const useLabels = (): ListLabels & Partial<LaterLabels> => useContext(LabelsContext);

/** The widget's root element: dialogs are put into it, so that they inherit its variables. */
export const RootContext = createContext<HTMLElement | null>(null);
export const useRoot = (): HTMLElement | null => useContext(RootContext);
