'use client';
import { useId } from 'react';
import type { ScopeDescription } from '../../../scopes/describeScopes.js';
import type { ScopeProvider } from '../../../scopes/families.js';
import { useLabels, useRootLook } from '../../parts/context.js';
import { langOf, textOf, titleOf } from './inWords.js';
import { TechnicalNames } from './TechnicalNames.js';
import { useDescriptions } from './useDescriptions.js';
import { useElements } from '../../parts/useElements.js';

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
  const element = useElements();
  const { provider, scopes, missing = [], isBrief = false, isGranted = false } = props;
  const labels = useLabels();
  const { appName = null } = useRootLook();
  const { heading = isGranted ? labels.scopesGranted(appName) : labels.scopesRequested(appName) } = props;
  const descriptions = useDescriptions(provider, scopes);
  const prefix = useId();
  if (scopes.length === 0) return <p {...element('hint')}>{labels.defaultScopes(provider.name)}</p>;
  const groups = LEVELS.map((level) => ({
    level,
    id: `${prefix}${level}`,
    entries: (descriptions ?? []).filter((each) => (each.level ?? 'unknown') === level),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <div {...element('permissions')}>
      <p {...element('hint')}>{heading}</p>
      <ul {...element('permission-groups')} role="list" aria-label={labels.permissionList(provider.name)}>
        {groups.map(({ level, id, entries }) => (
          <li key={level} {...element('permission-group')}>
            <p {...element('permission-level')} id={id}>
              {labels.scopeLevel[level]}
            </p>
            <ul {...element('permission-entries')} role="list" aria-labelledby={id}>
              {entries.map((description) => (
                <Permission
                  key={description.scope}
                  description={description}
                  isGranted={isGranted}
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
  /** Whether the account has it, unless it is missing. */
  isGranted: boolean;
  isMissing: boolean;
  isBrief: boolean;
}

function Permission({ description, isGranted, isMissing, isBrief }: PermissionProps) {
  const element = useElements();
  const labels = useLabels();
  const { isSensitive, scope, origin } = description;
  const title = titleOf(description, labels.scopeByName);
  return (
    <li
      {...element('permission', {
        'data-granted': (isGranted && !isMissing) || undefined,
        'data-missing': isMissing || undefined,
      })}
    >
      <span {...element('permission-title')}>
        {origin === 'unknown' && title === scope ? (
          <code {...element('code')}>{scope}</code>
        ) : (
          <bdi lang={langOf(description, labels.locale)}>{title}</bdi>
        )}
      </span>{' '}
      {isSensitive ? <span {...element('tag')}>{labels.sensitive}</span> : null}
      {isSensitive && isMissing ? ' ' : null}
      {isMissing ? <span {...element('tag', { 'data-tone': 'warning' })}>{labels.notGranted}</span> : null}
      {isBrief ? null : (
        <span {...element('permission-text')} lang={langOf(description, labels.locale)}>
          <bdi>{textOf(description, labels)}</bdi>
        </span>
      )}
    </li>
  );
}
