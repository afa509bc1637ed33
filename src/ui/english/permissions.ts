export * from '../features/permissions/index.js';
export { permissions as labels } from '../../labels/english/permissions.js';
