import type { ScopeCatalogue } from './entry.js';

/** monday.com's scopes. */
export const monday: ScopeCatalogue = {
  source: 'https://developer.monday.com/apps/docs/oauth',
  checked: '2026-11-26',
  scopes: {
    'me:read': { title: 'See your monday.com profile', text: 'Your own profile details.', level: 'read' },
    'account:read': {
      title: 'See facts about your account',
      text: 'General information about your organization’s account.',
      level: 'read',
    },
    'boards:read': {
      title: 'Read your boards',
      text: 'Boards you can see, with their items and everything filled in.',
      level: 'read',
      sensitive: true,
    },
    'boards:write': {
      title: 'Create, change and delete boards and items',
      text: 'Also their groups, columns and everything filled in, on boards you may edit.',
      level: 'delete',
      sensitive: true,
    },
    'workspaces:read': { title: 'See your workspaces', text: 'Workspaces you have access to.', level: 'read' },
    'workspaces:write': {
      title: 'Change your workspaces',
      text: 'Works on workspaces you may manage.',
      level: 'admin',
    },
    'docs:read': { title: 'Read your docs', text: 'Text of docs you can see.', level: 'read', sensitive: true },
    'docs:write': {
      title: 'Create, change and delete docs',
      text: 'Only docs that you may edit yourself.',
      level: 'delete',
    },
    'updates:read': {
      title: 'Read updates and replies',
      text: 'What people wrote on items you can see.',
      level: 'read',
      sensitive: true,
    },
    'updates:write': {
      title: 'Post and edit updates as you',
      text: 'Others see you as the author.',
      level: 'write',
      sensitive: true,
    },
    'assets:read': {
      title: 'Read files on your boards',
      text: 'Files attached to items and updates you can see.',
      level: 'read',
      sensitive: true,
    },
    'users:read': {
      title: 'See people in your account',
      text: 'Profile details of everybody in the account.',
      level: 'read',
      sensitive: true,
    },
    'users:write': {
      title: 'Change people’s profiles',
      text: 'Edits profile details of people in the account.',
      level: 'admin',
      sensitive: true,
    },
    'teams:read': { title: 'See the teams of your account', text: 'Which teams there are.', level: 'read' },
    'tags:read': { title: 'See tags', text: 'Tags of your account.', level: 'read' },
    'notifications:write': {
      title: 'Send notifications as you',
      text: 'Notifies people in monday.com in your name.',
      level: 'write',
    },
    'webhooks:read': { title: 'See webhooks', text: 'Which changes are reported to other services.', level: 'read' },
    'webhooks:write': {
      title: 'Get notified when boards change',
      text: 'Creates and changes webhooks, which report changes to the app.',
      level: 'admin',
    },
  },
};
