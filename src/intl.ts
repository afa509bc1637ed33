export { PipesWidget, type PipesWidgetProps } from './ui/localized/PipesWidget.js';
export { ConnectCard, type ConnectCardProps } from './ui/localized/ConnectCard.js';
export { PermissionList, type PermissionListProps } from './ui/localized/PermissionList.js';
export type { Localized } from './ui/localized/localized.js';
export * from './exports.js';
