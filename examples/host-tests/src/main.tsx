import { createPipes } from 'pipes-widget';
import { createRoot } from 'react-dom/client';
import { SettingsPage } from './SettingsPage';

const pipes = createPipes({
  async token({ signal }) {
    const response = await fetch('/api/pipes/widget-token', { method: 'POST', signal });
    if (!response.ok) throw new Error(`The token endpoint returned ${response.status}.`);
    return ((await response.json()) as { token: string }).token;
  },
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<SettingsPage pipes={pipes} />);
