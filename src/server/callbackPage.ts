/**
 * What the pop-up's last page runs. It is the same for every attempt, so that its hash in the Content-Security-Policy is constant: what
 * differs stands in attributes. It tells the opener (if the provider left it one) and the other tabs, and closes itself.
 */
export const CALLBACK_SCRIPT = `(() => {
  const { attempt, outcome, origins } = document.documentElement.dataset;
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
})();`;

/** How it looks for the moment it is seen, or for longer where it cannot close itself. */
export const CALLBACK_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 28rem; margin: 12vh auto; padding: 0 1.5rem; }
h1 { font-size: 1.25rem; }`;

/** The SHA-256 of both, base64; `handler.test.ts` computes them anew. */
export const CALLBACK_HASHES = {
  script: 'rroSEsDcqq2CVAU/Z+/P3zm6dNJOJIL8IfwKrn4Jr9c=',
  style: 'gvcXEmb7TFwPZVJwlKErX4Iv8x2L5RA92q40QZW/9+Y=',
};

const POLICY = `default-src 'none'; script-src 'sha256-${CALLBACK_HASHES.script}'; style-src 'sha256-${CALLBACK_HASHES.style}'; base-uri 'none'; frame-ancestors 'none'`;

export interface Callback {
  attemptId: string;
  outcome: 'connected' | 'denied' | 'error';
  /** Who may hear of it, besides this origin's other tabs. */
  origins: string[];
}

const TITLES: Record<Callback['outcome'], string> = {
  connected: 'Done',
  denied: 'Access was not allowed',
  error: 'Something went wrong at the provider',
};

/** The page an authorization returns to. Has no COOP header, for it must still know its opener. */
export function callbackPage({ attemptId, outcome, origins }: Callback): Response {
  const html = `<!doctype html>
<html lang="en" data-attempt="${attemptId}" data-outcome="${outcome}" data-origins="${origins.join(' ')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLES[outcome]}</title><style>${CALLBACK_STYLE}</style></head>
<body><h1>${TITLES[outcome]}</h1><p>You can close this window.</p><script>${CALLBACK_SCRIPT}</script></body>
</html>`;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** What the return says of how it ended. Anything but letters, digits and dashes in the attempt's name is dropped. */
export function readCallback(query: URLSearchParams): Pick<Callback, 'attemptId' | 'outcome'> {
  const attemptId = (query.get('attempt') ?? '').replace(/[^\w-]/g, '').slice(0, 100);
  const error = query.get('error');
  return { attemptId, outcome: error === null ? 'connected' : error === 'access_denied' ? 'denied' : 'error' };
}
