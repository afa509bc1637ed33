import type { ScopeCatalogue } from './entry.js';

/** PagerDuty's scopes. */
export const pagerduty: ScopeCatalogue = {
  source: 'https://github.com/PagerDuty/api-schema',
  checked: '2026-11-26',
  scopes: {
    'incidents.read': {
      title: 'Read your incidents',
      text: 'Incidents with their alerts, notes, status updates and history.',
      level: 'read',
      sensitive: true,
    },
    'incidents.write': {
      title: 'Create and manage incidents',
      text: 'Acknowledges, reassigns, merges and resolves incidents and adds notes; can page people.',
      level: 'write',
      sensitive: true,
    },
    'services.read': {
      title: 'See your services',
      text: 'Services and business services, with their integrations and dependencies.',
      level: 'read',
    },
    'services.write': {
      title: 'Create, change and delete services',
      text: 'Includes integrations and rules that decide which alerts become incidents.',
      level: 'admin',
    },
    'schedules.read': {
      title: 'See on-call schedules',
      text: 'Schedules with their layers and overrides.',
      level: 'read',
    },
    'schedules.write': {
      title: 'Create, change and delete on-call schedules',
      text: 'Includes overrides, so it can change who gets paged.',
      level: 'admin',
    },
    'oncalls.read': {
      title: 'See who is on call',
      text: 'Who is on call now or at a given time, and for what.',
      level: 'read',
    },
    'escalation_policies.read': {
      title: 'See escalation policies',
      text: 'Who is notified about an incident, and in which order.',
      level: 'read',
    },
    'escalation_policies.write': {
      title: 'Change and delete escalation policies',
      text: 'Decides who is notified about incidents, and in which order.',
      level: 'admin',
    },
    'users.read': {
      title: 'See the users of your account',
      text: 'Names, email addresses, roles and notification settings of your colleagues.',
      level: 'read',
      sensitive: true,
    },
    'users.write': {
      title: 'Add, change and delete users',
      text: 'Includes their roles and notification settings.',
      level: 'admin',
      sensitive: true,
    },
    'users:contact_methods.read': {
      title: 'See how people are reached',
      text: 'Phone numbers and other contact methods of users, and their notification rules.',
      level: 'read',
      sensitive: true,
    },
    'users:contact_methods.write': {
      title: 'Change how people are reached',
      text: 'Adds, changes and deletes contact methods and notification rules of users.',
      level: 'admin',
      sensitive: true,
    },
    'users:notifications.read': {
      title: 'See which notifications were sent',
      text: 'Who was notified, when and in which way.',
      level: 'read',
      sensitive: true,
    },
    'teams.read': { title: 'See your teams', text: 'Teams and who is in them.', level: 'read' },
    'teams.write': {
      title: 'Create, change and delete teams',
      text: 'Includes who is in a team and which escalation policies belong to it.',
      level: 'admin',
    },
    'tags.read': { title: 'See tags', text: 'Tags on users, teams and escalation policies.', level: 'read' },
    'tags.write': {
      title: 'Create, assign and delete tags',
      text: 'Only the tags; what they are attached to stays as it is.',
      level: 'delete',
    },
    'priorities.read': { title: 'See incident priorities', text: 'Which priorities your account uses.', level: 'read' },
    'analytics.read': {
      title: 'See figures about single incidents',
      text: 'Such as response times of an incident and of those who responded.',
      level: 'read',
    },
    'analytics.write': {
      title: 'Query figures about incidents',
      text: 'Runs reports on response times by service, team and more; changes nothing in your account.',
      level: 'read',
    },
    'audit_records.read': {
      title: 'Read audit records',
      text: 'Who changed what in your account.',
      level: 'read',
      sensitive: true,
    },
    'change_events.read': {
      title: 'See recent changes to your services',
      text: 'Events such as deployments that were reported to PagerDuty.',
      level: 'read',
    },
    'change_events.write': {
      title: 'Update change events',
      text: 'Edits events such as deployments that were reported before.',
      level: 'write',
    },
    'custom_fields.read': {
      title: 'See custom fields of incidents',
      text: 'Which custom fields exist, and their options.',
      level: 'read',
    },
    'custom_fields.write': {
      title: 'Change custom fields of incidents',
      text: 'Creates, changes and deletes fields for everybody in the account.',
      level: 'admin',
    },
    'event_orchestrations.read': {
      title: 'See event orchestrations',
      text: 'Rules that sort and route incoming events.',
      level: 'read',
    },
    'event_orchestrations.write': {
      title: 'Change and delete event orchestrations',
      text: 'Rules decide which events become incidents and where they go.',
      level: 'admin',
    },
    'extensions.read': { title: 'See extensions', text: 'Connections of services to other products.', level: 'read' },
    'extensions.write': {
      title: 'Create, change and delete extensions',
      text: 'Connects services to other products.',
      level: 'admin',
    },
    'incident_workflows.read': {
      title: 'See incident workflows',
      text: 'Automated steps for incidents and what triggers them.',
      level: 'read',
    },
    'incident_workflows.write': {
      title: 'Change and delete incident workflows',
      text: 'Automated steps for incidents and what triggers them.',
      level: 'admin',
    },
    'incident_workflows:instances.write': {
      title: 'Start incident workflows',
      text: 'Runs workflows that exist already on an incident.',
      level: 'write',
    },
    'licenses.read': { title: 'See licenses', text: 'Licenses of your account and who holds them.', level: 'read' },
    'status_pages.read': {
      title: 'See status pages',
      text: 'Pages with their posts, updates and subscriptions.',
      level: 'read',
    },
    'status_pages.write': {
      title: 'Post on status pages',
      text: 'Publishes, changes and deletes posts and updates that your customers may see.',
      level: 'delete',
    },
    'status_dashboards.read': {
      title: 'See status dashboards',
      text: 'How services are doing, as shown inside your company.',
      level: 'read',
    },
    'subscribers.read': {
      title: 'See who follows incidents and services',
      text: 'Who gets status updates, for incidents, services and teams.',
      level: 'read',
    },
    'subscribers.write': {
      title: 'Change who follows incidents and services',
      text: 'Subscribes people and teams to status updates and unsubscribes them.',
      level: 'write',
    },
    'webhook_subscriptions.read': {
      title: 'See webhooks',
      text: 'What is reported to other services, and where to.',
      level: 'read',
    },
    'webhook_subscriptions.write': {
      title: 'Get notified when incidents change',
      text: 'Sets up, changes and removes webhooks, which report events to the app.',
      level: 'admin',
    },
    'addons.read': { title: 'See add-ons', text: 'Pages of other products shown inside PagerDuty.', level: 'read' },
    'addons.write': {
      title: 'Add and remove add-ons',
      text: 'Pages of other products shown inside PagerDuty, for everybody in the account.',
      level: 'admin',
    },
  },
};
