import type { ScopeCatalogue } from './entry.js';

const socialSdk = 'https://docs.discord.com/developers/discord-social-sdk/core-concepts/oauth2-scopes';

/** Discord's OAuth scopes, those of its Social SDK included. */
export const discord: ScopeCatalogue = {
  source: 'https://docs.discord.com/developers/topics/oauth2',
  checked: '2026-11-26',
  scopes: {
    identify: {
      title: 'See your Discord profile',
      text: 'Covers your username and avatar, but not your email address.',
      level: 'read',
    },
    'identify.premium': {
      title: 'See whether you have Nitro',
      text: 'Shows which kind of subscription you have, not how you pay for it.',
      level: 'read',
    },
    connections: {
      title: 'See accounts you have linked to Discord',
      text: 'Shows which of your accounts at other services, such as games or streaming, you have connected.',
      level: 'read',
    },
    guilds: {
      title: 'See which servers you are in',
      text: 'Shows basic details such as the name of each server, not what is written there.',
      level: 'read',
    },
    'guilds.join': {
      title: 'Add you to servers',
      text: 'Works only for servers to which the app’s bot already belongs.',
      level: 'write',
    },
    'guilds.members.read': {
      title: 'See your member details on your servers',
      text: 'Covers details such as your nickname and roles on a server, not those of other people.',
      level: 'read',
    },
    'gdm.join': {
      title: 'Add you to group chats',
      text: 'Lets the app bring you into a group direct message.',
      level: 'write',
      sensitive: true,
    },
    'dm_channels.read': {
      title: 'See which direct messages and group chats you have',
      text: 'Shows information about these chats; reserved for partners that Discord has approved.',
      level: 'read',
      sensitive: true,
    },
    'messages.read': {
      title: 'Read messages in every channel of your Discord app',
      text: 'Works through Discord on your own computer; otherwise the app sees only channels it has created.',
      level: 'read',
      sensitive: true,
    },
    'relationships.read': {
      title: 'See your friends and the people you have blocked',
      text: 'Includes pending friend requests; the list cannot be changed with this.',
      level: 'read',
      sensitive: true,
    },
    'role_connections.write': {
      title: 'Update what servers know about you from this app',
      text: 'Servers can use these details to give you a role; it concerns this app’s own data only.',
      level: 'write',
    },
    'activities.read': {
      title: 'See what you are playing now or played recently',
      text: 'Concerns your activity list; Discord does not currently give this to apps.',
      level: 'read',
    },
    'activities.write': {
      title: 'Change the activity shown on your profile',
      text: 'Sets what others see you doing; Discord does not currently give this to apps.',
      level: 'write',
    },
    bot: {
      title: 'Add a bot to a server you choose',
      text: 'What the bot may do there is listed separately while you add it.',
      level: 'admin',
      sensitive: true,
    },
    'webhook.incoming': {
      title: 'Post messages to a channel you choose',
      text: 'Creates one webhook for that channel; it can write there but not read.',
      level: 'write',
      sensitive: true,
    },
    'applications.commands': {
      title: 'Add commands to a server or to your account',
      text: 'Commands are what people type or click to call on the app.',
      level: 'write',
    },
    'applications.commands.update': {
      title: 'Update its own commands',
      text: 'Concerns the developer’s own app only, not your account or servers.',
      level: 'write',
    },
    'applications.commands.permissions.update': {
      title: 'Change who may use its commands on a server',
      text: 'Works only on servers where you yourself have that right.',
      level: 'admin',
    },
    'applications.builds.read': {
      title: 'See builds of apps you develop',
      text: 'Concerns applications that belong to you as a developer, not the ones you use.',
      level: 'read',
    },
    'applications.builds.upload': {
      title: 'Upload and update builds of apps you develop',
      text: 'Reserved for partners that Discord has approved.',
      level: 'write',
    },
    'applications.entitlements': {
      title: 'See entitlements of apps you develop',
      text: 'Shows what has been bought or granted in applications that belong to you.',
      level: 'read',
    },
    'applications.store.update': {
      title: 'Read and change store listings of apps you develop',
      text: 'Covers items for sale, listings and achievements of applications that belong to you.',
      level: 'write',
    },
    rpc: {
      title: 'Control the Discord app on your computer',
      text: 'Acts through Discord while it runs there; reserved for partners that Discord has approved.',
      level: 'write',
      sensitive: true,
    },
    'rpc.activities.write': {
      title: 'Set your activity through Discord on your computer',
      text: 'Changes what others see you doing; reserved for approved partners.',
      level: 'write',
    },
    'rpc.notifications.read': {
      title: 'See notifications that Discord shows you',
      text: 'Works through Discord on your own computer; reserved for approved partners.',
      level: 'read',
      sensitive: true,
    },
    'rpc.voice.read': {
      title: 'See your voice settings and follow voice events',
      text: 'Works through Discord on your own computer; reserved for approved partners.',
      level: 'read',
    },
    'rpc.voice.write': {
      title: 'Change your voice settings',
      text: 'Works through Discord on your own computer; reserved for approved partners.',
      level: 'write',
    },
    voice: {
      title: 'Join voice channels for you and see who is there',
      text: 'Connects in your name; reserved for partners that Discord has approved.',
      level: 'write',
      sensitive: true,
    },
    'sdk.social_layer_presence': {
      title: 'Show your friends and game activity in a game',
      text: 'Links your account, uses your friends list and shows what you play; chatting is not included.',
      level: 'write',
      sensitive: true,
      source: socialSdk,
    },
    'sdk.social_layer': {
      title: 'Chat, call and see friends in a game for you',
      text: 'Covers direct messages, lobbies, voice and linked channels, on top of friends and activity.',
      level: 'write',
      sensitive: true,
      source: socialSdk,
    },
  },
};
