export { Shared } from './Shared.js';
