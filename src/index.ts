export { PipesWidget, type PipesWidgetProps } from './PipesWidget.js';
export type { AuthorizationChange, BeforeDisconnect } from './events.js';
export { createBackendClient, type BackendClientOptions } from './client/backend/createBackendClient.js';
export { createWidgetsClient, type WidgetsClientOptions } from './client/widgets/createWidgetsClient.js';
export type { Token } from './client/widgets/token.js';
export { PipesError, type PipesErrorKind } from './model/error.js';
export type {
  AuthorizeAnswer,
  AuthorizeRequest,
  PipesClient,
  RequestOptions,
  SaveApiKeyRequest,
  SaveClientCredentialsRequest,
} from './model/client.js';
export type {
  AccountState,
  AuthMethod,
  ConfigField,
  ConnectedAccount,
  Provider,
  SharedProvider,
} from './model/provider.js';
export type { AuthorizationState, FailureReason, Intent, Outcome, Phase } from './model/authorization.js';
export type { OpenWindow, OpenWindowRequest, PopUp } from './model/popUp.js';
export type { Labels, Notice } from './labels/labels.js';
export type { Status } from './model/status.js';
export type { ProviderCriteria, ProviderFilter, ProviderSort } from './model/find.js';
