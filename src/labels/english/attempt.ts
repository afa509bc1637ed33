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
      return { title: unchanged(provider, isRepair), text: 'You did not allow access. Nothing was changed.' };
    case 'cancelled':
      return { title: unchanged(provider, isRepair), text: 'You canceled before finishing. Nothing was changed.' };
    case 'blocked':
      return {
        title: 'Your browser blocked the window',
        text: 'Allow pop-ups for this site, then try again.',
      };
    case 'timed_out':
      return { title: `Connecting to ${provider} timed out`, text: 'Start again when you are ready.' };
    case 'failed':
      return {
        title: `${provider} could not be ${isRepair ? 'reauthorized' : 'connected'}`,
        text: failure(result, provider),
      };
  }
}

const unchanged = (provider: string, isRepair: boolean): string =>
  `${provider} was not ${isRepair ? 'reauthorized' : 'connected'}`;

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'The address to open is not safe. Ask the people who run this site for help.';
    case 'handoff_timeout':
      return `${provider}’s page did not answer. Try again.`;
    case 'host_coop':
      return 'The window lost contact with this page. Ask the people who run this site for help.';
    case 'provider_error':
      return `${provider} reported a problem. Try again in a moment.`;
    case 'session':
      return 'You are signed out. Sign in again, then try once more.';
    case 'network':
      return 'The server could not be reached. Check your internet connection and try again.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? `Only one ${provider} account can be connected here.`
        : (error?.detail ?? (error === undefined ? 'Try again.' : remedy(error.kind)));
  }
}
