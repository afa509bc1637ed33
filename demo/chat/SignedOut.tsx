/** Instead of the chat. */
export function SignedOut() {
  const here = location.pathname + location.search;
  return (
    <main className="signed-out">
      <h1 className="title">You are signed out</h1>
      <p className="lead">Sign in to talk to the assistant.</p>
      <a className="signed-out-link" href={`/?${new URLSearchParams({ user: 'user_demo', return_to: here })}`}>
        Sign in
      </a>
    </main>
  );
}
