'use client';
import { enLater } from '../labels/enLater.js';
import type { Labels } from '../labels/labels.js';
import { useLabels } from './context.js';

/** All words, for a dialog. */
export function useAllLabels(): Labels {
  return { ...enLater, ...useLabels() };
}
