import { Connections } from './Connections';
import { getUser } from './session';

/** A server component: it knows who is signed in, and the client component does the rest. */
export default async function Page() {
  const user = await getUser();
  return (
    <main>
      <h1>Connections</h1>
      {user === null ? <p>Sign in first.</p> : <Connections userId={user.userId} />}
    </main>
  );
}
