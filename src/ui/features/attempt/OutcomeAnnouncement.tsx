'use client';
import type { Outcome } from '../../../model/authorization.js';
import { useFeatureLabels } from '../../parts/context.js';
import { words } from './words.js';

export interface OutcomeAnnouncementProps {
  /** The provider's name. */
  provider: string;
  outcome: Outcome;
  isRepair: boolean;
}

/** How an attempt ended, to be read aloud. */
export function OutcomeAnnouncement({ provider, outcome, isRepair }: OutcomeAnnouncementProps) {
  const labels = useFeatureLabels(words);
  return labels.readAloud(labels.outcome(outcome, provider, isRepair));
}
