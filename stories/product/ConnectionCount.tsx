import { usePipes } from 'pipes-widget';

/** How many connections there are, and how many of them are broken: for the head of a page, or a menu. */
export function ConnectionCount() {
  const { snapshot } = usePipes();
  if (snapshot.status !== 'ready') return <p>Connections</p>;
  const count = (status: string) => snapshot.rows.filter((row) => row.status === status).length;
  return (
    <p>
      {count('connected')} connected, {count('needs_reauthorization')} to repair
    </p>
  );
}
