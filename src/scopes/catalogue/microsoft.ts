import type { ScopeCatalogue } from './entry.js';

/** The most used permissions of Microsoft Graph that people grant for themselves, and a few that their administrator grants. */
export const microsoft: ScopeCatalogue = {
  source:
    'https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/master/permissions/permissions-descriptions.json',
  checked: '2026-11-26',
  scopes: {
    // People and their profiles
    'User.Read': {
      title: 'Let you sign in and see your profile',
      text: 'With a work or school account, it also sees basic information about your company.',
      level: 'read',
    },
    'User.ReadWrite': {
      title: 'Read and change your profile',
      text: 'It also learns who your manager is and which groups you are in.',
      level: 'write',
    },
    'User.ReadBasic.All': {
      title: 'See basic profiles of people you work with',
      text: 'Names, email addresses and photos of everybody in your organization, and your own full profile.',
      level: 'read',
      sensitive: true,
    },
    'User.Read.All': {
      title: 'See full profiles of people you work with',
      text: 'Everything that your organization’s directory says about its people, not just names and addresses.',
      level: 'read',
      sensitive: true,
    },
    'User.ReadWrite.All': {
      title: 'Change profiles of people you work with',
      text: 'It can read and edit what the directory says about anybody, including who reports to whom.',
      level: 'admin',
      sensitive: true,
    },
    'User.Invite.All': {
      title: 'Invite guests to your organization',
      text: 'People from outside can then sign in as guests of your organization.',
      level: 'admin',
      sensitive: true,
    },
    'People.Read': {
      title: 'See the people who matter most to you',
      text: 'A ranked list from your contacts, your organization and those you have recently been in touch with.',
      level: 'read',
      sensitive: true,
    },
    'People.Read.All': {
      title: 'See who matters most to you and your colleagues',
      text: 'It gets such a list for you and also for other people in your organization.',
      level: 'read',
      sensitive: true,
    },
    'Presence.Read': {
      title: 'See your status in Teams',
      text: 'Whether you are available, busy or away, your status note, and where and in which time zone you are.',
      level: 'read',
    },
    'Presence.Read.All': {
      title: 'See the status of everyone you work with',
      text: 'Whether people are available, busy or away, with their status notes and out-of-office messages.',
      level: 'read',
      sensitive: true,
    },
    'Presence.ReadWrite': {
      title: 'See and set your status in Teams',
      text: 'It can show you as available, busy or away; the status of others is left alone.',
      level: 'write',
    },

    // Mail
    'Mail.ReadBasic': {
      title: 'See who you email with, but not the messages',
      text: 'It sees details such as sender, subject and date; the text and attachments stay closed.',
      level: 'read',
      sensitive: true,
    },
    'Mail.Read': {
      title: 'Read your email',
      text: 'It can open all messages in your mailbox, but cannot send, change or delete any.',
      level: 'read',
      sensitive: true,
    },
    'Mail.ReadWrite': {
      title: 'Read, change and delete your email',
      text: 'It can also write drafts; sending them takes another permission.',
      level: 'delete',
      sensitive: true,
    },
    'Mail.Send': {
      title: 'Send email as you',
      text: 'Messages go out in your name; reading your mailbox is not included.',
      level: 'write',
      sensitive: true,
    },
    'Mail.Read.Shared': {
      title: 'Read your email and mailboxes shared with you',
      text: 'Mail of other people is included wherever they have given you access.',
      level: 'read',
      sensitive: true,
    },
    'Mail.ReadWrite.Shared': {
      title: 'Manage your email and mailboxes shared with you',
      text: 'It can read, change and delete mail of yours and of people who share theirs with you, but not send.',
      level: 'delete',
      sensitive: true,
    },
    'Mail.Send.Shared': {
      title: 'Send email as you or for others',
      text: 'Besides your own name, it can use that of people who let you send for them.',
      level: 'write',
      sensitive: true,
    },
    'MailboxSettings.Read': {
      title: 'See the settings of your mailbox',
      text: 'Such as your time zone and automatic replies; your messages are not included.',
      level: 'read',
    },
    'MailboxSettings.ReadWrite': {
      title: 'Change the settings of your mailbox',
      text: 'Such as automatic replies, and rules that decide what happens to new mail.',
      level: 'admin',
      sensitive: true,
    },
    'IMAP.AccessAsUser.All': {
      title: 'Use your mailbox as a mail program does',
      text: 'It can read, change and delete your email; sending takes another permission.',
      level: 'delete',
      sensitive: true,
    },
    'POP.AccessAsUser.All': {
      title: 'Fetch your email as a mail program does',
      text: 'It can read, change and delete messages in your mailbox; sending takes another permission.',
      level: 'delete',
      sensitive: true,
    },
    'SMTP.Send': {
      title: 'Send email from your mailbox',
      text: 'This is how mail programs send in your name; it does not open your mailbox for reading.',
      level: 'write',
      sensitive: true,
    },
    'EWS.AccessAsUser.All': {
      title: 'Use your mailbox just as you can',
      text: 'This is full access to your mailbox: reading, sending, changing and deleting.',
      level: 'delete',
      sensitive: true,
    },

    // Calendars and contacts
    'Calendars.ReadBasic': {
      title: 'See events in your calendars, without details',
      text: 'What is written in an event and its attachments stay closed.',
      level: 'read',
    },
    'Calendars.Read': {
      title: 'See events in your calendars',
      text: 'Includes what is written in them; nothing can be added or changed.',
      level: 'read',
    },
    'Calendars.ReadWrite': {
      title: 'Manage events in your calendars',
      text: 'It can see, add, change and delete events, but only in calendars of your own.',
      level: 'delete',
    },
    'Calendars.Read.Shared': {
      title: 'See events in your and shared calendars',
      text: 'Calendars of other people are included wherever they let you look.',
      level: 'read',
      sensitive: true,
    },
    'Calendars.ReadWrite.Shared': {
      title: 'Manage events in your and shared calendars',
      text: 'It can add, change and delete events of other people too, wherever they allow you to.',
      level: 'delete',
      sensitive: true,
    },
    'Contacts.Read': {
      title: 'See your contacts',
      text: 'It gets the people in your address book and what you noted about them, but cannot change anything.',
      level: 'read',
      sensitive: true,
    },
    'Contacts.ReadWrite': {
      title: 'Manage your contacts',
      text: 'It can see, add, change and delete the people in your address book.',
      level: 'delete',
      sensitive: true,
    },
    'Contacts.Read.Shared': {
      title: 'See your contacts and those shared with you',
      text: 'Address books of other people are included wherever they let you look.',
      level: 'read',
      sensitive: true,
    },
    'Contacts.ReadWrite.Shared': {
      title: 'Manage your contacts and those shared with you',
      text: 'It can change and delete entries in other people’s address books too, wherever they allow you to.',
      level: 'delete',
      sensitive: true,
    },

    // Files and sites
    'Files.Read': {
      title: 'Open your files',
      text: 'It reads your own files in OneDrive, but not those that others share with you, and changes nothing.',
      level: 'read',
      sensitive: true,
    },
    'Files.Read.All': {
      title: 'Open all files you have access to',
      text: 'Files that other people share with you are included; it cannot change any of them.',
      level: 'read',
      sensitive: true,
    },
    'Files.ReadWrite': {
      title: 'Open, change and delete your files',
      text: 'It can also add new ones to your OneDrive; files that others share with you are not included.',
      level: 'delete',
      sensitive: true,
    },
    'Files.ReadWrite.All': {
      title: 'Change and delete all files you have access to',
      text: 'Files that other people share with you are included.',
      level: 'delete',
      sensitive: true,
    },
    'Files.ReadWrite.AppFolder': {
      title: 'Use a folder of its own in your OneDrive',
      text: 'It can add, change and delete files there, and cannot open your other files.',
      level: 'write',
    },
    'Files.Read.Selected': {
      title: 'Open files you choose',
      text: 'Only what you open with it, and only for some hours.',
      level: 'read',
    },
    'Files.ReadWrite.Selected': {
      title: 'Open and change files you choose',
      text: 'Only what you open with it, and access ends after some hours.',
      level: 'write',
    },
    'Sites.Read.All': {
      title: 'Read documents on your organization’s sites',
      text: 'Covers the documents and lists of all SharePoint sites that you can open; nothing can be changed.',
      level: 'read',
      sensitive: true,
    },
    'Sites.ReadWrite.All': {
      title: 'Edit and delete documents on your organization’s sites',
      text: 'Covers the documents and list entries of all SharePoint sites that you can work on.',
      level: 'delete',
      sensitive: true,
    },
    'Sites.Manage.All': {
      title: 'Create and delete libraries and lists on sites',
      text: 'It shapes where documents are kept on the SharePoint sites of your organization.',
      level: 'admin',
      sensitive: true,
    },
    'Sites.FullControl.All': {
      title: 'Control your organization’s sites completely',
      text: 'It can do anything on SharePoint sites that you can, such as changing who may use them.',
      level: 'admin',
      sensitive: true,
    },
    'Sites.Selected': {
      title: 'Use the sites your organization picks for it',
      text: 'An administrator decides which SharePoint sites it can open and what it may do on them.',
      level: 'write',
      sensitive: true,
    },

    // Notes and tasks
    'Notes.Create': {
      title: 'Add pages to your OneNote notebooks',
      text: 'It sees the titles of notebooks and sections and can add new ones, but does not read your notes.',
      level: 'write',
    },
    'Notes.Read': {
      title: 'Read your notes in OneNote',
      text: 'It can open your notebooks, but not change or share them.',
      level: 'read',
      sensitive: true,
    },
    'Notes.ReadWrite': {
      title: 'Read, change and share your OneNote notebooks',
      text: 'Covers your own notebooks; those of other people take another permission.',
      level: 'write',
      sensitive: true,
    },
    'Notes.Read.All': {
      title: 'Read all OneNote notebooks you have access to',
      text: 'Notebooks that other people share with you are included; nothing can be changed.',
      level: 'read',
      sensitive: true,
    },
    'Notes.ReadWrite.All': {
      title: 'Change all OneNote notebooks you have access to',
      text: 'It can read, edit and share notebooks, including those that other people share with you.',
      level: 'write',
      sensitive: true,
    },
    'Tasks.Read': {
      title: 'See your tasks',
      text: 'Task lists that others share with you are included; it cannot tick off or change anything.',
      level: 'read',
    },
    'Tasks.ReadWrite': {
      title: 'Manage your tasks',
      text: 'It can add, change and delete tasks and lists, including lists that others share with you.',
      level: 'delete',
    },
    'Tasks.Read.Shared': {
      title: 'See your tasks and those shared with you',
      text: 'Tasks of other people are included wherever they let you look.',
      level: 'read',
      sensitive: true,
    },
    'Tasks.ReadWrite.Shared': {
      title: 'Manage your tasks and those shared with you',
      text: 'It can change and delete tasks of other people too, wherever they allow you to.',
      level: 'delete',
      sensitive: true,
    },

    // Chats and channels in Teams
    'Chat.ReadBasic': {
      title: 'See which Teams chats you are in',
      text: 'It learns who takes part and what a chat is called, but not what is written.',
      level: 'read',
      sensitive: true,
    },
    'Chat.Read': {
      title: 'Read your Teams chats',
      text: 'Messages in chats with one person or several are included; it cannot write any.',
      level: 'read',
      sensitive: true,
    },
    'Chat.ReadWrite': {
      title: 'Read and write in your Teams chats',
      text: 'It can read what is said in chats with one person or several, and send messages as you.',
      level: 'write',
      sensitive: true,
    },
    'Chat.Create': {
      title: 'Start Teams chats for you',
      text: 'It opens chats in your name; reading those you already have is not included.',
      level: 'write',
      sensitive: true,
    },
    'ChatMessage.Send': {
      title: 'Send messages in your Teams chats',
      text: 'It writes as you, to one person or a group, but cannot read the chat.',
      level: 'write',
      sensitive: true,
    },
    'ChatMember.Read': {
      title: 'See who is in your Teams chats',
      text: 'It gets the members, but not the messages.',
      level: 'read',
      sensitive: true,
    },
    'ChatMember.ReadWrite': {
      title: 'Add and remove people in your Teams chats',
      text: 'It decides who takes part; what is written stays closed.',
      level: 'admin',
      sensitive: true,
    },
    'Channel.ReadBasic.All': {
      title: 'See the names of channels in Teams',
      text: 'Descriptions are included; members and messages are not.',
      level: 'read',
    },
    'Channel.Create': {
      title: 'Create channels in Teams',
      text: 'It can add channels to any team where you can do so.',
      level: 'write',
    },
    'Channel.Delete.All': {
      title: 'Delete channels in Teams',
      text: 'It can remove channels of any team where you can do so.',
      level: 'delete',
      sensitive: true,
    },
    'ChannelSettings.Read.All': {
      title: 'See the settings of channels in Teams',
      text: 'Names and descriptions are included; messages are not.',
      level: 'read',
    },
    'ChannelSettings.ReadWrite.All': {
      title: 'Change the settings of channels in Teams',
      text: 'It can also rename channels and describe them anew; messages are left alone.',
      level: 'admin',
    },
    'ChannelMember.Read.All': {
      title: 'See who is in channels in Teams',
      text: 'It gets the members, but cannot add or remove anybody.',
      level: 'read',
      sensitive: true,
    },
    'ChannelMember.ReadWrite.All': {
      title: 'Manage who is in channels in Teams',
      text: 'It can add and remove people and decide who is an owner.',
      level: 'admin',
      sensitive: true,
    },
    'ChannelMessage.Read.All': {
      title: 'Read messages in channels in Teams',
      text: 'Channels that you can open are included; it cannot write in them.',
      level: 'read',
      sensitive: true,
    },
    'ChannelMessage.Send': {
      title: 'Send messages in channels in Teams',
      text: 'It writes in your name, but cannot read what others have written.',
      level: 'write',
      sensitive: true,
    },
    'ChannelMessage.Edit': {
      title: 'Edit messages in channels in Teams',
      text: 'It changes messages in your name, as far as you could yourself.',
      level: 'write',
      sensitive: true,
    },
    'Team.ReadBasic.All': {
      title: 'See the names of your teams',
      text: 'It also reads how a team describes itself, but not who is in it or what is written there.',
      level: 'read',
    },
    'Team.Create': {
      title: 'Create teams for you',
      text: 'It can set up new teams in your name; the ones you have are left alone.',
      level: 'write',
    },
    'TeamSettings.ReadWrite.All': {
      title: 'Change the settings of teams',
      text: 'It can read and change how any team is set up, as far as you could yourself.',
      level: 'admin',
    },
    'TeamMember.Read.All': {
      title: 'See who is in teams',
      text: 'It gets the members, but cannot add or remove anybody from a team.',
      level: 'read',
      sensitive: true,
    },
    'TeamMember.ReadWrite.All': {
      title: 'Manage who is in teams',
      text: 'It can add and remove people and decide who owns a team.',
      level: 'admin',
      sensitive: true,
    },
    'TeamsActivity.Read': {
      title: 'See your activity feed in Teams',
      text: 'It reads what the feed tells you, such as mentions and replies.',
      level: 'read',
      sensitive: true,
    },
    'TeamsActivity.Send': {
      title: 'Notify you and others in Teams',
      text: 'It can put entries into your activity feed and, in your name, into those of other people.',
      level: 'write',
    },

    // Meetings
    'OnlineMeetings.Read': {
      title: 'See your online meetings',
      text: 'It gets details such as when a meeting is and how to join it, and changes nothing.',
      level: 'read',
    },
    'OnlineMeetings.ReadWrite': {
      title: 'See and create online meetings for you',
      text: 'It can set up meetings in your name, and sees the details of those you have.',
      level: 'write',
    },
    'OnlineMeetingArtifact.Read.All': {
      title: 'See what your online meetings leave behind',
      text: 'Such as reports of who attended and when; reading transcripts takes another permission.',
      level: 'read',
      sensitive: true,
    },
    'OnlineMeetingTranscript.Read.All': {
      title: 'Read transcripts of your online meetings',
      text: 'It reads what everybody said, where a meeting was transcribed.',
      level: 'read',
      sensitive: true,
    },
    'OnlineMeetingRecording.Read.All': {
      title: 'Watch recordings of your online meetings',
      text: 'It can open what was recorded of you and others in a meeting.',
      level: 'read',
      sensitive: true,
    },

    // Groups and the directory of an organization
    'Group.Read.All': {
      title: 'See groups and what they share',
      text: 'Their members, and the conversations, files and calendars of groups that you can open.',
      level: 'read',
      sensitive: true,
    },
    'Group.ReadWrite.All': {
      title: 'Create and manage groups',
      text: 'It can manage groups of yours and change what is shared in groups that you belong to.',
      level: 'admin',
      sensitive: true,
    },
    'GroupMember.Read.All': {
      title: 'See who is in your groups',
      text: 'It gets the groups and their members, but not what is shared in them.',
      level: 'read',
      sensitive: true,
    },
    'GroupMember.ReadWrite.All': {
      title: 'Add and remove members of your groups',
      text: 'It cannot delete a group, change its owners or rename it.',
      level: 'admin',
      sensitive: true,
    },
    'Directory.Read.All': {
      title: 'Read the directory of your organization',
      text: 'The directory lists people, groups, apps and devices; nothing in it can be changed.',
      level: 'read',
      sensitive: true,
    },
    'Directory.ReadWrite.All': {
      title: 'Change the directory of your organization',
      text: 'It can edit people and groups in it, but cannot delete them or reset passwords.',
      level: 'admin',
      sensitive: true,
    },
    'Directory.AccessAsUser.All': {
      title: 'Use your organization’s directory just as you can',
      text: 'Whatever you may see or change there, it may as well.',
      level: 'admin',
      sensitive: true,
    },
    'Organization.Read.All': {
      title: 'See information about your organization',
      text: 'Such as the Microsoft plans it has and how its sign-in pages look.',
      level: 'read',
    },
    'Application.Read.All': {
      title: 'See the apps of your organization',
      text: 'It learns which apps are registered there and cannot change them.',
      level: 'read',
      sensitive: true,
    },
    'AuditLog.Read.All': {
      title: 'Read the audit log of your organization',
      text: 'The log shows what people did, such as signing in or changing settings.',
      level: 'read',
      sensitive: true,
    },
    'Reports.Read.All': {
      title: 'See reports on how your organization uses Microsoft',
      text: 'These show how services like email and Teams are used, not what is written there.',
      level: 'read',
      sensitive: true,
    },
    'Place.Read.All': {
      title: 'See the meeting rooms of your organization',
      text: 'It gets rooms and lists of rooms, for instance to suggest one for a meeting.',
      level: 'read',
    },

    // Bookings and devices
    'Bookings.Read.All': {
      title: 'See appointments and customers in Bookings',
      text: 'Services and staff are included; it cannot book or change anything.',
      level: 'read',
      sensitive: true,
    },
    'Bookings.ReadWrite.All': {
      title: 'Manage appointments and customers in Bookings',
      text: 'It can change services and staff too, but cannot open, publish or close down a booking page.',
      level: 'write',
      sensitive: true,
    },
    'Device.Read': {
      title: 'See the list of your devices',
      text: 'It learns which devices you have, not what is on them.',
      level: 'read',
    },
  },
};
