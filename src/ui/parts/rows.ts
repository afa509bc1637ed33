// Where the rows of a list are. What a host renders in them may look alike, and is none.

/** The groups in the element around them. */
export function groupsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > [data-group]') ?? [])];
}

/** The rows of one group. */
export function rowsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(':scope > ul > li')];
}

/** The rows of all groups. */
export const rowsIn = (list: HTMLElement | null): HTMLElement[] => groupsIn(list).flatMap(rowsOf);
