export { createBackendClient, type BackendClientOptions } from '../client/backend/createBackendClient.js';
export { createWidgetsClient, type WidgetsClientOptions } from '../client/widgets/createWidgetsClient.js';
export { isPipesError, PipesError, type PipesErrorKind } from '../model/error.js';
export { createPipes } from './createPipes.js';
export type { Token } from '../client/widgets/token.js';
export type { Credentials, CredentialsMethod, KnownAuthMethod } from '../model/authMethods.js';
export type { AuthorizationState, FailureReason, Intent, Outcome, Phase } from '../model/authorization.js';
export type {
  AuthorizeRequest,
  AuthorizeResponse,
  ConnectUrlRequest,
  HandoffTokens,
  PipesClient,
  ProvidersResponse,
  RequestOptions,
  SaveCredentialsRequest,
  SharedProvidersResponse,
} from '../model/client.js';
export type { OpenWindow, OpenWindowRequest, PopUp } from '../model/popUp.js';
export type {
  AccountState,
  AccountProblem,
  AccountUsage,
  AuthMethod,
  ConfigField,
  ConfigFieldData,
  ConnectedAccount,
  ConnectedAccountData,
  Ownership,
  Provider,
  ProviderData,
  SharedProvider,
  SharedProviderData,
} from '../model/provider.js';
export {
  isConnectionRequired,
  type ConnectionRequired,
  type ConnectionRequiredReason,
} from '../model/connectionRequired.js';
export type { Status } from '../model/status.js';
export type { ConnectionStatus } from './connection.js';
export type { ConnectionCriteria, ConnectionRequest, RequiredConnection } from './connectionRequest.js';
export type { AttemptRecord, AttemptTarget } from './attempts.js';
export type { AuthorizationChange, BeforeDisconnect, ConnectEvent, DisconnectEvent, PipesCallbacks } from './events.js';
export type {
  ConnectOptions,
  ConnectUrlOptions,
  CreatePipesOptions,
  DisconnectAdvice,
  InitialData,
  Pipes,
  PipesSource,
  RequireConnectionOptions,
  SaveCredentialsOptions,
} from './pipes.js';
export type { PipesAnnouncement, PipesRow, PipesSnapshot, RowNotice } from './snapshot.js';
