import type { ScopeCatalogue } from './catalogue/entry.js';
import type { ScopeFamily } from './families.js';

/** The catalogue of each family, a file of its own: only what is looked at is loaded. */
const CATALOGUES: Readonly<Record<ScopeFamily, () => Promise<ScopeCatalogue>>> = {
  airtable: () => import('./catalogue/airtable.js').then(({ airtable }) => airtable),
  asana: () => import('./catalogue/asana.js').then(({ asana }) => asana),
  box: () => import('./catalogue/box.js').then(({ box }) => box),
  calendly: () => import('./catalogue/calendly.js').then(({ calendly }) => calendly),
  confluence: () => import('./catalogue/confluence.js').then(({ confluence }) => confluence),
  discord: () => import('./catalogue/discord.js').then(({ discord }) => discord),
  dropbox: () => import('./catalogue/dropbox.js').then(({ dropbox }) => dropbox),
  figma: () => import('./catalogue/figma.js').then(({ figma }) => figma),
  github: () => import('./catalogue/github.js').then(({ github }) => github),
  gitlab: () => import('./catalogue/gitlab.js').then(({ gitlab }) => gitlab),
  google: () => import('./catalogue/google.js').then(({ google }) => google),
  hubspot: () => import('./catalogue/hubspot.js').then(({ hubspot }) => hubspot),
  jira: () => import('./catalogue/jira.js').then(({ jira }) => jira),
  linear: () => import('./catalogue/linear.js').then(({ linear }) => linear),
  microsoft: () => import('./catalogue/microsoft.js').then(({ microsoft }) => microsoft),
  miro: () => import('./catalogue/miro.js').then(({ miro }) => miro),
  monday: () => import('./catalogue/monday.js').then(({ monday }) => monday),
  pagerduty: () => import('./catalogue/pagerduty.js').then(({ pagerduty }) => pagerduty),
  quickbooks: () => import('./catalogue/quickbooks.js').then(({ quickbooks }) => quickbooks),
  salesforce: () => import('./catalogue/salesforce.js').then(({ salesforce }) => salesforce),
  sentry: () => import('./catalogue/sentry.js').then(({ sentry }) => sentry),
  slack: () => import('./catalogue/slack.js').then(({ slack }) => slack),
  spotify: () => import('./catalogue/spotify.js').then(({ spotify }) => spotify),
  stripe: () => import('./catalogue/stripe.js').then(({ stripe }) => stripe),
  typeform: () => import('./catalogue/typeform.js').then(({ typeform }) => typeform),
  webflow: () => import('./catalogue/webflow.js').then(({ webflow }) => webflow),
  xero: () => import('./catalogue/xero.js').then(({ xero }) => xero),
  zendesk: () => import('./catalogue/zendesk.js').then(({ zendesk }) => zendesk),
  zoom: () => import('./catalogue/zoom.js').then(({ zoom }) => zoom),
};

/** Rejects if its file cannot be loaded. */
export const loadCatalogue = (family: ScopeFamily): Promise<ScopeCatalogue> => CATALOGUES[family]();
