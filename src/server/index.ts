export { createPipesHandler, type PipesHandlerOptions, type PipesUser } from './createPipesHandler.js';
