import type { ScopeCatalogue } from './entry.js';

/** Miro's scopes. */
export const miro: ScopeCatalogue = {
  source: 'https://developers.miro.com/reference/scopes',
  checked: '2026-11-26',
  scopes: {
    'boards:read': {
      title: 'See your boards',
      text: 'Boards with what is on them and their members, wherever you have access.',
      level: 'read',
      sensitive: true,
    },
    'boards:write': {
      title: 'Create, change and delete boards',
      text: 'Includes what is on them and who is a member; reading them is a separate permission.',
      level: 'delete',
      sensitive: true,
    },
    'identity:read': {
      title: 'See your Miro profile',
      text: 'Your profile details, including your email address.',
      level: 'read',
    },
    'identity:write': { title: 'Change your Miro profile', text: 'Details of your own profile only.', level: 'write' },
    'team:read': {
      title: 'See your current team',
      text: 'Facts about the team the app is installed in.',
      level: 'read',
    },
    'team:write': {
      title: 'Manage your current team',
      text: 'Renames the team, invites people and changes their roles.',
      level: 'admin',
      sensitive: true,
    },
    'microphone:listen': {
      title: 'Use your microphone',
      text: 'Records sound while a panel of the app is open on a board.',
      level: 'read',
      sensitive: true,
    },
    'screen:record': {
      title: 'Record your screen',
      text: 'Records your screen while a panel of the app is open on a board.',
      level: 'read',
      sensitive: true,
    },
    'webcam:record': {
      title: 'Use your camera',
      text: 'Records video while a panel of the app is open on a board.',
      level: 'read',
      sensitive: true,
    },
    'projects:read': {
      title: 'See projects and their members',
      text: 'Names, settings and members of projects; not what is on the boards.',
      level: 'read',
    },
    'projects:write': {
      title: 'Create, change and delete projects',
      text: 'Includes their settings and who is a member.',
      level: 'admin',
    },
    'organizations:read': {
      title: 'See your organization',
      text: 'Its plan, licenses, settings and members.',
      level: 'read',
      sensitive: true,
    },
    'organizations:teams:read': {
      title: 'See the teams of your organization',
      text: 'Teams with their settings and members.',
      level: 'read',
      sensitive: true,
    },
    'organizations:teams:write': {
      title: 'Manage the teams of your organization',
      text: 'Creates and deletes teams and changes their settings and members.',
      level: 'admin',
      sensitive: true,
    },
    'organizations:groups:read': {
      title: 'See user groups of your organization',
      text: 'Groups and who is in them.',
      level: 'read',
      sensitive: true,
    },
    'organizations:groups:write': {
      title: 'Change user groups of your organization',
      text: 'Changes groups and who is in them.',
      level: 'admin',
      sensitive: true,
    },
    'auditlogs:read': {
      title: 'Read your organization’s audit log',
      text: 'Who did what, across the whole organization.',
      level: 'read',
      sensitive: true,
    },
    'boards:export': {
      title: 'Export boards of your organization',
      text: 'As PDF files, with comments and talktracks; for Enterprise plans.',
      level: 'read',
      sensitive: true,
    },
    'contentlogs:export': {
      title: 'Export all activity on boards',
      text: 'What happened on every board of your organization.',
      level: 'read',
      sensitive: true,
    },
    'sessions:delete': {
      title: 'Sign people out of Miro',
      text: 'Ends all sessions of a person, on every device, until they sign in again.',
      level: 'admin',
      sensitive: true,
    },
  },
};
