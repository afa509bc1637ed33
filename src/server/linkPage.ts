import { pages } from '../labels/english/pages.js';
import type { CallbackLabels } from '../labels/pageLabels.js';
import { CALLBACK_HASHES, CALLBACK_STYLE } from './callbackPage.js';
import { escapeHtml } from './escapeHtml.js';
import { htmlPage } from './htmlPage.js';
import type { LinkLabels } from '../labels/pageLabels.js';

/** Why the link does not lead on, as a page says it. */
export type LinkPageName = Exclude<keyof LinkLabels, 'back'>;

const STATUS: Record<LinkPageName, number> = {
  sign_in: 401,
  invalid_link: 400,
  not_available: 404,
  not_started: 409,
  failed: 502,
};

/** No script, nothing from elsewhere, and the style of the callback page. */
const POLICY = `default-src 'none'; style-src 'sha256-${CALLBACK_HASHES.style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export interface LinkPage {
  labels: Partial<CallbackLabels> | undefined;
  /** Where "Go back" leads: a path that was checked. Without one there is no such link. */
  back?: string;
  /** The API's own sentence, written for the person. */
  detail?: string | undefined;
  /** Default: the usual one of this page. */
  status?: number;
}

/** A page in plain words, for where the link cannot lead on. */
export function linkPage(name: LinkPageName, { labels, back, detail, status = STATUS[name] }: LinkPage): Response {
  const { title, text } = labels?.[name] ?? pages[name];
  const paragraphs = [text, ...(detail === undefined ? [] : [detail])].map((words) => `<p>${escapeHtml(words)}</p>`);
  const goBack = escapeHtml(labels?.back ?? pages.back);
  const link = back === undefined ? '' : `<p><a href="${escapeHtml(back)}">${goBack}</a></p>`;
  return htmlPage({
    lang: labels?.lang ?? pages.lang,
    title,
    style: CALLBACK_STYLE,
    body: paragraphs.join('') + link,
    policy: POLICY,
    status,
  });
}
