export { AttemptActions } from './AttemptActions.js';
export { AttemptMessage } from './AttemptMessage.js';
export { OutcomeAnnouncement } from './OutcomeAnnouncement.js';
export { AttemptProgress } from './AttemptProgress.js';
