/** How an account was authorised. Open: a backend may name others. */
export type AuthMethod = 'oauth' | 'api_key' | 'client_credentials' | (string & {});

/** What the backend says of an account. Open: a backend may name others. */
export type AccountState = 'connected' | 'needs_reauthorization' | 'disconnected' | (string & {});

/** One authorised account at a provider. */
export interface ConnectedAccount {
  id: string;
  state: AccountState;
  authMethod: AuthMethod;
  /** What the account was allowed. Empty means the provider's own defaults, never "no access". */
  scopes: string[];
  /** The account's name as the provider shows it, if the backend knows it. */
  displayName: string | null;
  /** The account's name as the provider identifies it (a login, an address), if the backend knows it. */
  identifier: string | null;
  /** The last characters of the API key, where that is the method. */
  apiKeyLast4?: string | null;
  /** The client id, where client credentials are the method. */
  clientId?: string | null;
  /** The last characters of the client secret, where that is the method. */
  clientSecretLast4?: string | null;
  /** ISO 8601, or null where the backend gave no date that could be read. */
  createdAt: string | null;
  /** ISO 8601, or null where the backend gave no date that could be read. */
  updatedAt: string | null;
}

/** What an account is called, if the backend knows it. */
export function nameOf({ displayName, identifier }: ConnectedAccount): string | null {
  return displayName ?? identifier;
}

/** A third-party service the user can connect to. */
export interface Provider {
  id: string;
  /** The provider's key in every request, e.g. `github`. */
  slug: string;
  name: string;
  /** What the connection is for, in the words of the host's administrator. */
  description: string | null;
  /** The backend's word for the kind of service. Open. */
  integrationType: string;
  /** Whose connection it is: the person's own, or their organization's. */
  ownership: 'user' | 'organization';
  /** What will be asked for. Null: none are configured, the provider's own defaults apply. */
  scopes: string[] | null;
  authMethods: AuthMethod[];
  /** Where the provider's icon is, `https:` only; a monogram is drawn where there is none. Shown on a light tile. */
  iconUrl: string | null;
  connectedAccounts: ConnectedAccount[];
  /** What a person is asked for before connecting, in order. Default none. */
  configFields?: ConfigField[];
  /** Whether the backend takes another account while there is one. Default false. */
  canAddAccount?: boolean;
}

/** A value that a person must give before connecting, e.g. a subdomain. */
export interface ConfigField {
  key: string;
  label: string;
  required: boolean;
  description: string | null;
  example: string | null;
  /** A regular expression the whole value has to match, with its flags. One that is invalid or takes too long is not enforced. */
  pattern: string | null;
  patternFlags: string;
  /** Typed like a password, and never shown again. */
  secret: boolean;
  /** What the backend uses if nothing is typed. */
  default: string | null;
}

/** A service that the organization has connected for its members. Read-only here. */
export interface SharedProvider {
  slug: string;
  name: string;
  description: string | null;
  iconUrl: string | null;
  /** What of it works. `needs_admin_attention`: only an administrator can repair it. Open. */
  availability: 'available' | 'needs_admin_attention' | (string & {});
}
