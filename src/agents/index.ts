export type { ConnectionRequired, ConnectionRequiredReason } from '../model/connectionRequired.js';
export { connectionRequiredIn } from './connectionRequiredIn.js';
export type {
  Credential,
  CredentialRequest,
  CredentialResult,
  CredentialSource,
  CredentialUser,
  ToolNeeds,
} from './credentialSource.js';
export type { McpCall, McpRequiredResult, McpServerLike } from './mcpTypes.js';
export { toolNeedsConnection, type AgentSteps } from './toolNeedsConnection.js';
export { withCredential } from './withCredential.js';
export { withMcpCredential, type McpToolNeeds } from './withMcpCredential.js';
