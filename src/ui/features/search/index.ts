export { Search, type SearchProps } from './Search.js';
export { words } from './words.js';
