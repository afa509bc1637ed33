import { PipesProvider, PipesWidget, useConnection, type Pipes } from 'pipes-widget';
import 'pipes-widget/styles.css';

/** The page under test: the widget, and a button of the product that needs one of the connections. */
export function SettingsPage({ pipes }: { pipes: Pipes }) {
  return (
    <PipesProvider pipes={pipes}>
      <h1>Settings</h1>
      <ImportButton />
      <PipesWidget />
    </PipesProvider>
  );
}

function ImportButton() {
  const { status } = useConnection('github');
  return <button disabled={status !== 'connected'}>Import issues</button>;
}
