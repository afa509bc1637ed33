export { PipesProvider, useProvidedPipes } from './PipesProvider.js';
export { useCallbacks } from './useCallbacks.js';
export { useConnection, type Connection } from './useConnection.js';
export { useLatest } from './useLatest.js';
export { useOwnPipes } from './useOwnPipes.js';
export { usePipes, useSnapshot } from './usePipes.js';
export type { AttemptRecord } from '../core/attempts.js';
export type { PipesCallbacks } from '../core/events.js';
export type {
  ConnectOptions,
  DisconnectAdvice,
  InitialData,
  Pipes,
  PipesSource,
  SaveCredentialsOptions,
} from '../core/pipes.js';
export type { PipesAnnouncement, PipesRow, PipesSnapshot, RowNotice } from '../core/snapshot.js';
