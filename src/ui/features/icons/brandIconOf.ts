import { BRAND_ICONS, type BrandIcon } from './brandIcons.js';

/** Other names of the keys in `BRAND_ICONS`: those in use, and what the products are called in short. */
const ALIASES: Readonly<Record<string, string>> = {
  'cal-com': 'cal-dot-com',
  calcom: 'cal-dot-com',
  frameio: 'frame-io',
  gcal: 'google-calendar',
  'google-mail': 'gmail',
  'help-scout': 'helpscout',
  'intuit-quickbooks': 'quickbooks',
  'microsoft-365': 'microsoft',
  'microsoft-to-do': 'microsoft-todo',
  'monday-com': 'monday',
  'ms-teams': 'microsoft-teams',
  office365: 'microsoft',
  onedrive: 'microsoft-onedrive',
  onenote: 'microsoft-onenote',
  outlook: 'microsoft-outlook',
  'outlook-calendar': 'microsoft-outlook-calendar',
  'quickbooks-online': 'quickbooks',
  sharepoint: 'microsoft-sharepoint',
  teams: 'microsoft-teams',
};

/** The icon of a known brand: by the integration type before the slug, which an administrator may have chosen. */
export function brandIconOf(provider: { slug: string; integrationType?: string | undefined }): BrandIcon | undefined {
  return iconOfName(provider.integrationType ?? '') ?? iconOfName(provider.slug);
}

/** `google-calendar`, `google_calendar` and `Google Calendar` are one. */
function iconOfName(name: string): BrandIcon | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return own(BRAND_ICONS, own(ALIASES, key) ?? key);
}

/** The names come from a backend: one may be `constructor`. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
