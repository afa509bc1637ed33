import type { AttemptLabels, Notice } from '../labels.js';
import { remedy } from './remedy.js';
import type { Outcome } from '../../model/authorization.js';

export const attempt: AttemptLabels = {
  cancelAttempt: (provider) => `Cancel connecting ${provider}`,
  showWindow: 'Show window',
  showWindowOf: (provider) => `Show window for ${provider}`,
  openAgain: 'Open again',
  openAgainFor: (provider) => `Open again to connect ${provider}`,
  attemptPhase: {
    authorizing: 'Opening a window…',
    handing_off: 'Finish in the other window.',
    waiting: 'Finish in the other window.',
    window_gone: 'Window closed? Open it again to finish.',
    checking: 'Checking…',
  },
  keepAccount: (account) => `Sign in as ${account} to keep the same account.`,
  outcome,
  continueHere: 'Continue in this tab',
  continueHereFor: (provider) => `Continue in this tab to connect ${provider}`,
};

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} is connected`, text: '' };
    case 'denied':
      return { title: unchanged(provider, isRepair), text: 'You didn’t allow access. Nothing was changed.' };
    case 'cancelled':
      return { title: unchanged(provider, isRepair), text: 'You canceled before finishing. Nothing was changed.' };
    case 'blocked':
      return {
        title: 'Your browser blocked the window',
        text: 'Allow pop-ups for this site, then try again.',
      };
    case 'timed_out':
      return { title: `Connecting to ${provider} timed out`, text: 'Start again when you’re ready.' };
    case 'failed':
      return {
        title: `${provider} couldn’t be ${isRepair ? 'reauthorized' : 'connected'}`,
        text: failure(result, provider),
      };
  }
}

const unchanged = (provider: string, isRepair: boolean): string =>
  `${provider} wasn’t ${isRepair ? 'reauthorized' : 'connected'}`;

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'The sign-in link isn’t safe to open. Contact this site’s support team.';
    case 'handoff_timeout':
      return `The sign-in page for ${provider} didn’t respond. Try again.`;
    case 'host_coop':
      return 'The window lost its connection to this page. Contact this site’s support team.';
    case 'provider_error':
      return `${provider} reported a problem. Try again in a moment.`;
    case 'session':
      return 'You’re signed out. Sign in again, then try once more.';
    case 'network':
      return 'The server couldn’t be reached. Check your internet connection and try again.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? `Only one ${provider} account can be connected here.`
        : (error?.detail ?? (error === undefined ? 'Try again.' : remedy(error.kind)));
  }
}
