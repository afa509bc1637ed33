// One module, so that what is loaded after the list is one request.
export { AccountFacts } from './features/account/index.js';
export { Announcer } from './features/announcer/index.js';
export { AttemptActions, AttemptMessage, AttemptProgress } from './features/attempt/index.js';
export { Highlight } from './features/highlight/index.js';
export { Search } from './features/search/index.js';
