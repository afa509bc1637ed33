import { useState } from 'react';
import { ConnectCard, PermissionList, PipesWidget, type PipesWidgetProps } from '../../src/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';

export type Look = Pick<PipesWidgetProps, 'appearance' | 'density'>;

interface CompositionProps {
  sandbox: Sandbox;
  origin: string;
  look?: Look | undefined;
}

/** A page with all that takes a theme: the list, a card, and permissions. */
export function Composition({ sandbox, origin, look }: CompositionProps) {
  const [source] = useState(() => ({ token: sandbox.token(), apiUrl: origin, openWindow: sandbox.openWindow }));
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PipesWidget {...source} {...look} filter={{ slugs: ['gmail', 'slack', 'github', 'linear'] }} />
      <ConnectCard
        {...source}
        {...look}
        provider="github"
        scopes={['repo']}
        reason="To open a pull request with the fix you asked for."
      />
      <PermissionList
        {...look}
        provider="github"
        name="GitHub"
        appName="Acme"
        scopes={['repo', 'read:org', 'delete_repo']}
        granted={['repo']}
      />
    </div>
  );
}
