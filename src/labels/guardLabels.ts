import { safeCall } from '../model/safeCall.js';
import type { Labels } from './labels.js';

/** Labels with nothing behind them: one that throws, or is no text, says nothing. */
export function guardLabels(labels: Labels): Labels {
  const guarded = Object.entries(labels).map(([name, label]: [string, unknown]) => [
    name,
    typeof label === 'function'
      ? (...args: unknown[]) => textOf(safeCall(label as (...values: unknown[]) => unknown, ...args))
      : label,
  ]);
  const { readAloud, ...others } = Object.fromEntries(guarded) as Labels;
  // Where a notice threw there is none to be read.
  return { ...others, readAloud: (notice) => (typeof notice === 'object' ? readAloud(notice) : '') };
}

/** A text or a notice; anything else is none. */
function textOf(said: unknown): unknown {
  const isNotice = typeof said === 'object' && typeof (said as { title?: unknown } | null)?.title === 'string';
  return typeof said === 'string' || isNotice ? said : '';
}
