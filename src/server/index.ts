export type { CallbackLabels, CallbackText, LinkLabels } from '../labels/pageLabels.js';
export type { ConnectLinkRequest } from './connectUrl.js';
export { createPipesHandler, createPipesServer, type InitialProviders, type PipesServer } from './createPipesServer.js';
export type { CredentialRequest, CredentialResult } from './credential.js';
export type { AccountDetails, DescribeAccounts, PipesHandlerOptions, PipesUser, SignInUrl } from './options.js';
export type { CallbackLabelsOption } from './labelsOf.js';
export type { Credential } from './vend.js';
export {
  isConnectionRequired,
  type ConnectionRequired,
  type ConnectionRequiredReason,
} from '../model/connectionRequired.js';
