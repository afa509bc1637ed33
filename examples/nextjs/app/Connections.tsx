'use client';

import { createBackendClient, PipesWidget, type InitialData } from 'pipes-widget';
import 'pipes-widget/styles.css';
import { useMemo } from 'react';

export function Connections({ initialData }: { initialData: InitialData }) {
  const { identity } = initialData;
  const client = useMemo(() => createBackendClient({ url: '/api/pipes', identity }), [identity]);
  return <PipesWidget client={client} initialData={initialData} />;
}
