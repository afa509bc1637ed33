/** A provider as the sandbox keeps it: the administrator's settings, and what a new user already has of it. */
export interface SandboxProvider {
  slug: string;
  name: string;
  description: string | null;
  /** Null: none are configured, the provider's own defaults apply. */
  scopes: string[] | null;
  ownership: 'userland_user' | 'organization';
  iconUrl: string | null;
  /** Default `['oauth']`. */
  authMethods?: string[];
  /** What a user is asked for before connecting. The public REST API does not tell of them. */
  configFields?: SandboxConfigField[];
  /** Values the administrator has pinned. */
  config?: Record<string, string>;
  /** What the organization shares of it with its members, if anything. */
  shared?: 'available' | 'needs_admin_attention';
  /** The accounts a user has of it when the sandbox first meets them. */
  accounts: SandboxAccountSeed[];
}

/** A config field as the Widgets API describes it. */
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
  /** A placeholder, not a value. */
  default?: string;
}

export interface SandboxAccountSeed {
  state: 'connected' | 'needs_reauthorization' | (string & {});
  /** Days before the sandbox was made. */
  connectedDaysAgo: number;
  displayName: string | null;
  /** Default: the display name. */
  identifier?: string | null;
  /** Fewer than the provider asks for, where the user took some away. */
  scopes?: string[];
  /** Default `oauth`. */
  authMethod?: string;
  /** Of the API key or client secret, where that is the method. */
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

/** A dozen providers as a team would have set them up. */
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
