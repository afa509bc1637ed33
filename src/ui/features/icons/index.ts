export { brandIconOf } from './brandIconOf.js';
