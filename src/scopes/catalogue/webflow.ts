import type { ScopeCatalogue } from './entry.js';

/** Webflow's scopes. */
export const webflow: ScopeCatalogue = {
  source: 'https://developers.webflow.com/data/reference/scopes',
  checked: '2026-11-26',
  scopes: {
    'authorized_user:read': { title: 'See your Webflow profile', text: 'Your name and email address.', level: 'read' },
    'sites:read': {
      title: 'See your sites and their settings',
      text: 'Sites you share with the app, with their domains, redirects, plans and webhooks.',
      level: 'read',
    },
    'sites:write': {
      title: 'Change, publish and delete your sites',
      text: 'Includes redirects and setting up webhooks, on sites you share with the app.',
      level: 'admin',
    },
    'pages:read': {
      title: 'Read your pages',
      text: 'Texts, titles and settings of pages on sites you share with the app.',
      level: 'read',
    },
    'pages:write': {
      title: 'Change your pages',
      text: 'Edits texts and settings of pages; they go live when the site is published.',
      level: 'write',
    },
    'cms:read': {
      title: 'Read your CMS content',
      text: 'Collections and their items, including drafts.',
      level: 'read',
    },
    'cms:write': {
      title: 'Create, change and delete CMS content',
      text: 'Includes publishing items and changing or deleting whole collections and their fields.',
      level: 'delete',
    },
    'forms:read': {
      title: 'Read what people submit in your forms',
      text: 'Forms of your sites and every submission.',
      level: 'read',
      sensitive: true,
    },
    'forms:write': {
      title: 'Change and delete form submissions',
      text: 'Works on what people submitted, not on the design of a form.',
      level: 'delete',
      sensitive: true,
    },
    'assets:read': {
      title: 'See your images and files',
      text: 'Assets and asset folders of sites you share with the app.',
      level: 'read',
    },
    'assets:write': {
      title: 'Upload, change and delete images and files',
      text: 'Adds assets and folders, changes their details and removes them.',
      level: 'delete',
    },
    'comments:read': {
      title: 'Read comments on your designs',
      text: 'Comment threads and replies left by your team.',
      level: 'read',
      sensitive: true,
    },
    'components:read': {
      title: 'Read your components',
      text: 'Content and properties of components on your sites.',
      level: 'read',
    },
    'components:write': {
      title: 'Change your components',
      text: 'Edits their content and properties, wherever a component is used.',
      level: 'write',
    },
    'custom_code:read': {
      title: 'See custom code on your sites',
      text: 'Scripts that were added to sites and pages.',
      level: 'read',
    },
    'custom_code:write': {
      title: 'Add and remove custom code',
      text: 'Scripts run in the browsers of everybody who visits your site.',
      level: 'admin',
    },
    'ecommerce:read': {
      title: 'See your shop, orders and customers',
      text: 'Products, stock and orders, with who placed them.',
      level: 'read',
      sensitive: true,
    },
    'ecommerce:write': {
      title: 'Manage your products and orders',
      text: 'Changes products, prices and stock, marks orders as fulfilled and refunds them.',
      level: 'write',
      sensitive: true,
    },
    'site_activity:read': {
      title: 'Read the activity log of your sites',
      text: 'Who changed what on a site.',
      level: 'read',
      sensitive: true,
    },
    'site_config:read': {
      title: 'See technical settings of your sites',
      text: 'Such as the instructions for search engines in robots.txt.',
      level: 'read',
    },
    'site_config:write': {
      title: 'Change technical settings of your sites',
      text: 'Such as robots.txt, which tells search engines what to show, and well-known files.',
      level: 'admin',
    },
    'workspace:write': {
      title: 'Create sites in your workspace',
      text: 'Adds new sites; existing ones are covered by other permissions.',
      level: 'write',
    },
  },
};
