import type { ConnectionRequired } from '../model/connectionRequired.js';
import { credentialRequest, type Credential, type CredentialSource, type ToolNeeds } from './credentialSource.js';

/**
 * The `execute` function of an AI SDK tool that needs a connection. With it, `run` is called with the tool's input, and with the
 * SDK's options and the `credential`. Without it, the tool's output is a `ConnectionRequired`, and `run` is not called: neither then
 * nor later. What `run` returns or throws is passed on. It returns one output, and does not stream.
 */
export function withCredential<Input, Options extends object, Output>(
  source: CredentialSource,
  needs: ToolNeeds<Options>,
  run: (input: Input, options: Options & { credential: Credential }) => Output | PromiseLike<Output>,
): (input: Input, options: Options) => Promise<Output | ConnectionRequired> {
  return async (input, options) => {
    const result = await source.getCredential(await credentialRequest(needs, options));
    return result.ok ? run(input, { ...options, credential: result.credential }) : result.required;
  };
}
