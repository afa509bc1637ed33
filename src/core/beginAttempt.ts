import { startAttempt, type Attempt, type AttemptOptions } from '../authorization/attempt.js';
import { browser } from '../authorization/browser.js';
import { writePlaceholder } from '../authorization/placeholder.js';
import { toPopUp } from '../authorization/popUp.js';
import type { PopUp } from '../model/popUp.js';

export interface BeginOptions extends Pick<AttemptOptions, 'id' | 'goal' | 'authorize' | 'poll' | 'onChange'> {
  opened: PopUp | Window;
  /** What a blank window says. */
  text: string;
  /** Opens another window in a later click. */
  open(): PopUp | Window | null;
}

/** Begins an attempt in an open window. Not needed to show the list, so this module and what it imports are loaded later. */
export function beginAttempt({ opened, text, open, ...options }: BeginOptions): Attempt {
  const prepare = (blank: PopUp | Window) => {
    writePlaceholder(blank, text);
    return toPopUp(blank);
  };
  return startAttempt({
    ...options,
    environment: browser,
    popUp: prepare(opened),
    open() {
      const next = open();
      return next === null ? null : prepare(next);
    },
  });
}
