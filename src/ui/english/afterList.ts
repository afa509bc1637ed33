export * from '../afterList.js';
export { afterList as labels } from '../../labels/english/afterList.js';
