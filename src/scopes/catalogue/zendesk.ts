import type { ScopeCatalogue } from './entry.js';

/** Zendesk's scopes. */
export const zendesk: ScopeCatalogue = {
  source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/grant_type_tokens/',
  checked: '2026-11-26',
  scopes: {
    read: {
      title: 'Read everything you can see in Zendesk',
      text: 'Tickets, customers, help center and settings, as far as your own role goes.',
      level: 'read',
      sensitive: true,
    },
    write: {
      title: 'Create, change and delete anything you can',
      text: 'Everything your own role lets you change; reading is a separate permission.',
      level: 'admin',
      sensitive: true,
    },
    impersonate: {
      title: 'Act as your customers',
      text: 'Lets an app that an admin connects make requests in the name of end users.',
      level: 'admin',
      sensitive: true,
    },
    'tickets:read': {
      title: 'Read your tickets',
      text: 'Support tickets you can see, with the conversation in them.',
      level: 'read',
      sensitive: true,
    },
    'tickets:write': {
      title: 'Create, change and delete tickets',
      text: 'As far as your own role goes; reading is a separate permission.',
      level: 'delete',
      sensitive: true,
    },
    'users:read': {
      title: 'See users and customers',
      text: 'Profiles of agents and end users you can see.',
      level: 'read',
      sensitive: true,
    },
    'users:write': {
      title: 'Create, change and delete users and customers',
      text: 'Profiles of agents and end users, as far as your own role goes.',
      level: 'admin',
      sensitive: true,
    },
    'organizations:read': {
      title: 'See organizations',
      text: 'Your customers’ companies with their details.',
      level: 'read',
    },
    'organizations:write': {
      title: 'Create, change and delete organizations',
      text: 'Your customers’ companies, as far as your own role goes.',
      level: 'delete',
    },
    'auditlogs:read': {
      title: 'Read the audit log',
      text: 'Changes people made to your account’s settings.',
      level: 'read',
      sensitive: true,
    },
    'hc:read': {
      title: 'Read your help center',
      text: 'Articles, sections, comments and community posts you can see.',
      level: 'read',
    },
    'hc:write': {
      title: 'Create, change and delete help center content',
      text: 'Includes articles that your customers read.',
      level: 'delete',
    },
    'apps:read': {
      title: 'See the apps in your Zendesk',
      text: 'Which apps are installed, and how they are set up.',
      level: 'read',
    },
    'apps:write': {
      title: 'Install, change and remove apps',
      text: 'Apps run inside Zendesk for everybody in the account.',
      level: 'admin',
    },
    'triggers:read': {
      title: 'See triggers',
      text: 'Rules that act on tickets as soon as something happens.',
      level: 'read',
    },
    'triggers:write': {
      title: 'Create, change and delete triggers',
      text: 'Triggers can change tickets and email people by themselves.',
      level: 'admin',
    },
    'automations:read': { title: 'See automations', text: 'Rules that act on tickets after some time.', level: 'read' },
    'automations:write': {
      title: 'Create, change and delete automations',
      text: 'Automations can change tickets and email people by themselves.',
      level: 'admin',
    },
    'targets:read': {
      title: 'See notification targets',
      text: 'Where Zendesk sends notifications outside of it.',
      level: 'read',
    },
    'targets:write': {
      title: 'Change notification targets',
      text: 'Decides where Zendesk sends notifications outside of it.',
      level: 'admin',
    },
    'webhooks:read': {
      title: 'See webhooks',
      text: 'What is reported to other services, and where to.',
      level: 'read',
    },
    'webhooks:write': {
      title: 'Create, change and delete webhooks',
      text: 'Webhooks send data from Zendesk to other services.',
      level: 'admin',
    },
    'macros:read': {
      title: 'See macros',
      text: 'Prepared replies and actions of your team.',
      level: 'read',
      source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    },
    'macros:write': {
      title: 'Create, change and delete macros',
      text: 'Prepared replies and actions that agents use.',
      level: 'write',
      source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    },
    'requests:read': {
      title: 'Read requests of end users',
      text: 'Tickets as the customer who asked sees them.',
      level: 'read',
      sensitive: true,
      source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    },
    'requests:write': {
      title: 'Create and change requests of end users',
      text: 'Tickets as the customer who asked sees them.',
      level: 'write',
      sensitive: true,
      source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    },
    'satisfaction_ratings:read': {
      title: 'Read satisfaction ratings',
      text: 'How customers rated your support, with their comments.',
      level: 'read',
      sensitive: true,
      source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    },
  },
};
