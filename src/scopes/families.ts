/** Providers that share one vocabulary of scopes: one catalogue describes them, and one set of rules compares them. */
export type ScopeFamily =
  | 'airtable'
  | 'asana'
  | 'box'
  | 'calendly'
  | 'confluence'
  | 'discord'
  | 'dropbox'
  | 'figma'
  | 'github'
  | 'gitlab'
  | 'google'
  | 'hubspot'
  | 'jira'
  | 'linear'
  | 'microsoft'
  | 'miro'
  | 'monday'
  | 'pagerduty'
  | 'quickbooks'
  | 'salesforce'
  | 'sentry'
  | 'slack'
  | 'spotify'
  | 'stripe'
  | 'typeform'
  | 'webflow'
  | 'xero'
  | 'zendesk'
  | 'zoom';

/** How slugs and integration types begin, where that is not the family's own name. */
const PREFIXES: ReadonlyArray<[prefix: string, family: ScopeFamily]> = [
  ['gmail', 'google'],
  ['youtube', 'google'],
  ['outlook', 'microsoft'],
  ['onedrive', 'microsoft'],
  ['sharepoint', 'microsoft'],
  ['teams', 'microsoft'],
  ['office365', 'microsoft'],
  ['entra', 'microsoft'],
  ['azure-ad', 'microsoft'],
  ['intuit', 'quickbooks'],
];

const FAMILIES: readonly ScopeFamily[] = [
  'airtable',
  'asana',
  'box',
  'calendly',
  'confluence',
  'discord',
  'dropbox',
  'figma',
  'github',
  'gitlab',
  'google',
  'hubspot',
  'jira',
  'linear',
  'microsoft',
  'miro',
  'monday',
  'pagerduty',
  'quickbooks',
  'salesforce',
  'sentry',
  'slack',
  'spotify',
  'stripe',
  'typeform',
  'webflow',
  'xero',
  'zendesk',
  'zoom',
];

/** A provider, by what identifies its vocabulary: the integration type before the slug, which an administrator may have chosen. */
export interface ScopeProvider {
  slug: string;
  integrationType?: string | undefined;
}

/** The family of a provider; undefined for one that is not known. */
export function familyOf(provider: ScopeProvider | string): ScopeFamily | undefined {
  if (typeof provider === 'string') return familyOfName(provider);
  return familyOfName(provider.integrationType ?? '') ?? familyOfName(provider.slug);
}

/** `google-calendar` and `google_calendar` are Google's, `googly` is not. */
function familyOfName(name: string): ScopeFamily | undefined {
  const words = name.toLowerCase().replace(/[\s_.]+/g, '-');
  const begins = (prefix: string) => words === prefix || words.startsWith(`${prefix}-`);
  return FAMILIES.find(begins) ?? PREFIXES.find(([prefix]) => begins(prefix))?.[1];
}
