export { Announcer } from './Announcer.js';
