'use client';
import { LanguageContext } from '../parts/context.js';
import { PermissionList as BasePermissionList, type PermissionListProps } from '../PermissionList.js';
import { english } from './english.js';

/** What scopes allow, in words. Needs no client and no provider above. */
export function PermissionList(props: PermissionListProps) {
  return (
    <LanguageContext.Provider value={english}>
      <BasePermissionList {...props} />
    </LanguageContext.Provider>
  );
}
