import type { ReactNode } from 'react';
import type { Labels } from './labels/labels.js';
import { ConnectCard as Card, type ConnectCardProps as CardProps } from './ui/ConnectCard.js';
import { PermissionList as List, type PermissionListProps as ListProps } from './ui/PermissionList.js';
import { PipesWidget as Widget, type PipesWidgetProps as WidgetProps } from './ui/PipesWidget.js';

export * from './exports.js';

interface InLanguage {
  /** All that is said, e.g. the `labels` of `pipes-widget/locales/de`. */
  labels: Labels;
}

/** The props of `PipesWidget`, in a language. */
export interface PipesWidgetProps extends Omit<WidgetProps, 'labels'>, InLanguage {}
/** The props of `ConnectCard`, in a language. */
export interface ConnectCardProps extends Omit<CardProps, 'labels'>, InLanguage {}
/** The props of `PermissionList`, in a language. */
export interface PermissionListProps extends Omit<ListProps, 'labels'>, InLanguage {}

/** `PipesWidget` with no language built in. */
export const PipesWidget: (props: PipesWidgetProps) => ReactNode = Widget;
/** `ConnectCard` with no language built in. */
export const ConnectCard: (props: ConnectCardProps) => ReactNode = Card;
/** `PermissionList` with no language built in. */
export const PermissionList: (props: PermissionListProps) => ReactNode = List;
