export { createPipesHandler } from './createPipesHandler.js';
export type { PipesHandlerOptions, PipesUser } from './options.js';
