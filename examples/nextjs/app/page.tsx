import { Connections } from './Connections';
import { pipesServer } from './pipes';
import { getUser } from './session';

/** A server component: it knows who is signed in and fetches the list, which is then in the first HTML. */
export default async function Page() {
  const user = await getUser();
  return (
    <main>
      <h1>Connections</h1>
      {user === null ? (
        <p>Sign in first.</p>
      ) : (
        <Connections initialData={await pipesServer().listProviders({ user })} />
      )}
    </main>
  );
}
