import type { ScopeCatalogue } from './entry.js';

const code = 'https://github.com/getsentry/sentry/blob/master/src/sentry/conf/server.py';

/** Sentry's OAuth scopes. */
export const sentry: ScopeCatalogue = {
  source: 'https://docs.sentry.io/api/permissions/',
  checked: '2026-11-26',
  scopes: {
    'org:read': {
      title: 'See your Sentry organization',
      text: 'Shows its details and settings without changing them.',
      level: 'read',
    },
    'org:write': {
      title: 'Change your Sentry organization',
      text: 'Changes details and settings of the organization; seeing them is included, deleting it is not.',
      level: 'admin',
    },
    'org:admin': {
      title: 'Fully manage your Sentry organization',
      text: 'Includes its settings and integrations, and even deleting the organization.',
      level: 'admin',
      sensitive: true,
    },
    'org:integrations': {
      title: 'Manage integrations of your organization',
      text: 'Adds, changes and removes connections between Sentry and other services.',
      level: 'admin',
      sensitive: true,
      source: code,
    },
    'member:read': {
      title: 'See the members of your organization',
      text: 'Shows who belongs to it; nobody can be added or removed with this.',
      level: 'read',
      sensitive: true,
    },
    'member:invite': {
      title: 'See and invite members of your organization',
      text: 'Sends invitations; changing or removing people who are already members is not included.',
      level: 'admin',
      sensitive: true,
      source: code,
    },
    'member:write': {
      title: 'Add and change members of your organization',
      text: 'Includes seeing and inviting members; removing them is not included.',
      level: 'admin',
      sensitive: true,
    },
    'member:admin': {
      title: 'Fully manage the members of your organization',
      text: 'Adds, changes and removes people, as far as your own role allows.',
      level: 'admin',
      sensitive: true,
    },
    'team:read': {
      title: 'See the teams of your organization',
      text: 'Shows teams and their details without changing them.',
      level: 'read',
    },
    'team:write': {
      title: 'Create and change teams',
      text: 'Includes seeing them; deleting a team is not included.',
      level: 'admin',
    },
    'team:admin': {
      title: 'Create, change and delete teams',
      text: 'Decides how people and projects are grouped in your organization.',
      level: 'admin',
    },
    'project:read': {
      title: 'See your projects in Sentry',
      text: 'Shows projects and their settings, not the errors reported to them.',
      level: 'read',
    },
    'project:write': {
      title: 'Create and change projects',
      text: 'Includes seeing them and their settings; deleting a project is not included.',
      level: 'admin',
    },
    'project:admin': {
      title: 'Create, change and delete projects',
      text: 'A deleted project takes the errors reported to it along.',
      level: 'admin',
      sensitive: true,
    },
    'project:releases': {
      title: 'Manage releases of your projects and organization',
      text: 'Reads, creates, changes and deletes releases and the files that belong to them.',
      level: 'delete',
    },
    'project:distribution': {
      title: 'Reach test builds of your apps',
      text: 'Covers app builds uploaded to Sentry before their release.',
      level: 'read',
      sensitive: true,
      source: code,
    },
    'event:read': {
      title: 'See issues and errors',
      text: 'Error reports may contain personal data of people who use your software.',
      level: 'read',
      sensitive: true,
    },
    'event:write': {
      title: 'See and update issues',
      text: 'Resolves, assigns and otherwise changes issues; single error reports can never be edited.',
      level: 'write',
      sensitive: true,
    },
    'event:admin': {
      title: 'See, update and delete issues',
      text: 'A deleted issue takes all its error reports along.',
      level: 'delete',
      sensitive: true,
    },
    'alerts:read': {
      title: 'See alert rules',
      text: 'Shows when Sentry notifies whom, without changing it.',
      level: 'read',
      source: code,
    },
    'alerts:write': {
      title: 'See and change alert rules',
      text: 'Decides when Sentry notifies whom; issues themselves are not affected.',
      level: 'write',
      source: code,
    },
  },
};
