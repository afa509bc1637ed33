'use client';
import { PermissionList as Component, type PermissionListProps as Props } from '../PermissionList.js';
import { LanguageContext } from '../parts/context.js';
import { localized, type Localized } from './localized.js';

/** The props of `PermissionList`, in a language. */
export type PermissionListProps = Localized<Props>;

/** `PermissionList` with no language built in. */
export function PermissionList(props: PermissionListProps) {
  return (
    <LanguageContext.Provider value={localized}>
      <Component {...props} />
    </LanguageContext.Provider>
  );
}
