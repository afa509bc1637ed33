import type { ScopeCatalogue } from './entry.js';

/** Dropbox's OAuth scopes, for single accounts and for teams. */
export const dropbox: ScopeCatalogue = {
  source: 'https://github.com/dropbox/dropbox-api-spec',
  checked: '2026-11-26',
  scopes: {
    'account_info.read': {
      title: 'See your Dropbox account details',
      text: 'Covers your name, email address, photo and used space, not your files.',
      level: 'read',
    },
    'account_info.write': {
      title: 'Change your Dropbox profile photo',
      text: 'Sets or removes the picture that others see next to your name.',
      level: 'write',
    },
    'contacts.write': {
      title: 'Delete contacts you have added to Dropbox',
      text: 'Removes only contacts that you entered by hand, one by one or all at once.',
      level: 'delete',
    },
    'file_requests.read': {
      title: 'See your file requests',
      text: 'File requests are the links with which you collect files from others.',
      level: 'read',
    },
    'file_requests.write': {
      title: 'Create, change and delete your file requests',
      text: 'Concerns the links with which you collect files from others, not the files that came in.',
      level: 'write',
    },
    'files.content.read': {
      title: 'Open and download your files',
      text: 'Includes previews and the text found in files, but changes nothing.',
      level: 'read',
      sensitive: true,
    },
    'files.content.write': {
      title: 'Upload, change, move and delete your files',
      text: 'Deleted files go to Dropbox’s list of deleted files; erasing them for good is a separate permission.',
      level: 'delete',
      sensitive: true,
    },
    'files.metadata.read': {
      title: 'See the names and details of your files and folders',
      text: 'Lists and searches them and shows sizes, dates, versions and tags, without downloading files.',
      level: 'read',
      sensitive: true,
    },
    'files.metadata.write': {
      title: 'Change tags and custom properties of your files',
      text: 'Adds, changes and removes labels on files; their contents stay as they are.',
      level: 'write',
    },
    'files.permanent_delete': {
      title: 'Delete files for good',
      text: 'Files erased this way cannot be brought back.',
      level: 'delete',
      sensitive: true,
    },
    'sharing.read': {
      title: 'See what you share and with whom',
      text: 'Shows shared files and folders, their members and links, without changing them.',
      level: 'read',
      sensitive: true,
    },
    'sharing.write': {
      title: 'Share your files and folders with others',
      text: 'Creates and withdraws links, and adds and removes the people who have access.',
      level: 'write',
      sensitive: true,
    },
    'events.read': {
      title: 'Read the activity log of your Dropbox team',
      text: 'Shows what members did and when; works only for team admins.',
      level: 'read',
      sensitive: true,
    },
    'files.team_metadata.write': {
      title: 'Manage property templates of your team',
      text: 'Templates define custom properties for files; the files themselves are not touched.',
      level: 'write',
    },
    'groups.read': {
      title: 'See the groups of your team and their members',
      text: 'Shows who is in which group without changing it.',
      level: 'read',
    },
    'groups.write': {
      title: 'Create, change and delete groups of your team',
      text: 'Includes adding and removing members, which changes what they can open.',
      level: 'admin',
      sensitive: true,
    },
    'members.read': {
      title: 'See the members of your team',
      text: 'Shows who belongs to the team and with which settings and role.',
      level: 'read',
      sensitive: true,
    },
    'members.write': {
      title: 'Add, change and suspend members of your team',
      text: 'Includes their profiles, admin rights, and what happens to files of people who left.',
      level: 'admin',
      sensitive: true,
    },
    'members.delete': {
      title: 'Remove and restore members of your team',
      text: 'A removed member loses access to the team’s Dropbox.',
      level: 'admin',
      sensitive: true,
    },
    'sessions.list': {
      title: 'See devices and apps connected by your team',
      text: 'Shows where members are signed in and which apps they have linked.',
      level: 'read',
      sensitive: true,
    },
    'sessions.modify': {
      title: 'Sign out devices and disconnect apps of your team',
      text: 'Ends sessions and app links of members, who then have to sign in or connect again.',
      level: 'admin',
      sensitive: true,
    },
    'team_data.member': {
      title: 'Act in the accounts of your team’s members',
      text: 'Together with the other permissions, it reaches files and folders of other people in the team.',
      level: 'admin',
      sensitive: true,
    },
    'team_data.content.read': {
      title: 'See the team folders of your team',
      text: 'Lists team folders and their settings, without changing them.',
      level: 'read',
      sensitive: true,
    },
    'team_data.content.write': {
      title: 'Create, archive and permanently delete team folders',
      text: 'A team folder deleted for good takes its contents with it.',
      level: 'delete',
      sensitive: true,
    },
    'team_data.governance.write': {
      title: 'Manage legal holds of your team',
      text: 'Legal holds keep members’ files for a legal matter; this sees, sets, changes and releases them.',
      level: 'admin',
      sensitive: true,
    },
    'team_info.read': {
      title: 'See details and usage of your team',
      text: 'Covers the team’s name and settings, reports on its use, and its list of approved sharing partners.',
      level: 'read',
    },
    'team_info.write': {
      title: 'Change whom your team may share with',
      text: 'Adds and removes domains and addresses on the team’s list of approved sharing partners.',
      level: 'admin',
    },
  },
};
