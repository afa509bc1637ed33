import { useConnection } from 'pipes-widget';

/** One provider's button, where your page needs it. */
export function GitHubButton() {
  const { status, provider, accounts, connect, disconnect } = useConnection('github');
  const [account] = accounts;
  if (status === 'loading') return <p>Loading…</p>;
  if (provider === null) return <p>GitHub is not available.</p>;
  if (status === 'connecting') return <p>Finish in the other window.</p>;
  if (account === undefined)
    return (
      <button type="button" onClick={() => void connect()}>
        Let the assistant use {provider.name}
      </button>
    );
  if (status === 'needs_reauthorization')
    return (
      <button type="button" onClick={() => void connect({ accountId: account.id })}>
        Sign in to {provider.name} again
      </button>
    );
  return (
    <button type="button" onClick={() => disconnect(account.id).catch(() => {})}>
      Stop using {provider.name}
    </button>
  );
}
