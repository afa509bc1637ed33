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

/** All of them: one that is left out is a type error. */
export const FAMILIES = Object.keys({
  airtable: true,
  asana: true,
  box: true,
  calendly: true,
  confluence: true,
  discord: true,
  dropbox: true,
  figma: true,
  github: true,
  gitlab: true,
  google: true,
  hubspot: true,
  jira: true,
  linear: true,
  microsoft: true,
  miro: true,
  monday: true,
  pagerduty: true,
  quickbooks: true,
  salesforce: true,
  sentry: true,
  slack: true,
  spotify: true,
  stripe: true,
  typeform: true,
  webflow: true,
  xero: true,
  zendesk: true,
  zoom: true,
} satisfies Record<ScopeFamily, true>) as ScopeFamily[];

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
