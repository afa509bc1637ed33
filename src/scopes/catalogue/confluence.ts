import type { ScopeCatalogue } from './entry.js';

/** Confluence's scopes, classic and granular. */
export const confluence: ScopeCatalogue = {
  source: 'https://developer.atlassian.com/cloud/confluence/scopes-for-oauth-2-3LO-and-forge-apps/',
  checked: '2026-11-26',
  scopes: {
    'read:confluence-content.all': {
      title: 'Read pages and their content',
      text: 'Pages, blog posts and comments you can see, with their text.',
      level: 'read',
      sensitive: true,
    },
    'read:confluence-content.summary': {
      title: 'See which pages exist',
      text: 'Titles and basic facts about pages and posts you can see; not their full text.',
      level: 'read',
    },
    'read:confluence-content.permission': {
      title: 'Check who may do what with a page',
      text: 'Whether you may view or change content in Confluence.',
      level: 'read',
    },
    'write:confluence-content': {
      title: 'Create and change pages, posts and comments',
      text: 'Wherever you may write; nothing is deleted.',
      level: 'write',
    },
    'read:confluence-space.summary': {
      title: 'See your spaces',
      text: 'Names and basic facts about spaces you can see.',
      level: 'read',
    },
    'write:confluence-space': {
      title: 'Create, change and delete spaces',
      text: 'Deleting a space deletes every page in it; only where you may do so.',
      level: 'delete',
    },
    'write:confluence-file': {
      title: 'Upload attachments',
      text: 'Adds files to pages and posts you may change.',
      level: 'write',
    },
    'readonly:content.attachment:confluence': {
      title: 'Download attachments',
      text: 'Files attached to pages and posts you can see.',
      level: 'read',
      sensitive: true,
    },
    'read:confluence-props': {
      title: 'Read data stored with pages',
      text: 'Extra data that apps keep with a page; not the page’s text.',
      level: 'read',
    },
    'write:confluence-props': {
      title: 'Store data with pages',
      text: 'Extra data that apps keep with a page; the page’s text stays as it is.',
      level: 'write',
    },
    'read:confluence-user': {
      title: 'See people in Confluence',
      text: 'Usernames, email addresses and pictures of people you can see, yourself included.',
      level: 'read',
      sensitive: true,
    },
    'read:confluence-groups': { title: 'See user groups', text: 'Which groups exist in Confluence.', level: 'read' },
    'write:confluence-groups': {
      title: 'Create, change and remove user groups',
      text: 'Groups decide what people may see and do; needs an administrator.',
      level: 'admin',
      sensitive: true,
    },
    'search:confluence': {
      title: 'Search Confluence',
      text: 'Finds pages, posts and files you can see, with basic facts about them and their spaces.',
      level: 'read',
      sensitive: true,
    },
    'manage:confluence-configuration': {
      title: 'Administer Confluence',
      text: 'Changes settings that apply to the whole site; needs an administrator.',
      level: 'admin',
    },
    'read:me': {
      title: 'See your Atlassian profile',
      text: 'Name, picture and email address of the person who signs in; nobody else’s.',
      level: 'read',
    },
    'read:page:confluence': {
      title: 'Read pages',
      text: 'Text of pages you can see; attachments and comments are separate permissions.',
      level: 'read',
      sensitive: true,
    },
    'write:page:confluence': {
      title: 'Create and change pages',
      text: 'Wherever you may write; deleting is a separate permission.',
      level: 'write',
    },
    'delete:page:confluence': {
      title: 'Delete pages',
      text: 'Only pages that you could delete yourself.',
      level: 'delete',
    },
    'read:blogpost:confluence': {
      title: 'Read blog posts',
      text: 'Text of posts you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:blogpost:confluence': {
      title: 'Create and change blog posts',
      text: 'Wherever you may write; deleting is a separate permission.',
      level: 'write',
    },
    'delete:blogpost:confluence': {
      title: 'Delete blog posts',
      text: 'Only posts that you could delete yourself.',
      level: 'delete',
    },
    'read:content:confluence': {
      title: 'Read all kinds of content',
      text: 'Pages, blog posts, attachments, comments and templates you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:content:confluence': {
      title: 'Create and change all kinds of content',
      text: 'Wherever you may write; deleting is a separate permission.',
      level: 'write',
    },
    'delete:content:confluence': {
      title: 'Delete all kinds of content',
      text: 'Only what you could delete yourself.',
      level: 'delete',
    },
    'read:content-details:confluence': {
      title: 'Read content with its details',
      text: 'Content you can see, together with the data stored with it.',
      level: 'read',
      sensitive: true,
    },
    'read:content.metadata:confluence': {
      title: 'See facts about content',
      text: 'Information about pages and posts; not the content itself.',
      level: 'read',
    },
    'read:comment:confluence': {
      title: 'Read comments',
      text: 'Comments on pages and posts you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:comment:confluence': {
      title: 'Comment on pages',
      text: 'Posts comments as you and edits existing ones.',
      level: 'write',
      sensitive: true,
    },
    'delete:comment:confluence': {
      title: 'Delete comments',
      text: 'Only comments that you could delete yourself.',
      level: 'delete',
      sensitive: true,
    },
    'read:attachment:confluence': {
      title: 'Read and download attachments',
      text: 'Files attached to pages and posts you can see.',
      level: 'read',
      sensitive: true,
    },
    'write:attachment:confluence': {
      title: 'Upload and replace attachments',
      text: 'Files on pages and posts you may change.',
      level: 'write',
    },
    'delete:attachment:confluence': {
      title: 'Delete attachments',
      text: 'Only attachments that you could delete yourself.',
      level: 'delete',
      sensitive: true,
    },
    'read:space:confluence': {
      title: 'See spaces and their details',
      text: 'Spaces you can see; the pages in them are separate permissions.',
      level: 'read',
    },
    'read:space-details:confluence': {
      title: 'See spaces with all their details',
      text: 'Spaces you can see, together with the data stored with them.',
      level: 'read',
    },
    'write:space:confluence': {
      title: 'Create and change spaces',
      text: 'Only where you may do so; deleting is a separate permission.',
      level: 'admin',
    },
    'delete:space:confluence': {
      title: 'Delete spaces',
      text: 'Deletes a space with every page in it, if you could do so yourself.',
      level: 'admin',
    },
    'read:space.permission:confluence': {
      title: 'See who may use a space',
      text: 'What people and groups are allowed to do in a space.',
      level: 'read',
    },
    'write:space.permission:confluence': {
      title: 'Change who may use a space',
      text: 'Gives people and groups access to a space or takes it away.',
      level: 'admin',
      sensitive: true,
    },
    'read:permission:confluence': {
      title: 'See restrictions and space permissions',
      text: 'Who may view and change pages, and who may use a space.',
      level: 'read',
    },
    'read:content.restriction:confluence': {
      title: 'See restrictions on pages',
      text: 'Who a page or post is limited to.',
      level: 'read',
    },
    'write:content.restriction:confluence': {
      title: 'Change restrictions on pages',
      text: 'Can open a page to more people or limit it to fewer.',
      level: 'admin',
      sensitive: true,
    },
    'read:label:confluence': { title: 'See labels', text: 'Labels of pages and spaces you can see.', level: 'read' },
    'write:label:confluence': {
      title: 'Add and remove labels',
      text: 'Labels of pages and spaces you may change.',
      level: 'write',
    },
    'read:user:confluence': {
      title: 'Look up people in Confluence',
      text: 'Details of people you can see.',
      level: 'read',
      sensitive: true,
    },
    'read:email-address:confluence': {
      title: 'See everybody’s email address',
      text: 'Shows addresses even of people who hid them in their profile.',
      level: 'read',
      sensitive: true,
    },
    'read:group:confluence': {
      title: 'See user groups and their members',
      text: 'Which groups exist and who is in them.',
      level: 'read',
      sensitive: true,
    },
    'read:inlinetask:confluence': {
      title: 'Read tasks on pages',
      text: 'Finds to-dos written into pages and posts you can see.',
      level: 'read',
    },
    'write:inlinetask:confluence': {
      title: 'Check off tasks on pages',
      text: 'Marks to-dos as done or not done.',
      level: 'write',
    },
    'read:template:confluence': {
      title: 'See content templates',
      text: 'Templates that new pages can be started from.',
      level: 'read',
    },
    'read:audit-log:confluence': {
      title: 'Read and export the audit log',
      text: 'Events recorded on your site, such as changes to permissions; needs an administrator.',
      level: 'read',
      sensitive: true,
    },
    'read:analytics.content:confluence': {
      title: 'See how often pages are viewed',
      text: 'Numbers about pages and posts; not the content itself.',
      level: 'read',
    },
  },
};
