'use client';
import { useId } from 'react';
import type { ScopeDescription } from '../../../scopes/describeScopes.js';
import type { ScopeProvider } from '../../../scopes/families.js';
import { useFeatureLabels, useRootOptions } from '../../parts/context.js';
import { langOf, textOf, titleOf } from './inWords.js';
import { TechnicalNames } from './TechnicalNames.js';
import { useDescriptions } from './useDescriptions.js';
import { words } from './words.js';

export interface PermissionGroupsProps {
  provider: ScopeProvider & { name: string };
  scopes: readonly string[];
  /** Those of them that were not granted. Default none. */
  missing?: readonly string[] | undefined;
  /** Whether only titles are shown, and the sentences with the technical names. Default false. */
  isBrief?: boolean;
  /** Whether they were granted already, which the heading says. Default false: they are asked for. */
  isGranted?: boolean;
  /** What stands above instead. */
  heading?: string | undefined;
}

const LEVELS = ['read', 'write', 'delete', 'admin', 'unknown'] as const;

/** What scopes allow, in words and grouped by what they let an app do; the scopes themselves are behind a disclosure. */
export function PermissionGroups(props: PermissionGroupsProps) {
  const { provider, scopes, missing = [], isBrief = false, isGranted = false } = props;
  const labels = useFeatureLabels(words);
  const { appName = null } = useRootOptions();
  const { heading = isGranted ? labels.scopesGranted(appName) : labels.scopesRequested(appName) } = props;
  const descriptions = useDescriptions(provider, scopes);
  const prefix = useId();
  if (scopes.length === 0) return <p className="pipes-hint">{labels.defaultScopes(provider.name)}</p>;
  const groups = LEVELS.map((level) => ({
    level,
    id: `${prefix}${level}`,
    entries: (descriptions ?? []).filter((each) => (each.level ?? 'unknown') === level),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <div className="pipes-permissions">
      <p className="pipes-hint">{heading}</p>
      <ul className="pipes-permission-groups" aria-label={labels.permissionList(provider.name)}>
        {groups.map(({ level, id, entries }) => (
          <li key={level} className="pipes-permission-group">
            <p className="pipes-permission-level" id={id}>
              {labels.scopeLevel[level]}
            </p>
            <ul className="pipes-permission-entries" aria-labelledby={id}>
              {entries.map((description) => (
                <Permission
                  key={description.scope}
                  description={description}
                  isMissing={missing.includes(description.scope)}
                  isBrief={isBrief}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {descriptions === null ? null : (
        <TechnicalNames provider={provider.name} descriptions={descriptions} hasTexts={isBrief} />
      )}
    </div>
  );
}

interface PermissionProps {
  description: ScopeDescription;
  isMissing: boolean;
  isBrief: boolean;
}

function Permission({ description, isMissing, isBrief }: PermissionProps) {
  const labels = useFeatureLabels(words);
  const { isSensitive, scope, origin } = description;
  const title = titleOf(description, labels.scopeByName);
  return (
    <li className="pipes-permission" data-missing={isMissing || undefined}>
      <span className="pipes-permission-title">
        {origin === 'unknown' && title === scope ? (
          <code className="pipes-code">{scope}</code>
        ) : (
          <bdi lang={langOf(description, labels.locale)}>{title}</bdi>
        )}
      </span>{' '}
      {isSensitive ? <span className="pipes-tag">{labels.sensitive}</span> : null}
      {isSensitive && isMissing ? ' ' : null}
      {isMissing ? (
        <span className="pipes-tag" data-tone="warning">
          {labels.notGranted}
        </span>
      ) : null}
      {isBrief ? null : (
        <span className="pipes-permission-text" lang={langOf(description, labels.locale)}>
          {textOf(description, labels)}
        </span>
      )}
    </li>
  );
}
