/**
 * Where the focus goes when its button goes away: to what can be done now, and to Details if that is nothing. What can be done about
 * an attempt may still be loading: it is waited for.
 */
export const nextAction = (element: HTMLElement): HTMLElement | null =>
  [...element.querySelectorAll<HTMLElement>('button:not([aria-expanded])')].find(isShown) ??
  (element.dataset['status'] === 'connecting' ? null : element.querySelector('button[aria-expanded]'));

/** Where there is little room, Disconnect is not. A test's DOM and old browsers do not know. */
const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;
