'use client';

import { createBackendClient, PipesWidget } from 'pipes-widget';
import 'pipes-widget/styles.css';
import { useMemo } from 'react';

export function Connections({ userId }: { userId: string }) {
  const client = useMemo(() => createBackendClient({ url: '/api/pipes', identity: userId }), [userId]);
  return <PipesWidget client={client} />;
}
