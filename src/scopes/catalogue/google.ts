import type { ScopeCatalogue } from './entry.js';

/** The most used scopes of Google: the account, Workspace, YouTube, Photos and the directory of an organization. */
export const google: ScopeCatalogue = {
  // One file for each product, with the name and the description of every scope, from Google’s discovery documents.
  source: 'https://github.com/googleapis/google-api-php-client-services/tree/main/src',
  checked: '2026-11-26',
  scopes: {
    // The account
    'https://www.googleapis.com/auth/userinfo.email': {
      title: 'See your email address',
      text: 'Only the main address of your Google Account; your messages stay out of reach.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/userinfo.profile': {
      title: 'See your name and profile picture',
      text: 'Along with anything else on your Google profile that you have made public.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/user.emails.read': {
      title: 'See every email address of your Google Account',
      text: 'Besides the main one, it learns the other addresses of your account, but reads no mail.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/user.phonenumbers.read': {
      title: 'See your phone numbers',
      text: 'These are your own numbers as stored in your Google Account, not those of your contacts.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/user.addresses.read': {
      title: 'See your street addresses',
      text: 'These are your own addresses as stored in your Google Account, such as home or work.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/user.birthday.read': {
      title: 'See your date of birth',
      text: 'It gets the exact date, so it also learns how old you are.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/user.gender.read': {
      title: 'Learn your gender',
      text: 'It reads what your Google Account says and cannot change it.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/user.organization.read': {
      title: 'See where you work and studied',
      text: 'Includes the employers and schools in your Google Account, past ones too.',
      level: 'read',
    },

    // Drive
    'https://www.googleapis.com/auth/drive': {
      title: 'Open, change and delete all your Drive files',
      text: 'Every file and folder in your Google Drive is included, whichever app it was made with.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/drive.readonly': {
      title: 'Open and download all your Drive files',
      text: 'It can read everything in your Google Drive, but cannot change, add or delete anything.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/drive.file': {
      title: 'Work with the Drive files you use with it',
      text: 'It can read, change and delete only files you open or create with it; the rest of your Drive stays closed.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/drive.appdata': {
      title: 'Keep its own settings in your Drive',
      text: 'It can store, read and remove data of its own there, and cannot open your files.',
      level: 'write',
    },
    'https://www.googleapis.com/auth/drive.metadata': {
      title: 'See and change the details of your Drive files',
      text: 'Details are things like a file’s name, folder and dates; what is inside the file stays closed.',
      level: 'write',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/drive.metadata.readonly': {
      title: 'See the details of your Drive files',
      text: 'It learns things like names, folders and dates, but cannot open or download the files.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/drive.activity.readonly': {
      title: 'See what happens to your Drive files',
      text: 'It reads the record of activity, such as edits and moves, and cannot add to it.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/drive.meet.readonly': {
      title: 'Open the Drive files of your Google Meet calls',
      text: 'Only files that Meet created or edited can be read and downloaded, none of your others.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/drive.apps.readonly': {
      title: 'See which apps you use with Drive',
      text: 'It gets a list of those apps and none of your files.',
      level: 'read',
    },

    // Docs, Sheets, Slides, Forms
    'https://www.googleapis.com/auth/documents': {
      title: 'Read, edit and delete your Google Docs',
      text: 'All your documents are included, and it can create new ones.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/documents.readonly': {
      title: 'Read your Google Docs',
      text: 'All your documents are included, but it cannot edit or delete any of them.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/spreadsheets': {
      title: 'Read, edit and delete your Google Sheets',
      text: 'All your spreadsheets are included, and it can create new ones.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/spreadsheets.readonly': {
      title: 'Read your Google Sheets',
      text: 'All your spreadsheets are included, but it cannot edit or delete any of them.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/presentations': {
      title: 'Read, edit and delete your Google Slides',
      text: 'All your presentations are included, and it can create new ones.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/presentations.readonly': {
      title: 'Read your Google Slides',
      text: 'All your presentations are included, but it cannot edit or delete any of them.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/forms.body': {
      title: 'Read, edit and delete your Google Forms',
      text: 'This is about the forms and their questions; reading what people answered is a separate permission.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/forms.body.readonly': {
      title: 'Read your Google Forms',
      text: 'It sees the forms and their questions, but neither changes them nor reads the answers.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/forms.responses.readonly': {
      title: 'Read the answers to your Google Forms',
      text: 'Includes everything people have submitted to any of your forms.',
      level: 'read',
      sensitive: true,
    },

    // Calendar
    'https://www.googleapis.com/auth/calendar': {
      title: 'Manage your calendars and their events',
      text: 'It can edit, share and permanently delete any calendar that you have access to, along with its events.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/calendar.readonly': {
      title: 'See your calendars and their events',
      text: 'Any calendar that you can open is included; it cannot change any of them.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/calendar.events': {
      title: 'Manage events on all your calendars',
      text: 'It can add, change and delete events, but not whole calendars, nor decide who gets to see those.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/calendar.events.readonly': {
      title: 'See events on all your calendars',
      text: 'It reads what is planned, with whom and when, and cannot change it.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/calendar.events.owned': {
      title: 'Manage events on calendars you own',
      text: 'It can add, change and delete events there; calendars that others share with you are left alone.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/calendar.events.owned.readonly': {
      title: 'See events on calendars you own',
      text: 'Calendars that belong to other people are left out, and nothing can be changed.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/calendar.events.freebusy': {
      title: 'See who is free or busy on calendars you can open',
      text: 'It learns which times are taken, not what the events are about.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/calendar.freebusy': {
      title: 'See when you are free or busy',
      text: 'It learns which times are taken on your calendars, not what the events are about.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/calendar.app.created': {
      title: 'Keep calendars of its own in your account',
      text: 'It can create extra calendars and manage the events on those; the ones you already have are not included.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/calendar.calendarlist': {
      title: 'Add and remove calendars in your list',
      text: 'It changes which calendars you follow; removing one from the list does not delete the calendar.',
      level: 'write',
    },
    'https://www.googleapis.com/auth/calendar.calendarlist.readonly': {
      title: 'See the list of your calendars',
      text: 'It learns which calendars you follow, but not what is on them.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/calendar.acls': {
      title: 'See and change who can use your calendars',
      text: 'It decides, for calendars you own, with whom they are shared and what those people may do.',
      level: 'write',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/calendar.settings.readonly': {
      title: 'See your Calendar settings',
      text: 'Such as your time zone and language; your events are not included.',
      level: 'read',
    },

    // Gmail
    'https://mail.google.com/': {
      title: 'Read, send and permanently delete your email',
      text: 'This is full control of your mailbox: deleted messages can be gone for good, without passing the trash.',
      level: 'delete',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.modify': {
      title: 'Read, write and organize your email',
      text: 'It can also send messages and move them to the trash, but cannot delete them for good.',
      level: 'write',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.readonly': {
      title: 'Read your email',
      text: 'It sees all messages and your mail settings, but cannot send, change or delete anything.',
      level: 'read',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.compose': {
      title: 'Write drafts and send email for you',
      text: 'It can create, change and delete drafts and send messages in your name.',
      level: 'write',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.send': {
      title: 'Send email for you',
      text: 'Messages go out in your name, but it cannot read the mail that you have.',
      level: 'write',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.insert': {
      title: 'Add messages to your mailbox',
      text: 'It can place messages there, for instance when moving from another provider, but not read or send any.',
      level: 'write',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.labels': {
      title: 'Manage the labels you sort email with',
      text: 'It can create, rename and delete labels, and does not see the messages that carry them.',
      level: 'write',
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.metadata': {
      title: 'See who you email with, but not the messages',
      text: 'It reads labels and headers such as sender, subject and date; the text and attachments stay closed.',
      level: 'read',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.settings.basic': {
      title: 'Change your Gmail settings and filters',
      text: 'Filters decide what happens to mail that arrives; who else may use your mailbox is not included.',
      level: 'admin',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },
    'https://www.googleapis.com/auth/gmail.settings.sharing': {
      title: 'Change who can use your mailbox',
      text: 'Covers the most delicate mail settings, such as forwarding, extra addresses and who manages your mail.',
      level: 'admin',
      sensitive: true,
      source: 'https://developers.google.com/gmail/api/auth/scopes',
    },

    // Tasks, contacts
    'https://www.googleapis.com/auth/tasks': {
      title: 'Manage your tasks',
      text: 'It can add, change, reorder and delete all your tasks and lists in Google Tasks.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/tasks.readonly': {
      title: 'See your tasks',
      text: 'It reads everything in Google Tasks, but cannot tick off or change anything.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/contacts': {
      title: 'Manage your contacts',
      text: 'It can see, add, change, download and permanently delete the people in your address book.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/contacts.readonly': {
      title: 'Look up the people in your address book',
      text: 'It can download their names, addresses and numbers, but not change them.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/contacts.other.readonly': {
      title: 'See people Google saved from your conversations',
      text: 'These are your “Other contacts”, which Google fills in by itself; it cannot change them.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/directory.readonly': {
      title: 'See the directory of your organization',
      text: 'It can look up and download the people that your Google Workspace directory lists.',
      level: 'read',
      sensitive: true,
    },

    // YouTube
    'https://www.googleapis.com/auth/youtube': {
      title: 'Manage your channel and activity on YouTube',
      text: 'Such as editing and deleting playlists and videos, and changing how your channel looks.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/youtube.force-ssl': {
      title: 'Edit and delete your videos and comments',
      text: 'Your ratings and captions on YouTube are included, and what it deletes cannot be brought back.',
      level: 'delete',
    },
    'https://www.googleapis.com/auth/youtube.readonly': {
      title: 'See your YouTube account',
      text: 'It reads things like your channel, playlists and subscriptions, and cannot change them.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/youtube.upload': {
      title: 'Upload and manage your YouTube videos',
      text: 'It can publish videos on your channel; comments and playlists are not included.',
      level: 'write',
    },
    'https://www.googleapis.com/auth/youtube.channel-memberships.creator': {
      title: 'See the paying members of your channel',
      text: 'It gets a list of your current members, their level and since when they have been members.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/yt-analytics.readonly': {
      title: 'See statistics of your YouTube content',
      text: 'Such as views and watch time; figures about earnings need another permission.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/yt-analytics-monetary.readonly': {
      title: 'See statistics and earnings of your YouTube content',
      text: 'It reads reports about money as well as audience, and cannot change or pay out anything.',
      level: 'read',
      sensitive: true,
    },

    // Chat, Meet
    'https://www.googleapis.com/auth/chat.messages': {
      title: 'Read, send, edit and delete your Chat messages',
      text: 'Reactions are included; it acts in conversations and spaces of Google Chat as you.',
      level: 'delete',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/chat.messages.create': {
      title: 'Send messages in Google Chat for you',
      text: 'It can write new messages, but cannot read the conversation around them.',
      level: 'write',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/chat.messages.readonly': {
      title: 'Read your messages in Google Chat',
      text: 'Includes messages of others in your conversations, with their reactions; it cannot answer.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/chat.spaces': {
      title: 'Create and change spaces in Google Chat',
      text: 'It can set a space’s name, its history and who may get in; the messages are not included.',
      level: 'admin',
    },
    'https://www.googleapis.com/auth/chat.spaces.readonly': {
      title: 'See your conversations and spaces in Google Chat',
      text: 'It learns which ones there are, but not what is said in them.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/chat.memberships': {
      title: 'Add and remove people in Google Chat',
      text: 'It decides who belongs to your conversations and spaces, and can see who does now.',
      level: 'admin',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/chat.memberships.readonly': {
      title: 'See who is in your Google Chat conversations',
      text: 'It gets the list of members and cannot add or remove anybody.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/meetings.space.created': {
      title: 'Create Google Meet calls',
      text: 'It can set up calls and look after those it made; your other calls are not included.',
      level: 'write',
    },
    'https://www.googleapis.com/auth/meetings.space.readonly': {
      title: 'See information about your Google Meet calls',
      text: 'All your calls are included, whether this app made them or not; nothing can be changed.',
      level: 'read',
      sensitive: true,
    },

    // Photos: since March 2025, the library opens only what the app itself has added.
    'https://www.googleapis.com/auth/photoslibrary.appendonly': {
      title: 'Add photos and albums to your Google Photos',
      text: 'It can upload and create, but cannot look at the photos you already have.',
      level: 'write',
      source: 'https://developers.google.com/photos/support/updates',
    },
    'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata': {
      title: 'See the photos and albums it has added',
      text: 'Everything else in your Google Photos stays closed to it.',
      level: 'read',
      source: 'https://developers.google.com/photos/library/legacy/guides/authorization',
    },

    // An organization’s directory, for its administrators
    'https://www.googleapis.com/auth/admin.directory.user': {
      title: 'Manage the user accounts of your organization',
      text: 'It can create, change and remove people’s Google accounts across your domain.',
      level: 'admin',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.user.readonly': {
      title: 'See the user accounts of your organization',
      text: 'It gets information about everybody in your domain, but cannot change any account.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.user.security': {
      title: 'Manage what apps may access for your users',
      text: 'It controls access that people in your domain have given to their data.',
      level: 'admin',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.group': {
      title: 'Manage the groups of your organization',
      text: 'It can create, change and remove groups in your domain.',
      level: 'admin',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.group.readonly': {
      title: 'See the groups of your organization',
      text: 'It learns which groups your domain has and cannot change them.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.group.member': {
      title: 'Manage who is in your organization’s groups',
      text: 'It can add and remove members of the groups in your domain.',
      level: 'admin',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.group.member.readonly': {
      title: 'See who is in your organization’s groups',
      text: 'It gets the members of the groups in your domain, but cannot add or remove anybody.',
      level: 'read',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.orgunit.readonly': {
      title: 'See how your organization is divided up',
      text: 'It reads the organizational units of your domain, such as departments, and cannot move anybody.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/admin.directory.rolemanagement': {
      title: 'Manage administrator roles in your organization',
      text: 'It can decide who helps to administer your domain and what they may do.',
      level: 'admin',
      sensitive: true,
    },
    'https://www.googleapis.com/auth/admin.directory.domain.readonly': {
      title: 'See the domains of your organization',
      text: 'It learns which domains your organization uses with Google and cannot add or remove any.',
      level: 'read',
    },
    'https://www.googleapis.com/auth/admin.reports.audit.readonly': {
      title: 'See the activity logs of your organization',
      text: 'These logs record what people in your domain do, such as signing in or sharing files.',
      level: 'read',
      sensitive: true,
    },
  },
};
