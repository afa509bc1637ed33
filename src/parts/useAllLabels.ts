'use client';
import { useMemo } from 'react';
import { enLater } from '../labels/enLater.js';
import type { Labels } from '../labels/labels.js';
import { useLabels } from './context.js';

/** All words. For parts that are loaded after the list, as these words are. */
export function useAllLabels(): Labels {
  const labels = useLabels();
  return useMemo(() => ({ ...enLater, ...labels }), [labels]);
}
