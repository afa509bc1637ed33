// What is measured, and how it is written. A figure that makes no sense for a page is left out, and printed as "–".

/** Empty for what is counted. */
type Unit = 'ms' | 'KB' | 'MB' | '';

export interface Figure {
  what: string;
  unit: Unit;
}

/** From one load of a page. */
export const LOAD = {
  requested: { what: 'list requested', unit: 'ms' },
  answerToRow: { what: 'response to first row', unit: 'ms' },
  firstRow: { what: 'navigation to first row', unit: 'ms' },
  work: { what: 'script + style + layout', unit: 'ms' },
  requestsBefore: { what: 'JS before the list, requests', unit: '' },
  bytesBefore: { what: 'JS before the list', unit: 'KB' },
  requestsAfter: { what: 'JS after it, unasked, requests', unit: '' },
  bytesAfter: { what: 'JS after it, unasked', unit: 'KB' },
  heap: { what: 'heap', unit: 'MB' },
} satisfies Record<string, Figure>;

/** From what is done on the page afterwards. */
export const USE = {
  keystroke: { what: 'keystroke to paint', unit: 'ms' },
  click: { what: 'click on Connect to paint', unit: 'ms' },
  sameCommits: { what: 'refetch, nothing changed: React commits', unit: '' },
  sameMutations: { what: 'refetch, nothing changed: DOM mutations', unit: '' },
  sameRows: { what: 'refetch, nothing changed: rows rendered', unit: '' },
  changedCommits: { what: 'refetch, one row changed: React commits', unit: '' },
  changedMutations: { what: 'refetch, one row changed: DOM mutations', unit: '' },
  changedRows: { what: 'refetch, one row changed: rows rendered', unit: '' },
} satisfies Record<string, Figure>;

/** Measured once a run. */
export const MEMORY = {
  mounts: { what: 'heap left by 200 mounts', unit: 'KB' },
  attempts: { what: 'heap left by 1,000 settled attempts', unit: 'KB' },
} satisfies Record<string, Figure>;

export const FIGURES: Record<FigureName, Figure> = { ...LOAD, ...USE, ...MEMORY };

export type FigureName = keyof typeof LOAD | keyof typeof USE | keyof typeof MEMORY;

export type Measured<Name extends FigureName = FigureName> = Partial<Record<Name, number>>;
