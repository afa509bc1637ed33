// What is loaded after the list: the machine, and the browser for it to run in.
export { startAttempt } from './attempt.js';
export { browser } from './browser.js';
