import type { CallbackLabels } from '../labels/pageLabels.js';

/** The texts of the pages, the same for everybody or by request, e.g. in the language of who is signed in. */
export type CallbackLabelsOption =
  | Partial<CallbackLabels>
  | ((
      request: Request,
    ) => Partial<CallbackLabels> | null | undefined | Promise<Partial<CallbackLabels> | null | undefined>);

/** Which texts the page for a request has; undefined for the English ones. */
export type LabelsOf = (request: Request) => Promise<Partial<CallbackLabels> | undefined>;

/** Never throws: a page in English is better than none. */
export function createLabelsOf(option: CallbackLabelsOption | undefined): LabelsOf {
  return async (request) => {
    if (typeof option !== 'function') return option;
    try {
      return (await option(request)) ?? undefined;
    } catch (error) {
      console.error(`pipes-widget/server: \`callbackLabels\` failed, so the page is in English: ${String(error)}`);
      return undefined;
    }
  };
}
