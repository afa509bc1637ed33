import type { ScopeCatalogue } from './entry.js';

/** Airtable's scopes. */
export const airtable: ScopeCatalogue = {
  source: 'https://airtable.com/developers/web/api/scopes',
  checked: '2026-11-26',
  scopes: {
    'data.records:read': {
      title: 'Read records in your bases',
      text: 'Every table of the bases you choose, with everything filled in.',
      level: 'read',
      sensitive: true,
    },
    'data.records:write': {
      title: 'Create, change and delete records',
      text: 'In the bases you choose, as far as you may edit them yourself.',
      level: 'delete',
      sensitive: true,
    },
    'data.recordComments:read': {
      title: 'Read comments on records',
      text: 'Comments people left on records, in the bases you choose.',
      level: 'read',
      sensitive: true,
    },
    'data.recordComments:write': {
      title: 'Comment on records',
      text: 'Posts comments as you, and edits and deletes them.',
      level: 'write',
      sensitive: true,
    },
    'schema.bases:read': {
      title: 'See how your bases are set up',
      text: 'Names of bases, tables and fields; not the records in them.',
      level: 'read',
    },
    'schema.bases:write': {
      title: 'Change how your bases are set up',
      text: 'Creates bases, tables and fields and changes existing ones; needs creator rights.',
      level: 'admin',
    },
    'webhook:manage': {
      title: 'Get notified when your bases change',
      text: 'Sets up, lists and removes webhooks, which tell the app about changes.',
      level: 'admin',
    },
    'block:manage': {
      title: 'Publish custom extensions',
      text: 'Releases new versions of extensions built for your bases.',
      level: 'admin',
    },
    'user.email:read': {
      title: 'See your email address',
      text: 'The address you sign in to Airtable with.',
      level: 'read',
    },
    'workspacesAndBases:read': {
      title: 'See who works in your workspaces and bases',
      text: 'Workspaces, bases, views and interfaces with their collaborators; for enterprise accounts.',
      level: 'read',
      sensitive: true,
    },
    'workspacesAndBases:write': {
      title: 'Manage who works in workspaces and bases',
      text: 'Adds and removes collaborators and invitations and deletes views; for enterprise accounts.',
      level: 'admin',
      sensitive: true,
    },
    'workspacesAndBases.shares:manage': {
      title: 'Manage share links of your bases',
      text: 'Turns links on or off and deletes them; whoever has a link can see the base’s data.',
      level: 'admin',
      sensitive: true,
    },
    'workspacesAndBases:manage': {
      title: 'Move and delete workspaces and bases',
      text: 'Across the whole organization; only enterprise admins can grant this.',
      level: 'admin',
      sensitive: true,
    },
    'enterprise.groups:read': {
      title: 'See user groups of your organization',
      text: 'Groups with their members and what they have access to; for enterprise accounts.',
      level: 'read',
      sensitive: true,
    },
    'enterprise.groups:manage': {
      title: 'Move user groups of your organization',
      text: 'Only enterprise admins can grant this.',
      level: 'admin',
    },
    'enterprise.account:read': {
      title: 'See facts about your organization',
      text: 'Workspaces, users, groups and email domains; only enterprise admins can grant this.',
      level: 'read',
      sensitive: true,
    },
    'enterprise.user:read': {
      title: 'Look up users of your organization',
      text: 'Names, email addresses and which bases they can open; only enterprise admins can grant this.',
      level: 'read',
      sensitive: true,
    },
    'enterprise.user:write': {
      title: 'Manage users of your organization',
      text: 'Deactivates and deletes users and grants admin access; only enterprise admins can grant this.',
      level: 'admin',
      sensitive: true,
    },
    'enterprise.scim.usersAndGroups:manage': {
      title: 'Manage people and groups from another system',
      text: 'Adds, changes and removes them across the organization; only enterprise admins can grant this.',
      level: 'admin',
      sensitive: true,
    },
    'enterprise.auditLogs:read': {
      title: 'Read your organization’s audit log',
      text: 'Who did what across the organization; only enterprise admins can grant this.',
      level: 'read',
      sensitive: true,
    },
    'enterprise.changeEvents:read': {
      title: 'Follow changes across your organization',
      text: 'A stream of changes to data; only enterprise admins can grant this.',
      level: 'read',
      sensitive: true,
    },
    'enterprise.exports:manage': {
      title: 'Export your organization’s data',
      text: 'Creates and fetches exports, such as for legal cases; only enterprise admins can grant this.',
      level: 'admin',
      sensitive: true,
    },
  },
};
