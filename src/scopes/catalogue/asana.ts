import type { ScopeCatalogue } from './entry.js';

/** Asana's scopes. */
export const asana: ScopeCatalogue = {
  source: 'https://github.com/Asana/openapi',
  checked: '2026-11-26',
  scopes: {
    default: {
      title: 'Do anything in Asana that you can do',
      text: 'Full access to your tasks, projects, files and settings; older apps ask for it instead of single permissions.',
      level: 'admin',
      sensitive: true,
    },
    'tasks:read': {
      title: 'Read your tasks',
      text: 'Tasks, subtasks and their details in every project you can see.',
      level: 'read',
      sensitive: true,
    },
    'tasks:write': {
      title: 'Create and change tasks',
      text: 'Includes assigning, moving and duplicating them and setting due dates; deleting is a separate permission.',
      level: 'write',
    },
    'tasks:delete': { title: 'Delete tasks', text: 'Only tasks that you could delete yourself.', level: 'delete' },
    'projects:read': {
      title: 'Read your projects',
      text: 'Projects you have access to and how many tasks they hold; reading the tasks is a separate permission.',
      level: 'read',
    },
    'projects:write': {
      title: 'Create and change projects',
      text: 'Includes duplicating projects and starting one from a template.',
      level: 'write',
    },
    'projects:delete': {
      title: 'Delete projects',
      text: 'Only projects that you could delete yourself.',
      level: 'delete',
    },
    'stories:read': {
      title: 'Read comments and task history',
      text: 'Comments people wrote on tasks and goals, and the log of what changed.',
      level: 'read',
      sensitive: true,
    },
    'stories:write': {
      title: 'Comment on tasks and goals',
      text: 'Posts comments in your name and edits existing ones.',
      level: 'write',
      sensitive: true,
    },
    'stories:delete': {
      title: 'Delete comments',
      text: 'Only comments that you could delete yourself.',
      level: 'delete',
      sensitive: true,
    },
    'attachments:read': {
      title: 'Read files attached to your work',
      text: 'Lists attachments of tasks and projects, with links to download them.',
      level: 'read',
      sensitive: true,
    },
    'attachments:write': {
      title: 'Attach files',
      text: 'Uploads files and links to tasks and projects.',
      level: 'write',
    },
    'attachments:delete': {
      title: 'Delete attached files',
      text: 'Only attachments that you could delete yourself.',
      level: 'delete',
      sensitive: true,
    },
    'users:read': {
      title: 'See people in your workspaces',
      text: 'Names, email addresses and photos of the people you work with, and your own.',
      level: 'read',
      sensitive: true,
    },
    'workspaces:read': {
      title: 'See your workspaces',
      text: 'Which workspaces and organizations you belong to.',
      level: 'read',
    },
    'teams:read': { title: 'See your teams', text: 'Teams you can see, with their descriptions.', level: 'read' },
    'team_memberships:read': {
      title: 'See who is in which team',
      text: 'Memberships of teams you can see.',
      level: 'read',
    },
    'portfolios:read': {
      title: 'Read your portfolios',
      text: 'Portfolios and which projects they contain.',
      level: 'read',
    },
    'portfolios:write': {
      title: 'Create and change portfolios',
      text: 'Includes adding projects to a portfolio and taking them out; the projects themselves stay.',
      level: 'write',
    },
    'project_portfolio_settings:read': {
      title: 'See how projects are set up in portfolios',
      text: 'Settings a project has as part of a portfolio.',
      level: 'read',
    },
    'project_portfolio_settings:write': {
      title: 'Change how projects are set up in portfolios',
      text: 'Changes settings a project has as part of a portfolio, not the project itself.',
      level: 'write',
    },
    'goals:read': { title: 'Read your goals', text: 'Goals you can see, with their parent goals.', level: 'read' },
    'goals:write': {
      title: 'Change which custom fields goals have',
      text: 'Adds custom fields to goals and removes them; nothing else about the goals.',
      level: 'write',
    },
    'custom_fields:read': {
      title: 'See your custom fields',
      text: 'Which custom fields exist in a workspace, and their options.',
      level: 'read',
    },
    'custom_fields:write': {
      title: 'Create and change custom fields',
      text: 'Affects everybody who uses a field, in every project that has it.',
      level: 'write',
    },
    'tags:read': { title: 'See your tags', text: 'Tags of your workspaces and of your tasks.', level: 'read' },
    'tags:write': {
      title: 'Create and change tags',
      text: 'Creates tags and changes their names and colors.',
      level: 'write',
    },
    'project_templates:read': {
      title: 'See your project templates',
      text: 'Templates that new projects can be started from.',
      level: 'read',
    },
    'task_templates:read': {
      title: 'See your task templates',
      text: 'Templates that new tasks can be started from.',
      level: 'read',
    },
    'task_custom_types:read': {
      title: 'See your task types',
      text: 'Types your workspace defined for tasks.',
      level: 'read',
    },
    'jobs:read': {
      title: 'Follow the progress of long-running work',
      text: 'Whether something like duplicating a project has finished.',
      level: 'read',
    },
    'time_tracking_entries:read': {
      title: 'Read time logged on tasks',
      text: 'Who logged how much time on which task.',
      level: 'read',
      sensitive: true,
    },
    'time_tracking_categories:read': {
      title: 'See your time tracking categories',
      text: 'Categories that logged time can be filed under, and the time filed there.',
      level: 'read',
    },
    'time_tracking_categories:write': {
      title: 'Create and change time tracking categories',
      text: 'Categories are shared by everybody in the workspace.',
      level: 'admin',
    },
    'time_tracking_categories:delete': {
      title: 'Delete time tracking categories',
      text: 'Categories are shared by everybody in the workspace.',
      level: 'admin',
    },
    'timesheet_approval_statuses:read': {
      title: 'See whether timesheets are approved',
      text: 'Approval status of timesheets you can see.',
      level: 'read',
      sensitive: true,
    },
    'timesheet_approval_statuses:write': {
      title: 'Submit, approve and reject timesheets',
      text: 'Creates and changes the approval status of a person’s week.',
      level: 'write',
      sensitive: true,
    },
    'ooo_entries:read': {
      title: 'See when people are out of office',
      text: 'Start and end dates of absences, and whose they are.',
      level: 'read',
      sensitive: true,
    },
    'ooo_entries:write': {
      title: 'Enter and change absences',
      text: 'Sets the dates a person is shown as out of office.',
      level: 'write',
    },
    'ooo_entries:delete': {
      title: 'Delete absences',
      text: 'Removes dates from the out-of-office calendar.',
      level: 'delete',
    },
    'roles:read': {
      title: 'See the roles in your organization',
      text: 'Which roles exist and what they allow.',
      level: 'read',
    },
    'roles:write': {
      title: 'Create and change roles',
      text: 'Changes what people with a role may do in your organization.',
      level: 'admin',
      sensitive: true,
    },
    'roles:delete': {
      title: 'Delete roles',
      text: 'Takes a role away from your organization.',
      level: 'admin',
      sensitive: true,
    },
    'webhooks:read': {
      title: 'See an app’s webhooks',
      text: 'Webhooks set up for your data: what they watch and where they report to.',
      level: 'read',
    },
    'webhooks:write': {
      title: 'Get notified when your work changes',
      text: 'Sets up webhooks, which send changes to the app as they happen.',
      level: 'admin',
    },
    'webhooks:delete': {
      title: 'Remove webhooks',
      text: 'Stops change notifications that were set up before.',
      level: 'admin',
    },
    'workspaces.typeahead:read': {
      title: 'Search your workspace by name',
      text: 'Suggests tasks, projects, people and more as a name is typed.',
      level: 'read',
      sensitive: true,
    },
  },
};
