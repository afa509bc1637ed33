import { createBackendClient, PipesWidget } from 'pipes-widget';
import 'pipes-widget/styles.css';

const client = createBackendClient({ url: '/api/pipes' });

export function Connections() {
  return (
    <main>
      <h1>Connections</h1>
      <PipesWidget client={client} />
    </main>
  );
}
