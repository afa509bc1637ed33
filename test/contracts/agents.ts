import type { ConnectionRequired } from '../../src/model/connectionRequired.js';
import type { CredentialRequest, CredentialResult, CredentialSource } from '../../src/agents/index.js';

/** What must never be in a message. */
export const SECRET = 'gho_1234567890secret';
export const CONNECT_URL = 'https://app.example.com/api/pipes/connect/github';

export const required = (differences: Partial<ConnectionRequired> = {}): ConnectionRequired => ({
  type: 'connection_required',
  provider: 'github',
  reason: 'not_connected',
  missingScopes: ['repo'],
  connectUrl: CONNECT_URL,
  ...differences,
});

export interface FakeSource extends CredentialSource {
  /** What was asked for, in order. */
  readonly requests: CredentialRequest[];
  /** What the next requests are answered with: the credential, what is required, or an error. */
  answer: 'credential' | ConnectionRequired | Error;
}

/** A server on which nothing is connected at first. */
export function fakeSource(): FakeSource {
  const source: FakeSource = {
    requests: [],
    answer: required(),
    async getCredential(request): Promise<CredentialResult> {
      source.requests.push(request);
      const { answer } = source;
      if (answer instanceof Error) throw answer;
      if (answer !== 'credential') return { ok: false, required: answer };
      const credential = { authMethod: 'oauth', value: SECRET, expiresAt: null, scopes: ['repo'], missingScopes: [] };
      return { ok: true, credential };
    },
  };
  return source;
}
