export { CardItem } from './CardItem.js';
export { CardLine } from './CardLine.js';
export { words as cardWords } from './words.js';
