import type { ScopeCatalogue } from './entry.js';

/** Slack’s scopes for bots and users, and for an organization’s administrators. */
export const slack: ScopeCatalogue = {
  // Slack’s own list, kept as constants; entries with a page of Slack’s name that instead.
  source: 'https://github.com/maartenpaauw/php-slack-constants/blob/main/src/Scopes.php',
  checked: '2026-11-26',
  scopes: {
    // Messages
    'chat:write': {
      title: 'Send messages in Slack',
      text: 'It posts as itself or, if you let it act for you, in your name, and can edit or delete what it posted.',
      level: 'write',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/chat.write/',
    },
    'chat:write.customize': {
      title: 'Send messages under another name and picture',
      text: 'It chooses how the author of its messages looks, so they may appear under different names.',
      level: 'write',
      sensitive: true,
    },
    'chat:write.public': {
      title: 'Post in public channels it has not joined',
      text: 'Without this, it can post only where it is a member; private channels are not included.',
      level: 'write',
      sensitive: true,
      source: 'https://api.slack.com/scopes/chat:write.public',
    },
    'incoming-webhook': {
      title: 'Post to a channel you choose',
      text: 'You pick the channel when you connect, and it posts there; it reads nothing.',
      level: 'write',
      source: 'https://docs.slack.dev/reference/scopes/incoming-webhook/',
    },
    'app_mentions:read': {
      title: 'Read messages that mention it',
      text: 'Only messages that address the app by its name, in conversations that it is part of.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/app_mentions.read/',
    },
    'assistant:write': {
      title: 'Act as an AI assistant in Slack',
      text: 'You can talk to it as to an assistant; what else it may read or do depends on its other permissions.',
      level: 'write',
    },
    commands: {
      title: 'Add shortcuts and slash commands',
      text: 'It learns what you type after its own commands, not what else is said in the channel.',
      level: 'write',
    },
    'links:read': {
      title: 'See links that are posted in messages',
      text: 'It gets the web addresses in messages so that it can act on them, for instance with a preview.',
      level: 'read',
      sensitive: true,
    },
    'links:write': {
      title: 'Show previews of links',
      text: 'It adds a preview below a link in a message, and leaves the message itself as it was written.',
      level: 'write',
      source: 'https://docs.slack.dev/reference/scopes/links.write',
    },
    'metadata.message:read': {
      title: 'Read data that apps attach to messages',
      text: 'This is hidden data for apps, in channels that it has been added to.',
      level: 'read',
    },

    // Public channels
    'channels:read': {
      title: 'See the list of public channels',
      text: 'It gets basics like their names and members, but not the messages in them.',
      level: 'read',
    },
    'channels:history': {
      title: 'Read messages in public channels',
      text: 'Files and other content are included, in channels that the app, or you if it acts for you, can open.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/channels.history',
    },
    'channels:join': {
      title: 'Join public channels by itself',
      text: 'It does not have to be invited; private channels stay closed to it.',
      level: 'write',
    },
    'channels:manage': {
      title: 'Create and manage public channels',
      text: 'It can look after the channels that it has been added to, such as who is in them, and open new ones.',
      level: 'admin',
      source: 'https://docs.slack.dev/reference/scopes/channels.manage/',
    },
    'channels:write': {
      title: 'Create and manage your public channels for you',
      text: 'It acts in your name in public channels that you belong to, and can open new ones.',
      level: 'admin',
    },
    'channels:write.invites': {
      title: 'Invite people to public channels',
      text: 'It can add members of the workspace, but not change anything else about a channel.',
      level: 'write',
    },
    'channels:write.topic': {
      title: 'Change what public channels say they are about',
      text: 'Only their topic and description; messages and members are left alone.',
      level: 'write',
    },

    // Private channels
    'groups:read': {
      title: 'See basics about private channels',
      text: 'It learns names and members of private channels that the app, or you if it acts for you, belongs to.',
      level: 'read',
      sensitive: true,
    },
    'groups:history': {
      title: 'Read messages in private channels',
      text: 'Only in private channels that the app has been added to, or in yours if it acts for you.',
      level: 'read',
      sensitive: true,
    },
    'groups:write': {
      title: 'Create and manage private channels',
      text: 'Besides opening new ones, it can look after private channels that it has been added to.',
      level: 'admin',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/groups.write/',
    },
    'groups:write.invites': {
      title: 'Invite people to private channels',
      text: 'Whoever it invites can then read what is said there.',
      level: 'write',
      sensitive: true,
    },
    'groups:write.topic': {
      title: 'Change what private channels say they are about',
      text: 'Only their topic and description; what is written in them stays untouched.',
      level: 'write',
    },

    // Direct messages
    'im:read': {
      title: 'See which direct messages there are',
      text: 'It learns with whom, but not what was written, for the app or for you if it acts for you.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/im.read',
    },
    'im:history': {
      title: 'Read direct messages',
      text: 'Those with the app itself, or your own with other people if it acts for you.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/im.history/',
    },
    'im:write': {
      title: 'Open direct messages with people',
      text: 'It can start a conversation with one person; writing in it takes the permission to send messages.',
      level: 'write',
      sensitive: true,
    },
    'mpim:read': {
      title: 'See which group messages there are',
      text: 'It learns who is in a direct message among several people, but not what was written.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/mpim.read/',
    },
    'mpim:history': {
      title: 'Read direct messages among several people',
      text: 'Only group conversations that the app has been added to, or your own if it acts for you.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/mpim.history',
    },
    'mpim:write': {
      title: 'Start group direct messages',
      text: 'It can bring several people together in one conversation, without a channel.',
      level: 'write',
      sensitive: true,
    },

    // Search
    'search:read': {
      title: 'Search everything you can see in Slack',
      text: 'It finds messages and files across the workspace, as if you searched yourself.',
      level: 'read',
      sensitive: true,
    },
    'search:read.public': {
      title: 'Search public channels',
      text: 'It finds messages and files in all public channels of your workspace, whether you joined them or not.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/search.read.public/',
    },
    'search:read.private': {
      title: 'Search your private channels',
      text: 'Slack asks you once more before the first search, and you can take that back later.',
      level: 'read',
      sensitive: true,
      source: 'https://api.slack.com/scopes/search:read.private',
    },
    'search:read.im': {
      title: 'Search your direct messages',
      text: 'It finds messages and files there, once you have agreed in Slack; you can change your mind later.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/search.read.im/',
    },
    'search:read.mpim': {
      title: 'Search your group direct messages',
      text: 'Covers conversations among several people, once you have agreed in Slack; you can take it back.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/search.read.mpim/',
    },
    'search:read.files': {
      title: 'Search files in your workspace',
      text: 'It finds what is in files, but cannot change or delete them.',
      level: 'read',
      sensitive: true,
    },

    // Files, canvases, lists
    'files:read': {
      title: 'See and download files shared in Slack',
      text: 'Files in conversations that the app, or you if it acts for you, belongs to.',
      level: 'read',
      sensitive: true,
      source: 'https://api.slack.com/scopes/files:read',
    },
    'files:write': {
      title: 'Upload, edit and delete files in Slack',
      text: 'It does so as the app, or in your name with your own files if it acts for you.',
      level: 'delete',
      sensitive: true,
      source: 'https://api.slack.com/scopes/files:write',
    },
    'remote_files:read': {
      title: 'See files it has linked from elsewhere',
      text: 'These are files kept outside Slack that this app added, not files of other people.',
      level: 'read',
    },
    'remote_files:share': {
      title: 'Share files from elsewhere in Slack',
      text: 'It can post files that are kept outside Slack into conversations for you.',
      level: 'write',
    },
    'remote_files:write': {
      title: 'Link files from elsewhere to Slack',
      text: 'It can add, change and remove such links; the files themselves stay where they are.',
      level: 'write',
    },
    'canvases:read': {
      title: 'Read canvases in Slack',
      text: 'It sees what is written in canvases it has access to, and cannot edit them.',
      level: 'read',
      sensitive: true,
    },
    'canvases:write': {
      title: 'Create, edit and delete canvases in Slack',
      text: 'Canvases are the documents that people write together in Slack.',
      level: 'delete',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/canvases:write',
    },
    'lists:read': {
      title: 'Read lists in Slack',
      text: 'It sees the items of lists it has access to, and cannot change them.',
      level: 'read',
      sensitive: true,
    },
    'lists:write': {
      title: 'Create, edit and delete lists in Slack',
      text: 'Lists keep track of tasks and projects, so this can change what a team works from.',
      level: 'delete',
      sensitive: true,
    },

    // Pins, bookmarks, reactions, stars, reminders
    'reactions:read': {
      title: 'See emoji reactions',
      text: 'It also sees the message or file that a reaction belongs to, where it has been added.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/reactions.read/',
    },
    'reactions:write': {
      title: 'Add emoji reactions',
      text: 'It can put reactions on messages and change those it made, but not the messages.',
      level: 'write',
    },
    'pins:read': {
      title: 'See what is pinned in conversations',
      text: 'It reads pinned messages and files in conversations that it has been added to.',
      level: 'read',
      sensitive: true,
    },
    'pins:write': {
      title: 'Pin and unpin messages and files',
      text: 'Taking off a pin does not delete the message or the file.',
      level: 'write',
    },
    'bookmarks:read': {
      title: 'See the bookmarks of channels',
      text: 'These are the links at the top of a channel, which everybody in it can see.',
      level: 'read',
    },
    'bookmarks:write': {
      title: 'Add, edit and remove bookmarks of channels',
      text: 'It changes the links at the top of a channel, for everybody in it.',
      level: 'write',
    },
    'stars:read': {
      title: 'See what you have starred',
      text: 'It reads the messages and files that you have put a star on.',
      level: 'read',
      sensitive: true,
    },
    'stars:write': {
      title: 'Add and remove your stars',
      text: 'Stars are only for you; nobody’s messages are changed.',
      level: 'write',
    },
    'reminders:read': {
      title: 'See reminders',
      text: 'Those that the app made, or your own if it acts for you.',
      level: 'read',
    },
    'reminders:write': {
      title: 'Add, complete and remove reminders',
      text: 'It can remind you of things in Slack and tick them off.',
      level: 'write',
    },

    // People
    'users:read': {
      title: 'See the people in your workspace',
      text: 'It gets names and other basics of all members; email addresses need another permission.',
      level: 'read',
      sensitive: true,
    },
    'users:read.email': {
      title: 'See the email addresses of your colleagues',
      text: 'Covers everybody in the workspace, on top of seeing who they are.',
      level: 'read',
      sensitive: true,
      source: 'https://api.slack.com/scopes/users:read.email',
    },
    'users.profile:read': {
      title: 'See the profiles of people in your workspace',
      text: 'Includes what people have filled in about themselves, such as their title or custom fields.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/users.profile.read',
    },
    'users.profile:write': {
      title: 'Change your profile and status',
      text: 'It can set what others read about you, such as your status; other people’s profiles are left alone.',
      level: 'write',
    },
    'users:write': {
      title: 'Set whether it shows as active or away',
      text: 'This is about the presence of the app, or yours if it acts for you.',
      level: 'write',
    },
    'usergroups:read': {
      title: 'See the user groups of your workspace',
      text: 'These are groups that can be mentioned together, with the people in them.',
      level: 'read',
      sensitive: true,
    },
    'usergroups:write': {
      title: 'Set up and change user groups',
      text: 'It decides which groups there are and who is reached when one is mentioned.',
      level: 'admin',
      sensitive: true,
    },
    'dnd:read': {
      title: 'See who has paused notifications',
      text: 'It reads the Do Not Disturb times of people in your workspace.',
      level: 'read',
      sensitive: true,
    },
    'dnd:write': {
      title: 'Pause and resume your notifications',
      text: 'It changes your own Do Not Disturb times, nobody else’s.',
      level: 'write',
    },
    identify: {
      title: 'Know who you are in Slack',
      text: 'It learns your user and your workspace, and nothing that is written there.',
      level: 'read',
    },

    // The workspace
    'team:read': {
      title: 'See the name and icon of your workspace',
      text: 'The domain of its email addresses is included; members and messages are not.',
      level: 'read',
      source: 'https://docs.slack.dev/reference/scopes/team.read/',
    },
    'team.billing:read': {
      title: 'See the plan of your workspace',
      text: 'It learns which plan the workspace is on and cannot change it.',
      level: 'read',
    },
    'team.preferences:read': {
      title: 'See the preferences of your workspace',
      text: 'It reads how the workspace is set up and cannot change it.',
      level: 'read',
    },
    'emoji:read': {
      title: 'See the custom emoji of your workspace',
      text: 'Only the emoji themselves, not who uses them.',
      level: 'read',
    },
    'calls:read': {
      title: 'See information about calls',
      text: 'It learns about calls in progress and earlier ones, but does not hear what is said.',
      level: 'read',
      sensitive: true,
    },
    'calls:write': {
      title: 'Start and manage calls',
      text: 'It can add and end calls, and change who takes part in them.',
      level: 'write',
    },
    'conversations.connect:read': {
      title: 'See invitations from other organizations',
      text: 'It is told of Slack Connect invitations that go to channels it is in.',
      level: 'read',
    },
    'conversations.connect:write': {
      title: 'Invite other organizations to channels',
      text: 'It can open channels that it is in to people outside through Slack Connect, and accept invitations.',
      level: 'write',
      sensitive: true,
    },
    'conversations.connect:manage': {
      title: 'Decide on invitations from other organizations',
      text: 'It can approve or decline Slack Connect invitations, and so open channels to people outside.',
      level: 'admin',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/conversations.connect.manage/',
    },
    'triggers:read': {
      title: 'See what starts workflows',
      text: 'It reads the triggers of workflows, such as schedules and links, and cannot change them.',
      level: 'read',
    },
    'triggers:write': {
      title: 'Set up what starts workflows',
      text: 'It can create triggers, such as schedules and links, that set a workflow going.',
      level: 'write',
    },

    // For administrators
    admin: {
      title: 'Administer your workspace',
      text: 'It gets to do what a workspace’s administrator may do.',
      level: 'admin',
      sensitive: true,
      source: 'https://api.slack.com/scopes',
    },
    'admin.analytics:read': {
      title: 'See statistics about your organization',
      text: 'These figures show how people use Slack across the organization.',
      level: 'read',
      sensitive: true,
      source: 'https://api.slack.com/scopes',
    },
    'admin.apps:read': {
      title: 'See the apps of your workspace',
      text: 'Requests for apps that people would like to have are included.',
      level: 'read',
      source: 'https://api.slack.com/scopes',
    },
    'admin.apps:write': {
      title: 'Manage the apps of your workspace',
      text: 'It can decide which apps people may use.',
      level: 'admin',
      sensitive: true,
      source: 'https://api.slack.com/scopes',
    },
    'admin.chat:read': {
      title: 'Read messages across your organization',
      text: 'This is an administrator’s view, into conversations of other people as well.',
      level: 'read',
      sensitive: true,
      source: 'https://docs.slack.dev/reference/scopes/admin.chat.read/',
    },
    'admin.chat:write': {
      title: 'Change and delete messages across your organization',
      text: 'It can also bring messages back; whoever wrote them does not have to agree.',
      level: 'admin',
      sensitive: true,
      source: 'https://api.slack.com/scopes',
    },
    'admin.conversations:read': {
      title: 'See channels across your organization',
      text: 'It gets their names, topics and members, in every workspace; messages are not included.',
      level: 'read',
      sensitive: true,
      source: 'https://api.slack.com/scopes/admin.conversations:read',
    },
    'admin.conversations:write': {
      title: 'Manage channels across your organization',
      text: 'It can create, change, archive and delete channels in every workspace.',
      level: 'admin',
      sensitive: true,
      source: 'https://docs.slack.dev/admins/managing-channels',
    },
    'admin.teams:read': {
      title: 'See the workspaces of your organization',
      text: 'It reads information about them and cannot change them.',
      level: 'read',
      source: 'https://api.slack.com/scopes',
    },
    'admin.teams:write': {
      title: 'Manage the workspaces of your organization',
      text: 'It can change how they are set up, across the whole organization.',
      level: 'admin',
      sensitive: true,
      source: 'https://api.slack.com/scopes/admin.teams:write',
    },
    'admin.usergroups:read': {
      title: 'See user groups across your organization',
      text: 'It gets to know the groups of every workspace and cannot change them.',
      level: 'read',
      sensitive: true,
      source: 'https://api.slack.com/scopes',
    },
    'admin.usergroups:write': {
      title: 'Manage user groups across your organization',
      text: 'Such as which channels and workspaces a group belongs to.',
      level: 'admin',
      sensitive: true,
      source: 'https://api.slack.com/scopes',
    },
    'admin.users:read': {
      title: 'See the members of your organization’s workspaces',
      text: 'It reads their profile information, as an administrator can.',
      level: 'read',
      sensitive: true,
    },
    'admin.users:write': {
      title: 'Manage the accounts of your organization’s members',
      text: 'It can change people’s accounts, such as their role or whether they belong to a workspace.',
      level: 'admin',
      sensitive: true,
    },
    'auditlogs:read': {
      title: 'Read the audit log of your organization',
      text: 'It shows what happened in all workspaces and who did it, on Slack’s Enterprise plans.',
      level: 'read',
      sensitive: true,
    },
  },
};
