'use client';
import { createContext, useContext, type ReactNode } from 'react';
import type { Pipes } from '../core/pipes.js';

const PipesContext = createContext<Pipes | null>(null);

/** Gives one `Pipes` to the widgets and hooks below it. */
export function PipesProvider({ pipes, children }: { pipes: Pipes; children: ReactNode }) {
  return <PipesContext.Provider value={pipes}>{children}</PipesContext.Provider>;
}

/** The `Pipes` of the nearest provider; null without one. */
export const useProvidedPipes = (): Pipes | null => useContext(PipesContext);
