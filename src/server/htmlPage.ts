import { escapeHtml } from './escapeHtml.js';

export interface HtmlPage {
  lang: string;
  title: string;
  /** Attributes of the root element besides `lang`, as HTML. */
  attributes?: string;
  /** The CSS of the page, which `policy` must allow by its hash. */
  style: string;
  /** What stands below the title, as HTML. */
  body: string;
  /** The Content-Security-Policy. */
  policy: string;
  /** Default 200. */
  status?: number;
}

/** A page of the handler's own: a title and little more. Only `lang` and `title` are escaped here. */
export function htmlPage({ lang, title, attributes = '', style, body, policy, status = 200 }: HtmlPage): Response {
  // `dir="auto"`: labels may be written from right to left.
  const html = `<!doctype html>
<html lang="${escapeHtml(lang)}"${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body dir="auto"><h1>${escapeHtml(title)}</h1>${body}</body>
</html>`;
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
