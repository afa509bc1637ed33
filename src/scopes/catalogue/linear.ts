import type { ScopeCatalogue } from './entry.js';

const agents = 'https://linear.app/developers/agents';

/** Linear's OAuth scopes, those of agents included. */
export const linear: ScopeCatalogue = {
  source: 'https://linear.app/developers/oauth-2-0-authentication',
  checked: '2026-11-26',
  scopes: {
    read: {
      title: 'Read everything in Linear that you can see',
      text: 'Covers issues, comments and projects of your workspace; every connected app gets this.',
      level: 'read',
      sensitive: true,
    },
    write: {
      title: 'Create and change data in Linear for you',
      text: 'Covers issues, comments, projects and more, as far as your own role allows.',
      level: 'write',
      sensitive: true,
    },
    'issues:create': {
      title: 'Create new issues',
      text: 'Includes files attached to the new issues; existing issues cannot be changed with this.',
      level: 'write',
    },
    'comments:create': {
      title: 'Comment on issues',
      text: 'Adds new comments only; the issues themselves stay as they are.',
      level: 'write',
    },
    'timeSchedule:write': {
      title: 'Create and change time schedules',
      text: 'Concerns time schedules only; issues, comments and projects are not affected.',
      level: 'write',
    },
    admin: {
      title: 'Administer your Linear workspace',
      text: 'Reaches everything that only workspace admins may do; Linear itself advises apps against asking for it.',
      level: 'admin',
      sensitive: true,
    },
    'app:assignable': {
      title: 'Take on issues and join projects as an app',
      text: 'People can delegate issues to the app; the human who is assigned keeps the responsibility.',
      level: 'write',
      source: agents,
    },
    'app:mentionable': {
      title: 'Be mentioned by your team',
      text: 'Lets people write the app’s name in issues and documents to call on it.',
      level: 'write',
      source: agents,
    },
    'customer:read': {
      title: 'Read the customers in your workspace',
      text: 'Covers what your team has stored about its customers, without changing it.',
      level: 'read',
      sensitive: true,
      source: agents,
    },
    'customer:write': {
      title: 'Read and change the customers in your workspace',
      text: 'Covers what your team has stored about its customers; reading is included.',
      level: 'write',
      sensitive: true,
      source: agents,
    },
    'initiative:read': {
      title: 'Read the initiatives of your workspace',
      text: 'Initiatives group projects into bigger goals; none can be changed with this.',
      level: 'read',
      source: agents,
    },
    'initiative:write': {
      title: 'Read and change the initiatives of your workspace',
      text: 'Initiatives group projects into bigger goals; reading them is included.',
      level: 'write',
      source: agents,
    },
  },
};
