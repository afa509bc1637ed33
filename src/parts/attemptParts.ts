// What a row shows of an attempt: loaded after the list, by `whileWaiting.tsx`.
export { RowMessage } from './RowMessage.js';
export { WaitingActions } from './WaitingActions.js';
