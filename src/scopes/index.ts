export { missingScopes, type ScopeComparison } from './missingScopes.js';
