export { BrandMark } from './BrandMark.js';
