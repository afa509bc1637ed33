import { createWidgetsClient, PipesWidget } from 'pipes-widget';
import { createSandbox } from 'pipes-widget/sandbox';
import 'pipes-widget/styles.css';
import { createRoot } from 'react-dom/client';

const sandbox = createSandbox({ latency: 300 });
const client = createWidgetsClient({ token: sandbox.token(), fetch: sandbox.fetch });

const root = document.getElementById('root');
if (root) createRoot(root).render(<PipesWidget client={client} openWindow={sandbox.openWindow} />);
