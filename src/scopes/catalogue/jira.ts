import type { ScopeCatalogue } from './entry.js';

/** Jira's scopes, classic and granular. */
export const jira: ScopeCatalogue = {
  source: 'https://github.com/salto-io/jira-swaggers',
  checked: '2026-11-26',
  scopes: {
    'read:jira-work': {
      title: 'Read your projects and issues',
      text: 'Issues with comments, attachments and work logs, in every project you can see; includes searching.',
      level: 'read',
      sensitive: true,
    },
    'write:jira-work': {
      title: 'Create, change and delete issues',
      text: 'Also comments, attachments, logged work, filters and dashboards; only where you may do so yourself.',
      level: 'delete',
      sensitive: true,
    },
    'read:jira-user': {
      title: 'See people in Jira',
      text: 'Usernames, email addresses and avatars of people you can see, yourself included.',
      level: 'read',
      sensitive: true,
    },
    'manage:jira-project': {
      title: 'Change project settings',
      text: 'Creates and edits settings, versions and components of projects that you administer.',
      level: 'admin',
    },
    'manage:jira-configuration': {
      title: 'Administer Jira',
      text: 'Creates projects and custom fields and changes other settings for everybody; needs a Jira administrator.',
      level: 'admin',
    },
    'manage:jira-webhook': {
      title: 'Get notified when issues change',
      text: 'Sets up and removes webhooks, which send changes to the app as they happen.',
      level: 'admin',
    },
    'read:me': {
      title: 'See your Atlassian profile',
      text: 'Profile details of the person who signs in; nobody else’s.',
      level: 'read',
      source: 'https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/',
    },
    'read:issue:jira': {
      title: 'Read issues',
      text: 'Issues in projects you can see; comments and attachments are separate permissions.',
      level: 'read',
      sensitive: true,
    },
    'read:issue-details:jira': {
      title: 'Read issues in full detail',
      text: 'Covers what Jira shows together with an issue, in projects you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:issue:jira': {
      title: 'Create and change issues',
      text: 'Also assigns them and moves them to another status, where you may; deleting is a separate permission.',
      level: 'write',
    },
    'delete:issue:jira': {
      title: 'Delete issues',
      text: 'Only issues that you could delete yourself.',
      level: 'delete',
    },
    'read:comment:jira': {
      title: 'Read comments on issues',
      text: 'Comments you can see; restricted ones stay hidden from the app too.',
      level: 'read',
      sensitive: true,
    },
    'write:comment:jira': {
      title: 'Comment on issues',
      text: 'Posts comments as you and edits existing ones.',
      level: 'write',
      sensitive: true,
    },
    'delete:comment:jira': {
      title: 'Delete comments on issues',
      text: 'Only comments that you could delete yourself.',
      level: 'delete',
      sensitive: true,
    },
    'read:attachment:jira': {
      title: 'Read files attached to issues',
      text: 'Attachments of issues you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:attachment:jira': {
      title: 'Attach files to issues',
      text: 'Adds files as you; removing them is a separate permission.',
      level: 'write',
    },
    'delete:attachment:jira': {
      title: 'Delete files attached to issues',
      text: 'Only attachments that you could delete yourself.',
      level: 'delete',
      sensitive: true,
    },
    'read:issue-worklog:jira': {
      title: 'Read logged work',
      text: 'Who spent how much time on which issue.',
      level: 'read',
      sensitive: true,
    },
    'write:issue-worklog:jira': {
      title: 'Log work on issues',
      text: 'Enters time as you and changes existing entries.',
      level: 'write',
    },
    'read:issue.changelog:jira': {
      title: 'Read the history of issues',
      text: 'What was changed on an issue, when and by whom.',
      level: 'read',
      sensitive: true,
    },
    'read:issue.transition:jira': {
      title: 'See how an issue can move on',
      text: 'Which statuses an issue can be moved to next.',
      level: 'read',
    },
    'read:jql:jira': {
      title: 'Help with writing searches',
      text: 'Fields and suggestions for searches in Jira’s query language; the issues found need another permission.',
      level: 'read',
    },
    'read:project:jira': {
      title: 'See your projects',
      text: 'Names and details of projects you can see; not the issues in them.',
      level: 'read',
    },
    'write:project:jira': {
      title: 'Create and change projects',
      text: 'Needs the Jira permissions for that; deleting is a separate permission.',
      level: 'admin',
    },
    'delete:project:jira': {
      title: 'Delete projects',
      text: 'Only projects that you could delete yourself.',
      level: 'admin',
    },
    'read:project-version:jira': {
      title: 'See versions of projects',
      text: 'Releases planned and shipped in projects you can see.',
      level: 'read',
    },
    'write:project-version:jira': {
      title: 'Create and change versions of projects',
      text: 'Releases in projects that you administer.',
      level: 'write',
    },
    'read:user:jira': {
      title: 'Look up people in Jira',
      text: 'People you can see, as their profile settings allow.',
      level: 'read',
      sensitive: true,
    },
    'read:email-address:jira': {
      title: 'See everybody’s email address',
      text: 'Shows addresses even of people who hid them in their profile.',
      level: 'read',
      sensitive: true,
      source: 'https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/',
    },
    'read:group:jira': {
      title: 'See user groups',
      text: 'Which groups exist and who is in them.',
      level: 'read',
      sensitive: true,
    },
    'write:group:jira': {
      title: 'Create and change user groups',
      text: 'Groups decide what people may do in Jira; needs an administrator.',
      level: 'admin',
      sensitive: true,
    },
    'read:field:jira': {
      title: 'See the fields of issues',
      text: 'Which fields exist, not what is filled in.',
      level: 'read',
    },
    'read:status:jira': {
      title: 'See the statuses of issues',
      text: 'Which statuses exist in your workflows.',
      level: 'read',
    },
    'read:label:jira': { title: 'See labels', text: 'Labels in use on your site.', level: 'read' },
    'read:dashboard:jira': {
      title: 'See dashboards',
      text: 'Dashboards that are yours or shared with you.',
      level: 'read',
    },
    'read:filter:jira': {
      title: 'See saved filters',
      text: 'Searches that are yours or shared with you.',
      level: 'read',
    },
    'write:filter:jira': {
      title: 'Create and change saved filters',
      text: 'Saved searches only; the issues they find stay as they are.',
      level: 'write',
    },
    'read:workflow:jira': {
      title: 'See workflows',
      text: 'Statuses and the steps between them, as your administrators set them up.',
      level: 'read',
    },
    'write:workflow:jira': {
      title: 'Create and change workflows',
      text: 'Changes how issues move for everybody; needs an administrator.',
      level: 'admin',
    },
    'read:webhook:jira': {
      title: 'See an app’s webhooks',
      text: 'What the app asked to be notified about.',
      level: 'read',
    },
    'write:webhook:jira': {
      title: 'Set up webhooks',
      text: 'Webhooks send changes to the app as they happen.',
      level: 'admin',
    },
    'delete:webhook:jira': {
      title: 'Remove webhooks',
      text: 'Stops change notifications that were set up before.',
      level: 'admin',
    },
    'read:audit-log:jira': {
      title: 'Read the audit log',
      text: 'Changes administrators made on your site; needs an administrator.',
      level: 'read',
      sensitive: true,
    },
    'send:notification:jira': {
      title: 'Send notifications about issues',
      text: 'Emails people about an issue through Jira.',
      level: 'write',
    },
    'read:board-scope:jira-software': {
      title: 'See your boards and backlogs',
      text: 'Boards with the issues on them, backlogs and reports, in projects you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:board-scope:jira-software': {
      title: 'Change boards and backlogs',
      text: 'Creates and deletes boards and moves issues between a board and its backlog; the issues stay.',
      level: 'delete',
    },
    'read:board-scope.admin:jira-software': {
      title: 'See how boards are set up',
      text: 'Configuration, features and filters of boards.',
      level: 'read',
    },
    'write:board-scope.admin:jira-software': {
      title: 'Change how boards are set up',
      text: 'Turns features of a board on and off, for everybody who uses it.',
      level: 'admin',
    },
    'read:sprint:jira-software': {
      title: 'See your sprints',
      text: 'Sprints with their goals and dates, and the issues in them.',
      level: 'read',
    },
    'write:sprint:jira-software': {
      title: 'Create and change sprints',
      text: 'Starts and ends sprints, moves issues into them and changes their order.',
      level: 'write',
    },
    'delete:sprint:jira-software': {
      title: 'Delete sprints',
      text: 'Open issues of a deleted sprint go back to the backlog.',
      level: 'delete',
    },
    'read:epic:jira-software': {
      title: 'See your epics',
      text: 'Epics and the issues that belong to them.',
      level: 'read',
    },
    'write:epic:jira-software': {
      title: 'Change your epics',
      text: 'Edits and ranks epics and moves issues in and out of them.',
      level: 'write',
    },
    'read:issue:jira-software': {
      title: 'See issues with their estimates',
      text: 'Issues as boards show them, including how much work is estimated.',
      level: 'read',
      sensitive: true,
    },
    'write:issue:jira-software': {
      title: 'Rank and estimate issues',
      text: 'Changes the order of issues on boards and their estimates; nothing else about them.',
      level: 'write',
    },
  },
};
