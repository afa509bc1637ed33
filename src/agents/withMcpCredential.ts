import type { ConnectionRequired } from '../model/connectionRequired.js';
import { PipesError } from '../model/error.js';
import { META_KEY } from './connectionRequiredIn.js';
import { credentialRequest, type Credential, type CredentialSource, type ToolNeeds } from './credentialSource.js';
import type { McpCall, McpRequiredResult, McpServerLike } from './mcpTypes.js';
import { waitForConnection } from './waitForConnection.js';
import { explanation, question, type NotRun } from './words.js';

/** What an MCP tool needs to run, and how the person is asked for it. */
export interface McpToolNeeds<Call> extends ToolNeeds<Call> {
  /** The provider's name, as people read it. Default: the slug. */
  providerName?: string | undefined;
  /** What the client shows the person beside the link. Default: English. */
  message?: ((required: ConnectionRequired) => string) | undefined;
  /** How often `getCredential` is called while the person connects, in ms. Default 2 s. */
  pollInterval?: number | undefined;
  /** How long a person may take, in ms. Default 10 min. */
  timeout?: number | undefined;
  /**
   * Whether a result without a credential has the `ConnectionRequired` as its `structuredContent`, too. Not for a tool with an
   * `outputSchema`: clients refuse what does not match it, even in an error. Default false: it is in `_meta`.
   */
  structuredContent?: boolean | undefined;
}

/**
 * The callback of a tool of an `McpServer`, the SDK's v1, that needs a connection. With it, `run` is called with the tool's input,
 * and with what the SDK knows of the call and the `credential`. Without it, a client that can open links asks the person, once per
 * call, and `run` is called as soon as they have connected. Any other client gets the link in the result. What `run` returns or
 * throws is passed on. Throws a `PipesError` of kind `invalid` if an option cannot work, or if there is no absolute link.
 */
export function withMcpCredential<Input, Call extends McpCall, Result>(
  server: McpServerLike,
  source: CredentialSource,
  needs: McpToolNeeds<Call>,
  run: (input: Input, call: Call & { credential: Credential }) => Result | Promise<Result>,
): (input: Input, call: Call) => Promise<Result | McpRequiredResult> {
  const {
    provider,
    providerName = provider,
    pollInterval = 2000,
    timeout = 600_000,
    structuredContent = false,
  } = needs;
  for (const [option, ms] of Object.entries({ pollInterval, timeout }))
    // What a timer can count to.
    if (!(ms > 0 && ms < 2 ** 31)) throw invalid(`\`${option}\` must be a number of milliseconds, not ${ms}.`);
  const { message = (required: ConnectionRequired) => question(providerName, required) } = needs;

  return async (input, call) => {
    // The SDK leaves the input out for a tool that declares none.
    if (call === undefined) throw invalid('the tool has no `inputSchema`. Give it an empty one: `inputSchema: {}`.');
    const request = await credentialRequest(needs, call);
    const check = () => source.getCredential(request);
    const result = await check();
    if (result.ok) return run(input, { ...call, credential: result.credential });

    const { required } = result;
    if (required.reason === 'not_available') return notRun(required, 'unasked');
    const url = absolute(required.connectUrl);
    const { server: session } = server;
    if (!session.getClientCapabilities()?.elicitation?.url) return notRun(required, 'unasked');

    const elicitationId = crypto.randomUUID();
    const related = { relatedRequestId: call.requestId };
    let looks = 0;
    const waited = await waitForConnection({
      required,
      check,
      interval: pollInterval,
      timeout,
      signal: call.signal,
      async ask(signal) {
        const asked = { mode: 'url', message: message(required), url, elicitationId } as const;
        // The SDK's own timeout is a minute. The wait ends before this one.
        const { action } = await session.elicitInput(asked, { ...related, signal, timeout: timeout + 1000 });
        return action;
      },
      onLook() {
        const { _meta: { progressToken } = {} } = call;
        if (progressToken === undefined) return;
        looks += 1;
        const params = { progressToken, progress: looks, message: `Waiting for ${providerName} to be connected.` };
        // It keeps a client from giving up, and is no more than that.
        call.sendNotification({ method: 'notifications/progress', params }).catch(() => {});
      },
      announceDone: () => session.createElicitationCompletionNotifier(elicitationId, related)(),
    });
    return waited.ok ? run(input, { ...call, credential: waited.credential }) : notRun(waited.required, waited.why);
  };

  // An error, because the tool has not done what was asked, and because a tool with an `outputSchema` can return nothing else in words.
  function notRun(required: ConnectionRequired, why: NotRun): McpRequiredResult {
    return {
      content: [{ type: 'text', text: explanation(providerName, required, why) }],
      isError: true,
      ...(structuredContent && { structuredContent: { ...required } }),
      _meta: { [META_KEY]: required },
    };
  }
}

/** A client of MCP is no page of the host's, so a path leads nowhere from there. */
function absolute(connectUrl: string): string {
  if (/^https?:\/\//i.test(connectUrl)) return connectUrl;
  throw invalid(
    `the connect page has no address outside of your app, only the path "${connectUrl}". Give createPipesServer its origin: publicOrigin: "https://app.example.com".`,
  );
}

const invalid = (problem: string) => new PipesError('invalid', `withMcpCredential: ${problem}`);
