import type { ScopeCatalogue } from './entry.js';

/** Spotify's scopes. */
export const spotify: ScopeCatalogue = {
  source: 'https://github.com/sonallux/spotify-web-api',
  checked: '2026-11-26',
  scopes: {
    'user-read-private': {
      title: 'See your plan and country',
      text: 'Details of your subscription; your email address is a separate permission.',
      level: 'read',
    },
    'user-read-email': { title: 'See your email address', text: 'The address of your Spotify account.', level: 'read' },
    'user-library-read': {
      title: 'See what you saved',
      text: 'Songs, albums, podcasts and episodes in Your Library.',
      level: 'read',
    },
    'user-library-modify': {
      title: 'Change what you saved',
      text: 'Adds to Your Library and removes from it.',
      level: 'write',
    },
    'playlist-read-private': {
      title: 'See your private playlists',
      text: 'Playlists that others cannot see on your profile.',
      level: 'read',
    },
    'playlist-read-collaborative': {
      title: 'See playlists you share with others',
      text: 'Collaborative playlists you take part in.',
      level: 'read',
    },
    'playlist-modify-public': {
      title: 'Change your public playlists',
      text: 'Creates and renames them, and adds and removes songs.',
      level: 'write',
    },
    'playlist-modify-private': {
      title: 'Change your private playlists',
      text: 'Creates and renames them, and adds and removes songs.',
      level: 'write',
    },
    'user-follow-read': {
      title: 'See who you follow',
      text: 'Artists and people you follow, and your followers.',
      level: 'read',
    },
    'user-follow-modify': {
      title: 'Follow and unfollow for you',
      text: 'Changes which artists and people you follow.',
      level: 'write',
    },
    'user-top-read': {
      title: 'See your favorite artists and songs',
      text: 'What you listened to most, as Spotify works it out.',
      level: 'read',
    },
    'user-read-recently-played': {
      title: 'See what you played recently',
      text: 'Your latest songs and when you played them.',
      level: 'read',
    },
    'user-read-currently-playing': {
      title: 'See what you are listening to',
      text: 'What is playing right now; your devices are a separate permission.',
      level: 'read',
    },
    'user-read-playback-state': {
      title: 'See what is playing and on which device',
      text: 'Includes the names of your Spotify Connect devices.',
      level: 'read',
    },
    'user-read-playback-position': {
      title: 'See how far you listened',
      text: 'Where you stopped in podcast episodes and audiobooks.',
      level: 'read',
    },
    'user-modify-playback-state': {
      title: 'Control what is playing',
      text: 'Plays, pauses, skips and changes the volume on your devices.',
      level: 'write',
    },
    streaming: {
      title: 'Play music in the app',
      text: 'Streams Spotify in the app itself and controls playback on your other devices.',
      level: 'write',
    },
    'app-remote-control': {
      title: 'Control the Spotify app on your phone',
      text: 'Works with the Spotify app on the same device.',
      level: 'write',
    },
    'ugc-image-upload': {
      title: 'Upload pictures for you',
      text: 'Such as cover images of your playlists.',
      level: 'write',
    },
  },
};
