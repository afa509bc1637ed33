import type { ScopeCatalogue } from './entry.js';

/** Figma's scopes. */
export const figma: ScopeCatalogue = {
  source: 'https://github.com/figma/rest-api-spec',
  checked: '2026-11-26',
  scopes: {
    'current_user:read': {
      title: 'See your Figma profile',
      text: 'Your name, email address and profile picture.',
      level: 'read',
    },
    'file_content:read': {
      title: 'Read the content of your files',
      text: 'Layers, text and images of files you can open.',
      level: 'read',
      sensitive: true,
    },
    'file_metadata:read': {
      title: 'See facts about your files',
      text: 'Such as a file’s name and when it was last changed; not its content.',
      level: 'read',
    },
    'file_versions:read': {
      title: 'See the version history of your files',
      text: 'Earlier versions of files you can open, with who saved them.',
      level: 'read',
    },
    'file_comments:read': {
      title: 'Read comments in your files',
      text: 'Comments and replies in files you can open.',
      level: 'read',
      sensitive: true,
    },
    'file_comments:write': {
      title: 'Comment in your files',
      text: 'Posts comments and reactions as you, and deletes them.',
      level: 'write',
      sensitive: true,
    },
    'file_variables:read': {
      title: 'Read variables in your files',
      text: 'Design tokens such as colors and sizes; for members of Enterprise organizations.',
      level: 'read',
    },
    'file_variables:write': {
      title: 'Change variables in your files',
      text: 'Creates, changes and deletes variables; for members of Enterprise organizations.',
      level: 'write',
    },
    'file_dev_resources:read': {
      title: 'See developer links in your files',
      text: 'Links to code and docs that are attached to a design.',
      level: 'read',
    },
    'file_dev_resources:write': {
      title: 'Change developer links in your files',
      text: 'Adds, changes and removes links to code and docs; the design itself stays.',
      level: 'write',
    },
    'library_content:read': {
      title: 'Read components and styles of files',
      text: 'What a file publishes to a library.',
      level: 'read',
    },
    'library_assets:read': {
      title: 'Read single components and styles',
      text: 'Facts about one published component or style at a time.',
      level: 'read',
    },
    'team_library_content:read': {
      title: 'Read components and styles of teams',
      text: 'Everything a team has published to its library.',
      level: 'read',
    },
    'library_analytics:read': {
      title: 'See how libraries are used',
      text: 'Numbers on how often components, styles and variables are used.',
      level: 'read',
    },
    'projects:read': {
      title: 'See your projects and their files',
      text: 'Names of projects and of the files in them; not what the files contain.',
      level: 'read',
    },
    'webhooks:read': { title: 'See webhooks', text: 'What an app asked to be notified about.', level: 'read' },
    'webhooks:write': {
      title: 'Get notified when your files change',
      text: 'Sets up, changes and removes webhooks, which report changes to the app.',
      level: 'admin',
    },
    'files:read': {
      title: 'Read your files, comments, projects and more',
      text: 'An older permission for nearly everything that can be read; newer apps ask for single ones.',
      level: 'read',
      sensitive: true,
    },
    'org:activity_log_read': {
      title: 'Read your organization’s activity log',
      text: 'What people did across the organization; needs an organization admin.',
      level: 'read',
      sensitive: true,
    },
  },
};
