'use client';
import { missingScopes } from '../scopes/missingScopes.js';
import { splitScopes } from '../scopes/splitScopes.js';
import { Feature } from './lazy.js';
import { Root, type RootLook } from './parts/Root.js';

/** The props of `PermissionList`. */
export interface PermissionListProps extends RootLook {
  /** The provider's slug: what a scope means depends on it. */
  provider: string;
  /** Its name. Default: the slug. */
  name?: string | undefined;
  /** The backend's word for the kind of provider, which counts more than the slug. Default: none. */
  integrationType?: string | undefined;
  /** The scopes that are asked for. */
  scopes: readonly string[];
  /** What was granted; the scopes that are certainly missing are marked. Default: nothing has been asked yet. */
  granted?: readonly string[] | undefined;
  /** What stands above. Default: that the app will be able to do this. */
  heading?: string | undefined;
  /** Called if the list's code fails to load. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The list of permissions. Speaks the language of the surrounding `LanguageContext`. */
export function PermissionList(props: PermissionListProps) {
  const { provider, name = provider, integrationType, scopes, granted = [], heading, onError, ...look } = props;
  const about = { slug: provider, integrationType, name };
  const missing = missingScopes({ provider: about, required: scopes, granted });
  const isRequested = granted.length === 0;
  return (
    <Root {...look} kind="permission-list">
      {/* Another provider is another try. */}
      <Feature key={`${provider} ${integrationType}`} name="permissions" onError={(error) => onError?.(error)}>
        {({ PermissionGroups }) => (
          <PermissionGroups
            provider={about}
            scopes={[...new Set([...splitScopes(granted), ...(isRequested ? splitScopes(scopes) : missing)])]}
            missing={missing}
            isGranted={!isRequested}
            heading={heading}
          />
        )}
      </Feature>
    </Root>
  );
}
