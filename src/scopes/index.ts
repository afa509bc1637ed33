export type { ScopeLevel } from './catalogue/entry.js';
export { describeScopes, loadScopes, type DescribeScope, type ScopeDescription } from './describeScopes.js';
export { familyOf, type ScopeFamily, type ScopeProvider } from './families.js';
export { missingScopes, type ScopeComparison } from './missingScopes.js';
