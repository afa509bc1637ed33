export * from '../features/shared/index.js';
export { shared as labels } from '../../labels/english/shared.js';
