import type { CardLabels } from '../labels.js';

export const card: CardLabels = {
  card: (providers) => `Connect ${new Intl.ListFormat('en').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Connect ${provider}`;
      case 'needs_reauthorization':
        return `Reauthorize ${provider}`;
      case 'missing_scopes':
        return `${provider} needs more permissions`;
      case 'doubted':
        return `${provider} couldn’t be used`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `The connection to ${provider} no longer works.`;
      case 'doubted':
        return 'It looks connected, but it didn’t work. Reauthorize it to try again.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Not granted yet:',
  scopesNotConfigured: (provider) =>
    `${provider} isn’t set up to request all of these. Ask an administrator to add them.`,
  notNow: 'Not now',
  notNowFor: (providers) => `Not now: ${card.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} is connected` : `${provider} is connected as ${account}`,
  cardDeclined: (provider) => `${provider} wasn’t connected`,
  cardChecking: (provider) => `Checking ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `${provider} can’t be connected here`,
    text: 'Ask an administrator to add it.',
  }),
};
