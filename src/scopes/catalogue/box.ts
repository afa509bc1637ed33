import type { ScopeCatalogue } from './entry.js';

/** Box's OAuth scopes, with those to which a token can be narrowed down. */
export const box: ScopeCatalogue = {
  source: 'https://developer.box.com/guides/api-calls/permissions-and-errors/scopes',
  checked: '2026-11-26',
  scopes: {
    root_readonly: {
      title: 'Read all your files and folders in Box',
      text: 'Reaches everything your Box account can open, without changing or deleting it.',
      level: 'read',
      sensitive: true,
    },
    root_readwrite: {
      title: 'Read and change all your files and folders in Box',
      text: 'Includes uploads, new folders, comments, tasks, and changing or ending who you share with.',
      level: 'write',
      sensitive: true,
    },
    manage_managed_users: {
      title: 'Manage the people in your company’s Box',
      text: 'Includes changing their sign-in address and role and resetting passwords; works only for Box admins.',
      level: 'admin',
      sensitive: true,
    },
    manage_app_users: {
      title: 'Manage accounts that exist only inside an app',
      text: 'Such accounts belong to server applications; people with a normal Box account are not affected.',
      level: 'admin',
    },
    manage_groups: {
      title: 'Manage the groups in your company’s Box',
      text: 'Creates, changes and deletes groups and decides who is in them; works only for Box admins.',
      level: 'admin',
      sensitive: true,
    },
    manage_webhook: {
      title: 'Create webhooks for you',
      text: 'Webhooks tell another server when something happens to your files or folders.',
      level: 'admin',
      sensitive: true,
    },
    manage_enterprise_properties: {
      title: 'See company events and change company settings in Box',
      text: 'Includes the event log, reports and attributes of the company, and removing devices; for Box admins only.',
      level: 'admin',
      sensitive: true,
    },
    manage_data_retention: {
      title: 'See and create retention policies',
      text: 'These rules decide how long your company keeps its files; they need Box Governance.',
      level: 'admin',
      sensitive: true,
    },
    'sign_requests.readwrite': {
      title: 'Send and cancel requests to sign documents',
      text: 'Reads, creates, resends and cancels signature requests in your name.',
      level: 'write',
      sensitive: true,
    },
    'ai.readwrite': {
      title: 'Use Box AI for you',
      text: 'Sends questions and content to Box’s AI within what your account may open.',
      level: 'write',
      sensitive: true,
    },
    manage_triggers: {
      title: 'See and start Box Relay workflows',
      text: 'Starts workflows that are meant to be started by hand; it does not build or change them.',
      level: 'write',
    },
    manage_legal_holds: {
      title: 'Manage legal holds',
      text: 'Legal holds keep files for a legal matter; they need Box Governance and approval by Box.',
      level: 'admin',
      sensitive: true,
    },
    enterprise_content: {
      title: 'Open any content in your company’s Box',
      text: 'Reaches files that nobody has shared with you; granted to admins only, after a review by Box.',
      level: 'admin',
      sensitive: true,
    },
    annotation_edit: {
      title: 'Edit and delete annotations in previews',
      text: 'Concerns notes drawn on a file that is shown, not the file itself.',
      level: 'delete',
    },
    annotation_view_all: {
      title: 'See everyone’s annotations in previews',
      text: 'Shows notes that you and others have drawn on a file, without changing them.',
      level: 'read',
      sensitive: true,
    },
    annotation_view_self: {
      title: 'See your own annotations in previews',
      text: 'Notes of other people stay hidden, and none can be changed.',
      level: 'read',
    },
    base_explorer: {
      title: 'Browse your files and folders',
      text: 'Shows a folder tree inside the app; what else is possible depends on further permissions.',
      level: 'read',
      sensitive: true,
    },
    base_picker: {
      title: 'Let you pick files and folders',
      text: 'Shows a folder tree to choose from; only what your account can reach appears in it.',
      level: 'read',
      sensitive: true,
    },
    base_preview: {
      title: 'Show a preview of a file',
      text: 'Displays the file and nothing more; downloading needs a permission of its own.',
      level: 'read',
      sensitive: true,
    },
    base_sidebar: {
      title: 'See basic details of a file',
      text: 'Only what a sidebar next to the file needs, not its contents.',
      level: 'read',
    },
    base_upload: {
      title: 'Upload into one folder',
      text: 'Limited to the folder that was chosen when the access was issued.',
      level: 'write',
    },
    item_delete: {
      title: 'Delete files and folders',
      text: 'Reaches only items that the app was given and that your account may delete.',
      level: 'delete',
      sensitive: true,
    },
    item_download: {
      title: 'Download files and folders',
      text: 'Copies their contents out of Box without changing them.',
      level: 'read',
      sensitive: true,
    },
    item_preview: {
      title: 'Preview files while browsing',
      text: 'Displays files inside the app; downloading them is not included.',
      level: 'read',
      sensitive: true,
    },
    item_rename: {
      title: 'Rename files and folders',
      text: 'Only names change; the contents and who can see them stay the same.',
      level: 'write',
    },
    item_share: {
      title: 'Share a file or folder',
      text: 'Limited to the item that was chosen when the access was issued.',
      level: 'write',
      sensitive: true,
    },
    item_upload: {
      title: 'Upload files while you pick a place for them',
      text: 'Adds new files through the file picker; existing ones are not deleted.',
      level: 'write',
    },
  },
};
