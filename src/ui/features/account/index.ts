export { AccountFacts } from './AccountFacts.js';
