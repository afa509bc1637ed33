import type { ScopeCatalogue } from './entry.js';

/** Typeform's scopes, as far as its page could be read. */
export const typeform: ScopeCatalogue = {
  source: 'https://www.typeform.com/developers/get-started/scopes/',
  checked: '2026-11-26',
  scopes: {
    'accounts:read': {
      title: 'See your Typeform account',
      text: 'Basic facts about your account, such as your name and email address.',
      level: 'read',
    },
    'forms:read': {
      title: 'Read your forms',
      text: 'Questions, settings and messages of your forms; the answers are a separate permission.',
      level: 'read',
    },
    'forms:write': {
      title: 'Create, change and delete forms',
      text: 'Saving a form replaces the version that was stored before.',
      level: 'delete',
    },
    'images:write': { title: 'Add images to your account', text: 'Pictures to be used in your forms.', level: 'write' },
    offline: {
      title: 'Stay connected while you are away',
      text: 'Lets the app renew its access by itself until you disconnect it.',
      level: 'read',
    },
  },
};
