export { PipesProvider, useProvidedPipes } from './PipesProvider.js';
export { useCallbacks } from './useCallbacks.js';
export { useLatest } from './useLatest.js';
export { useOwnPipes } from './useOwnPipes.js';
export { useSnapshot } from './usePipes.js';
export type { AttemptRecord } from '../core/attempts.js';
export type { PipesCallbacks } from '../core/events.js';
export type { ConnectOptions, InitialData, Pipes, PipesSource, SaveCredentialsOptions } from '../core/pipes.js';
export type { PipesAnnouncement, PipesRow, RowNotice } from '../core/snapshot.js';
