'use client';
import type { Outcome } from '../../../model/authorization.js';
import { useFeatureLabels } from '../../parts/context.js';
import { NoticeText } from '../../parts/NoticeText.js';
import { words } from './words.js';

/** How an attempt ended, to be read aloud. */
export function OutcomeAnnouncement({ provider, outcome }: { provider: string; outcome: Outcome }) {
  const labels = useFeatureLabels(words);
  return <NoticeText notice={labels.outcome(outcome, provider)} />;
}
