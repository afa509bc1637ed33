export { AttemptActions } from './AttemptActions.js';
export { AttemptMessage } from './AttemptMessage.js';
export { AttemptProgress } from './AttemptProgress.js';
