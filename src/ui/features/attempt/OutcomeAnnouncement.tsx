'use client';
import type { Outcome } from '../../../model/authorization.js';
import { useFeatureLabels } from '../../parts/context.js';
import { words } from './words.js';

/** How an attempt ended, to be read aloud. */
export function OutcomeAnnouncement({ provider, outcome }: { provider: string; outcome: Outcome }) {
  const labels = useFeatureLabels(words);
  return labels.readAloud(labels.outcome(outcome, provider));
}
