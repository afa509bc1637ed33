export { CardItem } from './CardItem.js';
export { CardLine } from './CardLine.js';
export { CardNotice } from './CardNotice.js';
