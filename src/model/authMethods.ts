/** What a person types to connect without signing in, by auth method. */
export type Credentials =
  | { method: 'api_key'; secret: string }
  | {
      method: 'client_credentials';
      clientId: string;
      clientSecret: string;
      /** Replaces the stored values of the config fields as a whole; left out, they stay. */
      config?: Record<string, string>;
    };

/** An auth method that takes typed credentials. */
export type CredentialsMethod = Credentials['method'];

/** An auth method the widget knows. */
export type KnownAuthMethod = 'oauth' | CredentialsMethod;

/** One value of the credentials. */
export interface CredentialField {
  name: 'secret' | 'clientId' | 'clientSecret';
  /** Typed like a password, and never shown again. */
  secret: boolean;
  /** Where an account keeps what may be shown of the stored value: all of it, or the last characters of a secret. */
  stored: 'apiKeyLast4' | 'clientId' | 'clientSecretLast4';
}

export interface CredentialsDescriptor {
  fields: readonly CredentialField[];
  /** Whether the provider's config fields are saved along with them. */
  takesConfig: boolean;
}

/** What each method asks for. A new method is described here, in `Credentials`, in `client/credentials.ts` and in the labels. */
export const CREDENTIALS: Record<CredentialsMethod, CredentialsDescriptor> = {
  api_key: { fields: [{ name: 'secret', secret: true, stored: 'apiKeyLast4' }], takesConfig: false },
  client_credentials: {
    fields: [
      { name: 'clientId', secret: false, stored: 'clientId' },
      { name: 'clientSecret', secret: true, stored: 'clientSecretLast4' },
    ],
    takesConfig: true,
  },
};
