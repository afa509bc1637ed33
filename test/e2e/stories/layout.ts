import type { Page } from 'playwright-core';

export const LAYOUT_RULES = [
  'page overflow',
  'clipped text',
  'text over text',
  'overlap of controls',
  'target that is too small',
  'dialog out of sight',
] as const;

export interface Misfit {
  rule: (typeof LAYOUT_RULES)[number];
  what: string;
}

/** What does not fit on the page as it is now. */
export const findMisfits = (page: Page): Promise<Misfit[]> => page.evaluate(lookForMisfits);

/** Runs in the page. */
function lookForMisfits(): Misfit[] {
  const found: Misfit[] = [];
  const { innerWidth, innerHeight } = window;
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const isSeen = (element: Element) =>
    // A long list leaves out what is out of sight.
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest('.pipes-hidden') === null;

  if (document.documentElement.scrollWidth > innerWidth)
    found.push({ rule: 'page overflow', what: `${document.documentElement.scrollWidth} px wide` });

  for (const root of document.querySelectorAll('.pipes-widget')) {
    // A modal dialog is all there is while it is open.
    const scope = root.querySelector('[aria-modal]') ?? root;
    lookAtText(scope);
    lookAtControls(scope);
    const { top, bottom } = scope.getBoundingClientRect();
    if (scope !== root && (top < 0 || bottom > innerHeight))
      found.push({ rule: 'dialog out of sight', what: `from ${top} to ${bottom} of ${innerHeight} px` });
  }
  return found;

  function lookAtText(scope: Element) {
    const lines: Array<{ of: Element; rect: DOMRect }> = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const of = node.parentElement;
      if (of === null || node.textContent?.trim() === '' || !isSeen(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const isOut = rects.some(({ left, right }) => left < -1 || right > innerWidth + 1);
      if (isOut || clips(of, rects)) found.push({ rule: 'clipped text', what: nameOf(of) });
      // What is cut on purpose, or scrolled out of sight, covers nothing.
      if (of.closest('.pipes-row .pipes-description, .pipes-scope-list[tabindex]') === null)
        lines.push(...rects.map((rect) => ({ of, rect })));
    }
    for (const [index, a] of lines.entries())
      for (const b of lines.slice(index + 1))
        // The boxes of two lines of one paragraph may touch; their letters do not.
        if (a.of !== b.of && overlap(a.rect, b.rect, 4))
          found.push({ rule: 'text over text', what: `${nameOf(a.of)} and ${nameOf(b.of)}` });
  }

  /** Whether an element around the text cuts it off, where nobody can scroll to it. */
  function clips(of: Element, rects: DOMRect[]): boolean {
    // A description of a row that is closed is meant to end after one line or two.
    let isReachable = of.closest('.pipes-row:not([data-open]) .pipes-description') !== null;
    for (let around: Element | null = of; around !== null; around = around.parentElement) {
      const style = getComputedStyle(around);
      const edges = around.getBoundingClientRect();
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (isCut(style.overflowX) && rects.some(({ left, right }) => left < edges.left - 1 || right > edges.right + 1))
        return true;
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') isReachable = true;
      const isBeyond = rects.some(({ top, bottom }) => top < edges.top - 1 || bottom > edges.bottom + 1);
      if (isCut(style.overflowY) && isBeyond && !isReachable) return true;
      if (around.matches('.pipes-widget')) return false;
    }
    return false;
  }

  function lookAtControls(scope: Element) {
    const controls = [...scope.querySelectorAll('button, a[href], input, summary')]
      .filter(isSeen)
      .map((element) => ({ element, rect: element.getBoundingClientRect() }));
    for (const [index, a] of controls.entries()) {
      const others = controls.filter((each) => each !== a);
      for (const b of controls.slice(index + 1))
        if (overlap(a.rect, b.rect, 1))
          found.push({ rule: 'overlap of controls', what: `${nameOf(a.element)} and ${nameOf(b.element)}` });
      if (isSmall(a.rect) && !others.every((other) => isAside(a.rect, other.rect)))
        found.push({
          rule: 'target that is too small',
          what: `${nameOf(a.element)} is ${Math.round(a.rect.width)} × ${Math.round(a.rect.height)} px`,
        });
    }
  }

  function isSmall({ width, height }: DOMRect): boolean {
    return width < 24 || height < 24;
  }

  /** WCAG 2.5.8: a circle of 24 px around a small target reaches no other target, and no such circle around another. */
  function isAside(small: DOMRect, other: DOMRect): boolean {
    const [x, y] = [small.left + small.width / 2, small.top + small.height / 2];
    if (isSmall(other)) return Math.hypot(x - (other.left + other.width / 2), y - (other.top + other.height / 2)) >= 24;
    const dx = Math.max(other.left - x, 0, x - other.right);
    const dy = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(dx, dy) >= 12;
  }

  /** By more than some pixels in both directions. */
  function overlap(a: DOMRect, b: DOMRect, by: number): boolean {
    return (
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by
    );
  }
}
