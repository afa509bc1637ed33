export type { CallbackLabels, CallbackText } from './callbackLabels.js';
export { createPipesHandler } from './createPipesHandler.js';
export type { PipesHandlerOptions, PipesUser } from './options.js';
