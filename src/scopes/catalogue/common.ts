import type { ScopeCatalogue } from './entry.js';

/** The scopes that mean the same with every provider: signing in, and staying connected. */
export const common: ScopeCatalogue = {
  source: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity-platform/scopes-oidc.md',
  checked: '2026-11-26',
  scopes: {
    openid: {
      title: 'Know that it is you who signs in',
      text: 'It gets an identifier that stands for your account, and can recognize you the next time.',
      level: 'read',
    },
    email: {
      title: 'See your email address',
      text: 'It learns the main address of your account and cannot read or send mail.',
      level: 'read',
    },
    profile: {
      title: 'See your name and basic profile',
      text: 'Usually your name, user name and picture, as they stand in your account.',
      level: 'read',
    },
    offline_access: {
      title: 'Stay connected while you are away',
      text: 'What you allowed stays available to it when you are not using it; it gets to see nothing more.',
      level: 'read',
    },
    refresh_token: {
      title: 'Stay connected without you signing in again',
      text: 'It can renew its access without asking you again; what it may do stays the same.',
      level: 'read',
      source: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/api/apex_connector_oauth.htm',
    },
  },
};
