// What the bench sees from inside a page. `installProbe` runs before the page's own scripts, in the page.

export interface Watched {
  commits: number;
  mutations: number;
  rows: number;
}

interface Probe {
  /** When the first row was in the DOM, and when it was painted, in ms after the navigation started. */
  rowInDom: number | undefined;
  firstRow: number | undefined;
  /** Resolves when what is in the DOM now has been painted. */
  painted(): Promise<number>;
  /** From the next event of this type to the paint of what it changes: the number of rows, or anything. */
  armPaint(type: string, changes: 'rows' | 'anything'): void;
  /** What `armPaint` measured, in ms. */
  timeToPaint(): Promise<number>;
  /** From now on, React's commits, mutations of the DOM and rows that React renders are counted. */
  watch(): void;
  watched(): Watched;
  /** Takes the page away and puts it back, so many times; each time the first row is waited for. */
  remount(times: number): Promise<void>;
  /** Starts to connect a provider and cancels it, so many times. */
  attempt(times: number): Promise<void>;
}

export interface ProbedWindow extends Window {
  probe: Probe;
  mount(): void;
  unmount(): void;
}

/**
 * Painted means: two animation frames after the change is in the DOM. The first frame shows it, the second begins when that frame
 * has been made. It is as exact as the screen's own frames, 17 ms.
 */
export function installProbe(row: string): void {
  const page = window as unknown as ProbedWindow;
  let commits = 0;
  // React calls it in production, too, as it does for its developer tools: after each commit, and before effects that may load more.
  Object.assign(page, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        commits += 1;
        lookForFirstRow();
      },
    },
  });

  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });

  /** Resolves as soon as `condition` holds, asked after every mutation below `root`. */
  const whenChanged = (root: Node, condition: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('Nothing happened for 20 s.')), 20_000);
      const check = () => {
        if (!condition()) return;
        clearTimeout(late);
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(check);
      observer.observe(root, { childList: true, attributes: true, characterData: true, subtree: true });
    });

  const shownRows = () => document.querySelectorAll(`${row}:not([hidden])`).length;
  const hasRow = () => document.querySelector(row) !== null;

  /** The props that React gave to every element of every row: other props are another render. */
  const propsOfRows = () => {
    const rows = new Map<Element, Map<Element, unknown>>();
    for (const each of document.querySelectorAll(row)) {
      rows.set(each, new Map([each, ...each.querySelectorAll('*')].map((element) => [element, propsOf(element)])));
    }
    return rows;
  };
  const propsOf = (element: Element): unknown => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    return key === undefined ? undefined : (element as unknown as Record<string, unknown>)[key];
  };

  const buttonIn = (element: Element, text: string) =>
    [...element.querySelectorAll('button')].find((button) => button.textContent === text);

  const lookForFirstRow = () => {
    if (page.probe.rowInDom !== undefined || !hasRow()) return;
    page.probe.rowInDom = performance.now();
    void painted().then((time) => {
      page.probe.firstRow = time;
    });
  };

  let time: Promise<number> = Promise.reject(new Error('Nothing was armed.'));
  time.catch(() => {});
  let seen = (): Watched => ({ commits: 0, mutations: 0, rows: 0 });

  page.probe = {
    rowInDom: undefined,
    firstRow: undefined,
    painted,
    armPaint(type, changes) {
      const before = shownRows();
      time = new Promise((resolve, reject) => {
        const onEvent = async ({ timeStamp }: Event) => {
          await whenChanged(document, () => changes === 'anything' || shownRows() !== before);
          resolve((await painted()) - timeStamp);
        };
        addEventListener(type, (event) => void onEvent(event).catch(reject), { capture: true, once: true });
      });
      time.catch(() => {});
    },
    timeToPaint: () => time,
    watch() {
      const [commitsBefore, before] = [commits, propsOfRows()];
      let mutations = 0;
      const observer = new MutationObserver((records) => {
        mutations += records.length;
      });
      observer.observe(document.body, { childList: true, attributes: true, characterData: true, subtree: true });
      seen = () => {
        mutations += observer.takeRecords().length;
        observer.disconnect();
        const rendered = [...propsOfRows()].filter(([element, now]) => {
          const former = before.get(element);
          return [...now].some(([each, props]) => former?.get(each) !== props);
        });
        return { commits: commits - commitsBefore, mutations, rows: rendered.length };
      };
    },
    watched: () => seen(),
    async remount(times) {
      for (let count = 0; count < times; count += 1) {
        page.unmount();
        page.mount();
        await whenChanged(document, hasRow);
        await painted();
      }
    },
    async attempt(times) {
      const element = [...document.querySelectorAll(row)].find((each) => buttonIn(each, 'Connect') !== undefined);
      if (element === undefined) throw new Error('There is nothing to connect.');
      for (let count = 0; count < times; count += 1) {
        for (const [press, wait] of [
          ['Connect', 'Cancel'],
          ['Cancel', 'Connect'],
        ] as const) {
          const changed = whenChanged(element, () => buttonIn(element, wait) !== undefined);
          buttonIn(element, press)?.click();
          await changed;
        }
      }
    },
  };
}
