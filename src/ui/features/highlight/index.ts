export { Highlight } from './Highlight.js';
