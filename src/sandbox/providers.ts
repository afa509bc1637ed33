/** A provider as an administrator has set it up, with the accounts that a new user starts with. */
export interface SandboxProvider {
  slug: string;
  name: string;
  description: string | null;
  /** Null: none are configured, so the provider's own defaults apply. */
  scopes: string[] | null;
  /** One slug may be listed twice, once for each ownership. */
  ownership: 'userland_user' | 'organization';
  iconUrl: string | null;
  /** Default `['oauth']`. */
  authMethods?: string[];
  /** What a user is asked for before connecting. Only the Widgets API sends them. */
  configFields?: SandboxConfigField[];
  /** Values that the administrator has set for everyone. */
  config?: Record<string, string>;
  /** Whether the organization shares a connection with its members, and how it is doing. */
  shared?: 'available' | 'needs_admin_attention';
  /** The accounts that a new user starts with. */
  accounts: SandboxAccountSeed[];
}

/** A config field as the Widgets API sends it. */
export interface SandboxConfigField {
  key: string;
  label: string;
  required: boolean;
  scope: 'integration' | 'installation';
  description?: string;
  example?: string;
  /** Anchored: `^(?:pattern)$`. */
  pattern?: string;
  patternFlags?: string;
  order?: number;
  secret?: boolean;
  /** Shown as a placeholder, not filled in. */
  default?: string;
}

/** An account that a new user starts with. */
export interface SandboxAccountSeed {
  state: 'connected' | 'needs_reauthorization' | (string & {});
  /** How many days before the sandbox was created. */
  connectedDaysAgo: number;
  displayName: string | null;
  /** Default: the display name. */
  identifier?: string | null;
  /** Default: all that the provider asks for. */
  scopes?: string[];
  /** Default `oauth`. */
  authMethod?: string;
  /** The last characters of the API key or client secret. */
  last4?: string;
  clientId?: string;
}

function provider(
  slug: string,
  name: string,
  description: string | null,
  scopes: string[] | null,
  ...accounts: SandboxAccountSeed[]
): SandboxProvider {
  return { slug, name, description, scopes, ownership: 'userland_user', iconUrl: null, accounts };
}

const connected = (connectedDaysAgo: number, displayName: string | null): SandboxAccountSeed => ({
  state: 'connected',
  connectedDaysAgo,
  displayName,
});

const google = (scope: string) => `https://www.googleapis.com/auth/${scope}`;

/** A dozen providers as a team might set them up: some connected, some broken, most not connected. */
export const PROVIDERS: readonly SandboxProvider[] = [
  provider('github', 'GitHub', 'Read issues and pull requests, and open pull requests with suggested fixes.', [
    'repo',
    'read:org',
    'read:user',
    'workflow',
  ]),
  provider(
    'slack',
    'Slack',
    'Post summaries to the channels you choose.',
    ['channels:read', 'chat:write', 'users:read'],
    connected(64, 'ada in Engines'),
  ),
  provider(
    'gmail',
    'Gmail',
    'Find messages you ask about and draft replies. Nothing is sent without you.',
    [google('gmail.readonly'), google('gmail.compose')],
    {
      state: 'needs_reauthorization',
      connectedDaysAgo: 203,
      displayName: 'ada@example.com',
    },
  ),
  provider(
    'google-calendar',
    'Google Calendar',
    'See when you are free and propose times.',
    [google('calendar.readonly'), google('calendar.events')],
    connected(31, 'ada@example.com'),
  ),
  provider('google-drive', 'Google Drive', 'Read the documents you point it at.', [google('drive.file')]),
  provider('notion', 'Notion', 'Search your pages and add meeting notes.', null),
  provider('linear', 'Linear', 'Create and update issues from conversations.', [
    'read',
    'write',
    'issues:create',
    'comments:create',
  ]),
  provider('jira', 'Jira', 'Keep tickets in step with the work.', [
    'read:jira-work',
    'write:jira-work',
    'read:jira-user',
    'offline_access',
  ]),
  {
    ...provider(
      'salesforce',
      'Salesforce',
      'Look up accounts and log calls.',
      ['api', 'refresh_token'],
      connected(412, 'Engines Ltd.'),
    ),
    ownership: 'organization',
  },
  provider('hubspot', 'HubSpot', 'Update contacts and deals.', [
    'crm.objects.contacts.read',
    'crm.objects.contacts.write',
    'crm.objects.deals.read',
  ]),
  provider('dropbox', 'Dropbox', null, ['files.metadata.read', 'files.content.read']),
  provider('microsoft-outlook', 'Microsoft Outlook', 'Read your mail and calendar to prepare for meetings.', [
    'Mail.Read',
    'Calendars.Read',
    'offline_access',
  ]),
];
