import type { PopUp } from '../../src/index.js';

/** A window in which nothing ever happens. */
export function inertPopUp(): PopUp {
  return { closed: false, navigate() {}, focus() {}, close() {}, post() {}, onMessage: () => () => {} };
}
