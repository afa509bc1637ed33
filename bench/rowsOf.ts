import type { OpenPage } from './openPage.js';

/** What a row says, in words: the same in ours and in the bare list, or the comparison is unfair. */
export interface RowContent {
  icon: string;
  name: string;
  status: string;
  description: string;
  warning: string;
  buttons: string[];
}

const PARTS = {
  ours: {
    icon: '.pipes-icon, .pipes-monogram',
    name: '.pipes-name bdi',
    status: '.pipes-status',
    description: '.pipes-description',
    warning: '.pipes-attention',
  },
  bare: {
    icon: '.icon',
    name: 'b',
    status: '.status',
    description: '.description',
    warning: '.attention',
  },
};

/** The content of every row, in the order of the page. */
export function rowsOf({ page, subject }: OpenPage, parts: keyof typeof PARTS): Promise<RowContent[]> {
  return page.evaluate(
    ({ row, selectors }) =>
      [...document.querySelectorAll(row)].map((element) => {
        const text = (selector: string) => element.querySelector(selector)?.textContent?.trim() ?? '';
        return {
          icon: element.querySelector('img')?.src ?? text(selectors.icon),
          name: text(selectors.name),
          status: text(selectors.status),
          description: text(selectors.description),
          warning: text(selectors.warning),
          buttons: [...element.querySelectorAll('button')].map((button) => button.textContent ?? ''),
        };
      }),
    { row: subject.row, selectors: PARTS[parts] },
  );
}
