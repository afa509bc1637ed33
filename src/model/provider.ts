/** How an account was authorized. Open: a backend may name others. */
export type AuthMethod = 'oauth' | 'api_key' | 'client_credentials' | (string & {});

/** What the backend says of an account. Open: a backend may name others. */
export type AccountState = 'connected' | 'needs_reauthorization' | 'disconnected' | (string & {});

/** One authorized account at a provider. */
export interface ConnectedAccount {
  id: string;
  state: AccountState;
  authMethod: AuthMethod;
  /** What the account was granted. Empty means the provider's own defaults, never "no access". */
  scopes: string[];
  /**
   * The scopes that connecting asks for and that were not granted. Default: found by comparing the two, as far as that is certain.
   */
  missingScopes: string[];
  /** The account's name as the provider shows it, if the backend knows it. */
  displayName: string | null;
  /** The account's name as the provider identifies it (a login, an email address), if the backend knows it. */
  identifier: string | null;
  /** The last characters of the API key, where that is the method. */
  apiKeyLast4: string | null;
  /** The client ID, where client credentials are the method. */
  clientId: string | null;
  /** The last characters of the client secret, where that is the method. */
  clientSecretLast4: string | null;
  /** Who has used the account last, the latest first, where a backend keeps count. Default none. */
  usage: AccountUsage[];
  /** Why the account stopped working, if the backend was told. Default null. */
  problem: AccountProblem | null;
  /** ISO 8601, or null where the backend gave no readable date. */
  createdAt: string | null;
  /** ISO 8601, or null where the backend gave no readable date. */
  updatedAt: string | null;
}

/** One use of an account. */
export interface AccountUsage {
  /** Who or what used it, in words for the user, e.g. `Assistant`. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** Why an account stopped working. */
export interface AccountProblem {
  /** The backend's or provider's own word for it, e.g. `invalid_grant`; null if it gave none. */
  code: string | null;
  /** A sentence for the user; null if there is none. */
  message: string | null;
  /** ISO 8601, or null where it is not known. */
  at: string | null;
}

/** What an account is called, if the backend knows it. */
export function accountName({ displayName, identifier }: ConnectedAccount): string | null {
  return displayName ?? identifier;
}

/** Whose connection it is: the user's own, or their organization's. */
export type Ownership = 'user' | 'organization';

/** A third-party service the user can connect to. */
export interface Provider {
  /** The backend's word for this kind of object. Default `data_provider`. */
  object: string;
  /** Default: the slug. */
  id: string;
  /** The provider's key in every request, e.g. `github`. A list may hold one provider of each ownership under one slug. */
  slug: string;
  name: string;
  /** What the connection is for, in the words of the host's administrator. Default null. */
  description: string | null;
  /** The backend's word for the kind of service. Open. Default empty. */
  integrationType: string;
  /** Whose OAuth application is used, e.g. `shared`, `custom` or `organization`. Open. Default empty. */
  credentialsType: string;
  /** Default `user`. */
  ownership: Ownership;
  /** The scopes that connecting asks for. Null: none are configured, so the provider's own defaults apply. Default null. */
  scopes: string[] | null;
  /** Default `['oauth']`. */
  authMethods: AuthMethod[];
  /** Where the provider's icon is, `https:` only; a monogram is drawn where there is none. Shown on a light tile. Default null. */
  iconUrl: string | null;
  /** Every account the user has here. The first is the backend's `connected_account`, where it names one. Default none. */
  connectedAccounts: ConnectedAccount[];
  /** What a person is asked for before connecting, in order. Default none. */
  configFields: ConfigField[];
  /** Whether the backend takes another account while there is one. Default false. */
  canAddAccount: boolean;
  /** ISO 8601. Null where the backend gave no readable date. Default null. */
  createdAt: string | null;
  /** ISO 8601. Null where the backend gave no readable date. Default null. */
  updatedAt: string | null;
}

/** A value that a person must give before connecting, e.g. a subdomain. */
export interface ConfigField {
  key: string;
  /** Default: the key. */
  label: string;
  /** Default false. */
  required: boolean;
  /** Default null. */
  description: string | null;
  /** Default null. */
  example: string | null;
  /**
   * A regular expression the whole value has to match. One that is invalid or takes too long is not enforced. Default null.
   */
  pattern: string | null;
  /** The flags of `pattern`. Default none. */
  patternFlags: string;
  /** Typed like a password, and never shown again. Default false. */
  secret: boolean;
  /** What the backend uses if nothing is typed. Default null. */
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

/** A `ConnectedAccount` as a client returns it: only `id` and `state` are required. */
export type ConnectedAccountData = Pick<ConnectedAccount, 'id' | 'state'> &
  Partial<Omit<ConnectedAccount, 'problem'>> & { problem?: Partial<AccountProblem> | null };

/** A `ConfigField` as a client returns it: only `key` is required. */
export type ConfigFieldData = Pick<ConfigField, 'key'> & Partial<ConfigField>;

/** A `Provider` as a client returns it: only `slug` and `name` are required; the others have defaults. */
export type ProviderData = Pick<Provider, 'slug' | 'name'> &
  Partial<Omit<Provider, 'connectedAccounts' | 'configFields'>> & {
    connectedAccounts?: ConnectedAccountData[];
    configFields?: ConfigFieldData[];
  };

/** A `SharedProvider` as a client returns it: only `slug` and `name` are required. */
export type SharedProviderData = Pick<SharedProvider, 'slug' | 'name'> & Partial<SharedProvider>;
