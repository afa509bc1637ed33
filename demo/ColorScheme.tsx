import { useEffect, useState } from 'react';

/** A control of the demo: the page in the light or the dark. */
export function ColorScheme() {
  const [scheme, setScheme] = useState('light dark');
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return (
    <label className="field">
      Colour scheme
      <select value={scheme} onChange={(event) => setScheme(event.target.value)}>
        <option value="light dark">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
