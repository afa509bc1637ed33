// What both entries with components export besides them.
export { PipesProvider } from './react/PipesProvider.js';
export { usePipes } from './react/usePipes.js';
export { ConnectionGate, type ConnectionGateProps } from './react/ConnectionGate.js';
export { useConnection, type Connection } from './react/useConnection.js';
export * from './core/index.js';
export type {
  AccountLabels,
  AttemptLabels,
  CardLabels,
  CardStatus,
  ConnectLabels,
  DisconnectLabels,
  Labels,
  ListLabels,
  Notice,
  PermissionLabels,
  SearchLabels,
  SharedLabels,
} from './labels/labels.js';
export type { CredentialField } from './model/authMethods.js';
export type { ProviderCriteria, ProviderFilter, ProviderSort } from './model/filterAndSort.js';
export type { RenderAccountDetails } from './ui/AccountDetails.js';
export type { RootOptions, ScopeReplacement } from './ui/parts/context.js';
export type { RootLook } from './ui/parts/Root.js';
export type { RootProps } from './ui/WidgetRoot.js';
export type { ScopeDescription } from './scopes/describeScopes.js';
export type { ScopeLevel } from './scopes/catalogue/entry.js';
export type { RepairReason } from './model/repairReason.js';
export type { ListOptions } from './ui/ConnectionList.js';
export type { Components, EmptyStateProps, IconProps, RowParts, RowProps, StatusProps } from './ui/parts/components.js';
export type { HeadingLevel } from './ui/parts/Heading.js';
export type { Appearance, ClassNames, Density, ElementName, Elements } from './ui/parts/elements.js';
