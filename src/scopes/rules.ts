import type { ScopeFamily } from './families.js';

/** How the scopes of one family compare. Each fact stands in docs/permissions.md with its source. */
export interface ScopeRules {
  /** Scopes that differ in case alone are the same. */
  ignoresCase?: true;
  /** Other spellings of one scope: from any of them to the one that stands for all. Asked after `ignoresCase`. */
  canonical?(scope: string): string;
  /** What a scope includes, by its canonical spelling. Followed from one to the next. */
  includes?: Readonly<Record<string, readonly string[]>>;
  /** The same where it follows from how scopes are spelled. */
  includesBySpelling?(granted: string, required: string): boolean;
  /** Which of several vocabularies a scope belongs to: from a grant in one, nothing certain follows for another. */
  vocabulary?(scope: string): string;
  /** The list of granted scopes says nothing: it is never returned, or returned otherwise. */
  isUnknown?: true;
}

const GOOGLE = 'https://www.googleapis.com/auth/';

/** `admin:x` includes `write:x`, and that `read:x`. */
const github = (granted: string, required: string): boolean => {
  const [level, resource] = granted.split(':');
  const [wanted, of] = required.split(':');
  return resource !== undefined && resource === of && rank(level) > rank(wanted) && rank(wanted) >= 0;
};

const rank = (level: string | undefined): number => ['read', 'write', 'admin'].indexOf(level ?? '');

/** `x:admin` includes `x:write`, and that `x:read`. */
const byLevel = (granted: string, required: string): boolean => {
  const [resource, level] = granted.split(':');
  const [of, wanted] = required.split(':');
  return resource === of && rank(level) > rank(wanted) && rank(wanted) >= 0;
};

/** Google: `x` includes `x.readonly`. */
const readonly = (granted: string, required: string): boolean => required === `${granted}.readonly`;

/**
 * Graph: `Mail.ReadWrite.Shared` includes `Mail.ReadWrite`, `Mail.Read.Shared`, `Mail.Read` and `Mail.ReadBasic`. Lower case by
 * now.
 */
const graph = (granted: string, required: string): boolean => {
  const [resource, access = '', reach = ''] = granted.split('.');
  const [of, wanted = '', within = ''] = required.split('.');
  const accesses = ['readbasic', 'read', 'readwrite', 'manage', 'fullcontrol'];
  if (resource !== of || !accesses.includes(access) || !accesses.includes(wanted)) return false;
  const isSameReach = reach === within || (within === '' && (reach === 'all' || reach === 'shared'));
  return isSameReach && accesses.indexOf(access) >= accesses.indexOf(wanted);
};

/** The classic scopes of Atlassian, and those of each resource. */
const isGranular = (scope: string): boolean => /:(jira|jira-software|confluence)$/.test(scope);

const ATLASSIAN: ScopeRules = {
  vocabulary: (scope) => (/^read:(me|account)$/.test(scope) ? 'identity' : isGranular(scope) ? 'granular' : 'classic'),
  // Nobody says what of one vocabulary is in the other, so a grant of the same kind there leaves it open.
  includesBySpelling(granted, required) {
    const [verb] = granted.split(':');
    const [wanted] = required.split(':');
    const isSameKind = verb === wanted || (verb === 'write' && wanted === 'delete');
    return isGranular(granted) !== isGranular(required) && isSameKind;
  },
};

/** `meeting:write:admin` and `meeting:read:list_meetings:admin`, taken apart. */
function zoom(scope: string) {
  const parts = scope.split(':');
  const isAdmin = /^(admin|master)$/.test(parts.at(-1) ?? '');
  const [resource = '', access = '', claim = ''] = isAdmin ? parts.slice(0, -1) : parts;
  return { resource, access, claim, isAdmin };
}

/** Writing includes reading and an administrator's reach one's own; of a claim and the whole, nothing is certain. */
function zoomIncludes(granted: string, required: string): boolean {
  const [given, wanted] = [zoom(granted), zoom(required)];
  return (
    given.resource === wanted.resource &&
    (given.access === wanted.access || (given.access === 'write' && wanted.access === 'read')) &&
    (given.claim === wanted.claim || given.claim === '' || wanted.claim === '') &&
    (given.isAdmin || !wanted.isAdmin)
  );
}

/** What people have at Google; the rest are services of a project. */
const OF_A_PERSON =
  /^https:\/\/mail\.|\/auth\/(gmail|drive|calendar|userinfo|contacts|youtube|admin\.|chat|documents|spreadsheets|presentations|forms|tasks|directory|user\.)/;

