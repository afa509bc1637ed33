export type { CallbackLabels, CallbackText } from './callbackLabels.js';
export { createPipesHandler, createPipesServer, type InitialProviders, type PipesServer } from './createPipesServer.js';
export type { PipesHandlerOptions, PipesUser } from './options.js';
