import type { ScopeCatalogue } from './entry.js';

/** Calendly's OAuth scopes. */
export const calendly: ScopeCatalogue = {
  source: 'https://developer.calendly.com/docs/authentication/scopes',
  checked: '2026-11-26',
  scopes: {
    'availability:read': {
      title: 'See when you are free or busy',
      text: 'Covers your busy times and the hours you offer for meetings, not what the meetings are about.',
      level: 'read',
    },
    'availability:write': {
      title: 'Change the hours you offer for meetings',
      text: 'Changes when people can book each kind of meeting; reading your availability is included.',
      level: 'write',
    },
    'event_types:read': {
      title: 'See the kinds of meetings you offer',
      text: 'Includes their details and open time slots, but not meetings that were booked.',
      level: 'read',
    },
    'event_types:write': {
      title: 'Create and change the kinds of meetings you offer',
      text: 'Affects what people can book on your pages; booked meetings stay as they are.',
      level: 'write',
    },
    'locations:read': {
      title: 'See your meeting locations',
      text: 'Shows the places and call services you have set up for meetings.',
      level: 'read',
    },
    'routing_forms:read': {
      title: 'See your routing forms and their answers',
      text: 'Answers may contain names and contact details of people who filled in a form.',
      level: 'read',
      sensitive: true,
    },
    'shares:write': {
      title: 'Create customized single-use booking links',
      text: 'Each link is based on a meeting you already offer and works for one booking.',
      level: 'write',
    },
    'scheduled_events:read': {
      title: 'See your booked meetings and who is invited',
      text: 'Includes names, email addresses and answers of invitees, and whether they showed up.',
      level: 'read',
      sensitive: true,
    },
    'scheduled_events:write': {
      title: 'Book and cancel meetings for you',
      text: 'It can also mark invitees as no-shows; reading your meetings is included.',
      level: 'write',
      sensitive: true,
    },
    'scheduling_links:write': {
      title: 'Create single-use booking links',
      text: 'Each link leads to a meeting you already offer, unchanged, and works for one booking.',
      level: 'write',
    },
    'groups:read': {
      title: 'See the groups of your organization',
      text: 'Shows which groups exist and how people belong to them, without changing it.',
      level: 'read',
    },
    'organizations:read': {
      title: 'See the members of your organization',
      text: 'Includes pending invitations; nobody can be added or removed with this.',
      level: 'read',
      sensitive: true,
    },
    'organizations:write': {
      title: 'Invite and remove members of your organization',
      text: 'Removed people lose their place in the organization; seeing its members is included.',
      level: 'admin',
      sensitive: true,
    },
    'users:read': {
      title: 'See your Calendly profile',
      text: 'Also shows basic details of other users that your account can look up.',
      level: 'read',
    },
    'webhooks:read': {
      title: 'See your webhooks',
      text: 'Webhooks tell other servers about new bookings; this only lists them and shows sample messages.',
      level: 'read',
    },
    'webhooks:write': {
      title: 'Create and delete webhooks',
      text: 'Webhooks tell other servers about bookings; their content depends on what else the app may read.',
      level: 'admin',
      sensitive: true,
    },
    'activity_log:read': {
      title: 'Read the activity log of your organization',
      text: 'Shows who did what in Calendly, including actions of other members.',
      level: 'read',
      sensitive: true,
    },
    'data_compliance:write': {
      title: 'Delete data about invitees and meetings',
      text: 'Meant for privacy requests; it erases what Calendly has stored about people and bookings.',
      level: 'delete',
      sensitive: true,
    },
    'outgoing_communications:read': {
      title: 'See emails and text messages sent by Calendly',
      text: 'Lists messages that went out for your organization, such as reminders.',
      level: 'read',
      sensitive: true,
    },
  },
};