const everyGoogle = (prefix: string, ...names: string[]) => names.map((name) => `${GOOGLE}${prefix}${name}`);

export const RULES: Readonly<Partial<Record<ScopeFamily, ScopeRules>>> = {
  asana: { includesBySpelling: (granted) => granted === 'default' },
  box: { includes: { root_readwrite: ['root_readonly'] } },
  calendly: { includesBySpelling: (granted, required) => granted === 'default' || byLevel(granted, required) },
  discord: { includes: { bot: ['applications.commands'], 'sdk.social_layer': ['sdk.social_layer_presence'] } },
  figma: { includesBySpelling: (granted, required) => granted === 'files:read' && required.endsWith(':read') },
  github: {
    includes: {
      repo: ['repo:status', 'repo_deployment', 'public_repo', 'repo:invite', 'security_events', 'admin:repo_hook'],
      user: ['read:user', 'user:email', 'user:follow'],
      project: ['read:project'],
      'admin:enterprise': ['manage_runners:enterprise', 'manage_billing:enterprise', 'read:enterprise'],
    },
    includesBySpelling: github,
  },
  gitlab: {
    includes: { write_virtual_registry: ['read_virtual_registry'] },
    // It is said to be complete access to the API, though not listed scope by scope.
    includesBySpelling: (granted, required) => granted === 'api' && !['sudo', 'admin_mode'].includes(required),
  },
  google: {
    canonical(scope) {
      if (scope === 'email' || scope === 'profile') return `${GOOGLE}userinfo.${scope}`;
      return scope === `${GOOGLE}drive.appfolder` ? `${GOOGLE}drive.appdata` : scope;
    },
    includes: {
      'https://mail.google.com/': [`${GOOGLE}gmail.modify`],
      [`${GOOGLE}gmail.modify`]: everyGoogle('gmail.', 'readonly', 'compose', 'insert', 'labels'),
      [`${GOOGLE}gmail.compose`]: everyGoogle('gmail.', 'send'),
      [`${GOOGLE}gmail.readonly`]: everyGoogle('gmail.', 'metadata'),
      [`${GOOGLE}drive`]: [
        ...everyGoogle('drive.', 'readonly', 'file', 'appdata', 'metadata'),
        ...everyGoogle('', 'documents', 'spreadsheets', 'presentations', 'forms.body'),
      ],
      [`${GOOGLE}drive.readonly`]: [
        ...everyGoogle('drive.', 'metadata.readonly', 'meet.readonly'),
        ...everyGoogle('', 'documents.readonly', 'spreadsheets.readonly', 'presentations.readonly'),
      ],
      [`${GOOGLE}calendar.readonly`]: everyGoogle(
        'calendar.',
        'events.readonly',
        'freebusy',
        'calendarlist.readonly',
        'calendars.readonly',
        'settings.readonly',
        'acls.readonly',
      ),
      [`${GOOGLE}calendar.events`]: everyGoogle('calendar.events.', 'owned', 'readonly'),
      [`${GOOGLE}calendar.events.readonly`]: everyGoogle(
        'calendar.events.',
        'owned.readonly',
        'freebusy',
        'public.readonly',
      ),
      [`${GOOGLE}chat.messages`]: everyGoogle('chat.messages.', 'create', 'reactions', 'readonly'),
      [`${GOOGLE}chat.messages.readonly`]: everyGoogle('chat.messages.', 'reactions.readonly'),
      [`${GOOGLE}chat.messages.reactions`]: everyGoogle('chat.messages.reactions.', 'create'),
      [`${GOOGLE}chat.spaces`]: everyGoogle('chat.spaces.', 'create'),
      [`${GOOGLE}chat.memberships`]: everyGoogle('chat.memberships.', 'app'),
      [`${GOOGLE}youtube`]: everyGoogle('youtube.', 'upload', 'readonly'),
      [`${GOOGLE}youtube.force-ssl`]: everyGoogle('youtube.', 'upload', 'readonly'),
      [`${GOOGLE}yt-analytics-monetary.readonly`]: everyGoogle('', 'yt-analytics.readonly'),
      [`${GOOGLE}admin.directory.group`]: everyGoogle('admin.directory.group.', 'member'),
      [`${GOOGLE}admin.directory.user`]: everyGoogle('admin.directory.user.', 'alias', 'security'),
    },
    includesBySpelling: (granted, required) =>
      readonly(granted, required) ||
      // Of all that a project can do, and of everything in a calendar.
      (granted === `${GOOGLE}cloud-platform` && !OF_A_PERSON.test(required)) ||
      (granted === `${GOOGLE}calendar` && required.startsWith(`${GOOGLE}calendar.`)),
  },
  hubspot: {
    // The one that the others were split from.
    includesBySpelling: (granted, required) =>
      (granted === 'contacts' && /^crm\.(objects|schemas)\.(contacts|companies|deals)\./.test(required)) ||
      (granted === 'tickets' && /^crm\.(objects|schemas)\.tickets\./.test(required)) ||
      (['files', 'hubdb'].includes(granted) && required.startsWith(`${granted}.`)) ||
      (granted === 'communication_preferences.read_write' && required.startsWith('communication_preferences.')),
  },
  jira: ATLASSIAN,
  confluence: ATLASSIAN,
  linear: {
    includes: {
      write: ['issues:create', 'comments:create', 'timeSchedule:write'],
      'customer:write': ['customer:read'],
      'initiative:write': ['initiative:read'],
    },
    // `read` is always there, and of `admin` nobody says where it ends.
    includesBySpelling: (granted, required) => required === 'read' || granted === 'admin',
  },
  microsoft: {
    ignoresCase: true,
    canonical: (scope) => scope.replace(/^https:\/\/graph\.microsoft\.com\/+/, ''),
    includes: {
      'chat.readwrite': ['chat.create', 'chatmessage.send'],
      'group.readwrite.all': ['group.read.all'],
      'group.read.all': ['groupmember.read.all'],
      'directory.readwrite.all': ['directory.read.all'],
      'directory.read.all': ['groupmember.read.all'],
      'channelsettings.readwrite.all': ['channelsettings.read.all'],
      'channelsettings.read.all': ['channel.readbasic.all'],
      'notes.readwrite.all': ['notes.readwrite'],
      'notes.readwrite': ['notes.create'],
      'files.readwrite.all': ['files.readwrite.appfolder'],
      // Nearly, and not in words: nothing certain follows.
      'sites.read.all': ['files.read.all'],
      'sites.readwrite.all': ['files.readwrite.all', 'sites.manage.all'],
      'sites.manage.all': ['sites.readwrite.all'],
      'sites.fullcontrol.all': ['sites.readwrite.all'],
    },
    includesBySpelling: (granted, required) => required.endsWith('.default') || graph(granted, required),
  },
  quickbooks: { isUnknown: true },
  salesforce: {
    canonical: (scope) => (['profile', 'email', 'address', 'phone'].includes(scope) ? 'id' : scope),
    includes: { api: ['chatter_api'], web: ['visualforce'] },
    includesBySpelling: (granted) => granted === 'full',
  },
  sentry: {
    includes: {
      'org:admin': ['org:integrations'],
      'member:admin': ['member:write'],
      'member:write': ['member:invite'],
      'member:invite': ['member:read'],
    },
    includesBySpelling: byLevel,
  },
  slack: {
    canonical: (scope) => scope.replace(/^(chat|files):write:(user|bot)$/, '$1:write'),
    // An umbrella for many of the single ones, of apps made before there were any.
    includesBySpelling: (granted) => granted === 'bot',
  },
  stripe: { includesBySpelling: (granted) => granted === 'read_write' },
  xero: {
    includesBySpelling: (granted, required) =>
      required === `${granted}.read` ||
      (/^accounting\.transactions(\.read)?$/.test(granted) &&
        /^accounting\.(invoices|payments|banktransactions|manualjournals)(\.read)?$/.test(required) &&
        (!granted.endsWith('.read') || required.endsWith('.read'))) ||
      (granted === 'accounting.reports.read' && /^accounting\.reports\.\w+\.read$/.test(required)),
  },
  zendesk: { includesBySpelling: (granted, required) => required.endsWith(`:${granted}`) },
  zoom: {
    vocabulary: (scope) => (zoom(scope).claim === '' ? 'classic' : 'granular'),
    includesBySpelling: zoomIncludes,
  },
};

/**
 * What asks for a refresh token or for who signs in. Some providers return it, some under another name, some never; a person never
 * takes it away. So nobody misses it.
 */
export const NEVER_MISSED: readonly string[] = [
  'openid',
  'offline_access',
  'refresh_token',
  'offline',
  'email',
  'profile',
];
