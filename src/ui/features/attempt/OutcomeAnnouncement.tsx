'use client';
import type { Outcome } from '../../../model/authorization.js';
import { useLabels } from '../../parts/context.js';

export interface OutcomeAnnouncementProps {
  /** The provider's name. */
  provider: string;
  outcome: Outcome;
  isRepair: boolean;
}

/** How an attempt ended, to be read aloud. */
export function OutcomeAnnouncement({ provider, outcome, isRepair }: OutcomeAnnouncementProps) {
  const labels = useLabels();
  return labels.readAloud(labels.outcome(outcome, provider, isRepair));
}
