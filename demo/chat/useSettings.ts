import { useState } from 'react';
import { backendOf } from '../backends.js';

/** The demo's own settings. They stand in the address, so that a return to it finds them again. */
export function useSettings() {
  const [settings, setSettings] = useState(() => ({
    backend: backendOf(location.search),
    hasPopUps: new URLSearchParams(location.search).get('popups') !== 'off',
  }));
  return {
    settings,
    change(change: Partial<typeof settings>): void {
      const next = { ...settings, ...change };
      setSettings(next);
      const query = new URLSearchParams({ backend: next.backend, ...(next.hasPopUps ? {} : { popups: 'off' }) });
      history.replaceState(null, '', `?${query}`);
    },
  };
}
