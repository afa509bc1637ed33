export { PipesWidget, type PipesWidgetProps } from './ui/PipesWidget.js';
export { PipesProvider } from './react/PipesProvider.js';
export { usePipes } from './react/usePipes.js';
export { useConnection, type Connection } from './react/useConnection.js';
export * from './core/index.js';
export type { Labels, Notice } from './labels/labels.js';
export type { ProviderCriteria, ProviderFilter, ProviderSort } from './model/filterAndSort.js';
