import type { ScopeCatalogue } from './entry.js';

const sdk = 'https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-scope-parameter-values.html';

/** Salesforce's OAuth scopes. */
export const salesforce: ScopeCatalogue = {
  source: 'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_extlclntappoauthsettings.htm',
  checked: '2026-11-26',
  scopes: {
    full: {
      title: 'Do everything in Salesforce that you can do',
      text: 'Includes every other permission except staying connected while you are away, which is asked for separately.',
      level: 'admin',
      sensitive: true,
    },
    api: {
      title: 'Read and change your data in Salesforce',
      text: 'Works on all records your account can reach, such as contacts and deals, within your own rights.',
      level: 'admin',
      sensitive: true,
      source: sdk,
    },
    web: {
      title: 'Open Salesforce in a browser as you',
      text: 'Includes custom pages your company has built; what is possible there depends on your own rights.',
      level: 'write',
      sensitive: true,
    },
    visualforce: {
      title: 'Open custom Salesforce pages as you',
      text: 'Limited to pages your company has built with Visualforce; standard pages are not included.',
      level: 'write',
      sensitive: true,
    },
    lightning: {
      title: 'Show Salesforce Lightning pages inside the app as you',
      text: 'Lets mobile apps open these pages without signing you in again.',
      level: 'write',
      sensitive: true,
    },
    content: {
      title: 'Show Salesforce content inside the app as you',
      text: 'Lets mobile apps open content such as files without signing you in again.',
      level: 'read',
      sensitive: true,
    },
    chatter_api: {
      title: 'Use feeds, groups and files in Salesforce for you',
      text: 'Reads and posts in your name through Salesforce’s Connect interface, within your own rights.',
      level: 'write',
      sensitive: true,
      source: sdk,
    },
    wave_api: {
      title: 'Use Salesforce analytics for you',
      text: 'Reaches dashboards and the data behind them, as far as your own rights allow.',
      level: 'write',
      sensitive: true,
      source: sdk,
    },
    eclair_api: {
      title: 'Read map data for analytics charts',
      text: 'Concerns only the shapes with which charts draw maps, not your records.',
      level: 'read',
      source: sdk,
    },
    custom_permissions: {
      title: 'See which special permissions you have',
      text: 'Shows permissions your company has defined itself, and whether you have each; it grants none of them.',
      level: 'read',
    },
    id: {
      title: 'See who you are in Salesforce',
      text: 'Covers your profile, email address, postal address and phone number.',
      level: 'read',
    },
    address: {
      title: 'See your postal address and profile',
      text: 'Salesforce treats this like the permission to see who you are, so email and phone are included.',
      level: 'read',
    },
    phone: {
      title: 'See your phone number and profile',
      text: 'Salesforce treats this like the permission to see who you are, so email and address are included.',
      level: 'read',
    },
    pardot_api: {
      title: 'Use Account Engagement (Pardot) for you',
      text: 'Reaches marketing data such as prospects and campaigns, within the limits set in that account.',
      level: 'write',
      sensitive: true,
      source: sdk,
    },
    cdp_query_api: {
      title: 'Query data in Salesforce Data Cloud',
      text: 'Reads what your company has collected there, often about its customers, without changing it.',
      level: 'read',
      sensitive: true,
      source: sdk,
    },
    cdp_profile_api: {
      title: 'Manage customer profiles in Salesforce Data Cloud',
      text: 'Covers the profiles your company has built from its data about people.',
      level: 'write',
      sensitive: true,
      source: sdk,
    },
    cdp_ingest_api: {
      title: 'Upload data to Salesforce Data Cloud',
      text: 'Adds and maintains data from outside sources, which then feeds your company’s profiles.',
      level: 'write',
      sensitive: true,
      source: sdk,
    },
    cdp_segment_api: {
      title: 'Work with segments in Salesforce Data Cloud',
      text: 'Segments are groups of people chosen by what your company knows about them.',
      level: 'write',
      sensitive: true,
    },
    cdp_identityresolution_api: {
      title: 'Work with profile matching in Salesforce Data Cloud',
      text: 'Concerns how records of the same person are recognized and joined into one profile.',
      level: 'write',
      sensitive: true,
    },
    cdp_calculated_insight_api: {
      title: 'Work with calculated insights in Salesforce Data Cloud',
      text: 'Insights are figures computed from your company’s data, such as the value of a customer.',
      level: 'write',
      sensitive: true,
    },
    chatbot_api: {
      title: 'Talk to your company’s Salesforce bots',
      text: 'Sends messages to bots and receives their answers; other records are not included.',
      level: 'write',
    },
    einstein_gpt_api: {
      title: 'Use Salesforce’s generative AI for you',
      text: 'Covers the AI features that your company has switched on.',
      level: 'write',
    },
    sfap_api: {
      title: 'Use the Salesforce API Platform for you',
      text: 'Reaches newer Salesforce services, such as AI agents, within your own rights.',
      level: 'write',
      sensitive: true,
    },
    interaction_api: {
      title: 'Use Salesforce’s Interaction Service for you',
      text: 'Concerns this one Salesforce interface only, and reaches no further than your own rights.',
      level: 'write',
    },
    scrt_api: {
      title: 'Use real-time customer service features for you',
      text: 'Covers Service Cloud features such as messaging, so conversations with customers may be included.',
      level: 'write',
      sensitive: true,
    },
    mcp_api: {
      title: 'Let AI assistants use Salesforce for you',
      text: 'Opens Salesforce to AI tools over the Model Context Protocol (MCP), within your own rights.',
      level: 'write',
      sensitive: true,
    },
    user_registration_api: {
      title: 'Register new users on your company’s site',
      text: 'Meant for a technical account with which a website signs up its visitors.',
      level: 'admin',
      sensitive: true,
    },
    pwdless_login_api: {
      title: 'Sign users in without a password on your company’s site',
      text: 'Meant for a technical account with which a website signs in its visitors.',
      level: 'admin',
      sensitive: true,
    },
    forgot_password: {
      title: 'Start password resets on your company’s site',
      text: 'Meant for a technical account with which a website helps visitors who forgot their password.',
      level: 'admin',
      sensitive: true,
    },
  },
};
