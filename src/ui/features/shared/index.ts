export { Shared, type SharedProps } from './Shared.js';
export { words } from './words.js';
