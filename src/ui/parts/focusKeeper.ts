/**
 * Keeps the focus inside a root when the control that has it goes away, so that a person on the keyboard stays where they were. It
 * moves on to what can be done now in the same row, at whatever place that stands by then; outside of rows, to what is nearest. Focus
 * that has gone elsewhere is left there.
 */
export interface FocusKeeper {
  /** Watches the root until what is returned is called. */
  watch(root: HTMLElement): () => void;
  /** When the control is gone, or if it is already, the focus belongs to this row. */
  leadTo(rowId: string, control: HTMLElement): void;
}

/** Where the focus is, or was until its control went away. */
interface Place {
  control: Element;
  rowId: string | undefined;
  /** What the control stood in, from the inside out. */
  around: Element[];
}

/** A row of the list, or a connection of a card. */
const ROW = '.pipes-row, .pipes-card-part';
const DIALOG = '[role="dialog"], [role="alertdialog"]';

export function createFocusKeeper(): FocusKeeper {
  let set: (place: Place) => void = () => {};
  return {
    leadTo: (rowId, control) => set({ control, rowId, around: [] }),
    watch(root) {
      let place: Place | null = null;
      const stopped = new AbortController();
      const { signal } = stopped;
      const changes = new MutationObserver(moveOn);

      function forget(): void {
        place = null;
        changes.disconnect();
      }

      function moveOn(): void {
        if (place === null || place.control.isConnected) return;
        const { activeElement, body } = document;
        if (activeElement !== null && activeElement !== body) return forget();
        // A dialog returns the focus itself.
        if ([place.control, ...place.around].some((each) => each.matches(DIALOG) && !each.isConnected)) return;
        // What is focused is the next place. Nothing yet: it is waited for.
        nextControl(root, place)?.focus({ preventScroll: true });
      }

      set = (next) => {
        place = next;
        // Only while the focus is inside.
        changes.observe(root, { childList: true, subtree: true });
        moveOn();
      };
      const enter = (event: FocusEvent) => {
        // In the root's own tree: what has the focus may be inside of a custom element.
        const control = event.composedPath().find((each) => each instanceof Element && root.contains(each));
        if (control === undefined) forget();
        else set(placeOf(control as Element, root));
      };
      document.addEventListener('focusin', enter, { signal });
      // What stays within one shadow root never gets to the document.
      root.addEventListener('focusin', enter, { signal });
      // A click on what takes no focus takes it away, too. It is still there where only the window has lost it.
      const leave = () => {
        if (place?.control.isConnected && (root.getRootNode() as Document).activeElement !== place.control) forget();
      };
      root.addEventListener('focusout', () => setTimeout(leave), { signal });
      return () => {
        stopped.abort();
        forget();
        set = () => {};
      };
    },
  };
}

function placeOf(control: Element, root: HTMLElement): Place {
  const around: Element[] = [];
  for (let each = control.parentElement; each !== null && each !== root; each = each.parentElement) around.push(each);
  return { control, rowId: idOf(around.find((each) => each.matches(ROW))), around };
}

const idOf = (row: Element | undefined): string | undefined => (row as HTMLElement | undefined)?.dataset['row'];

function nextControl(root: HTMLElement, { rowId, around }: Place): HTMLElement | undefined {
  const row = rowId && [...root.querySelectorAll<HTMLElement>(ROW)].find((each) => idOf(each) === rowId);
  const controls = row ? controlsIn(row) : [];
  const action = controls.find((each) => !each.hasAttribute('aria-expanded'));
  // What can be done about an attempt may still be loading.
  if (action !== undefined || (row && row.dataset['status'] === 'connecting')) return action;
  const all = controlsIn(root);
  const left = around.find((each) => each.isConnected);
  return (
    controls[0] ??
    all.find((each) => left?.contains(each)) ??
    all.filter((each) => left && isAhead(each, left)).at(-1) ??
    all[0]
  );
}

/** A test's DOM and old browsers do not know what is shown. */
const controlsIn = (element: HTMLElement): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex]')].filter(
    (each) => !each.matches(`:disabled, ${DIALOG}`) && (each.checkVisibility?.({ visibilityProperty: true }) ?? true),
  );

const isAhead = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
