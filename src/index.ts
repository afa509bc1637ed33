export { PipesWidget } from './ui/english/PipesWidget.js';
export type { PipesWidgetProps } from './ui/PipesWidget.js';
export { ConnectCard } from './ui/english/ConnectCard.js';
export type { ConnectCardProps } from './ui/ConnectCard.js';
export { PermissionList } from './ui/english/PermissionList.js';
export type { PermissionListProps } from './ui/PermissionList.js';
export * from './exports.js';
