export {
  createSandbox,
  type Sandbox,
  type SandboxChange,
  type SandboxOptions,
  type SandboxRequest,
} from './createSandbox.js';
export { AUTH_METHOD_PROVIDERS } from './authMethodProviders.js';
export type { Failure, Match } from './failures.js';
export type { OAuthAuthorization, SandboxOAuth } from './oauth.js';
export { PROVIDERS, type SandboxAccountSeed, type SandboxConfigField, type SandboxProvider } from './providers.js';
export type { Decision } from './store.js';
export { testPipesClient, type PipesClientCheck, type TestPipesClientOptions } from './testPipesClient.js';
