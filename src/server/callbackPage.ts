import { pages } from '../labels/english/pages.js';
import type { CallbackLabels } from '../labels/pageLabels.js';
import type { LinkLabels } from '../labels/pageLabels.js';
import { escapeHtml } from './escapeHtml.js';
import { htmlPage } from './htmlPage.js';

/**
 * The script of the callback page. It is the same for every attempt, so that its hash in the Content-Security-Policy is constant;
 * everything that varies is in attributes. It reports to the opener (unless the provider's pages cut it off) and to other tabs, and
 * closes the window. It also replaces its address, so that reloading a window that stays open does not repeat the return.
 */
export const CALLBACK_SCRIPT = `(() => {
  const { attempt, outcome, origins, page } = document.documentElement.dataset;
  const message = { attemptId: attempt, outcome };
  try {
    const channel = new BroadcastChannel('pipes-widget');
    channel.postMessage(message);
    channel.close();
  } catch {}
  for (const origin of origins.split(' ')) {
    try {
      window.opener?.postMessage(message, origin);
    } catch {}
  }
  window.close();
  history.replaceState(null, '', '?page=' + page);
})();`;

/** Most people see the page for a moment, but a window that cannot close itself stays open. */
export const CALLBACK_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 28rem; margin: 12vh auto; padding: 0 1.5rem; }
h1 { font-size: 1.25rem; }`;

/** The SHA-256 of both, in base64. `handler.test.ts` checks them. */
export const CALLBACK_HASHES = {
  script: 'IUltDcXqtt+wl/isJ+hcWxVaJv3bTk9njAvbb13TW+I=',
  style: 'gvcXEmb7TFwPZVJwlKErX4Iv8x2L5RA92q40QZW/9+Y=',
};

const POLICY = `default-src 'none'; script-src 'sha256-${CALLBACK_HASHES.script}'; style-src 'sha256-${CALLBACK_HASHES.style}'; base-uri 'none'; frame-ancestors 'none'`;

/** How a sign-in ended, as the page says it. */
export type CallbackResult = Exclude<keyof CallbackLabels, 'lang' | keyof LinkLabels>;

export interface CallbackPage {
  /** Empty if unknown. */
  attemptId: string;
  result: CallbackResult;
  /** Where the opener may be. Tabs of the page's own origin are told in any case. */
  origins: string[];
  labels: Partial<CallbackLabels> | undefined;
}

/** The page a sign-in returns to. Sends no COOP header, which would cut the window off from its opener. */
export function callbackPage({ attemptId, result, origins, labels }: CallbackPage): Response {
  const { title, text } = labels?.[result] ?? pages[result];
  const outcome = result === 'other_browser' ? 'error' : result;
  const data = { attempt: attemptId, outcome, origins: origins.join(' '), page: result };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return htmlPage({
    lang: labels?.lang ?? pages.lang,
    title,
    attributes: attributes.join(''),
    style: CALLBACK_STYLE,
    body: `<p>${escapeHtml(text)}</p><script>${CALLBACK_SCRIPT}</script>`,
    policy: POLICY,
  });
}
