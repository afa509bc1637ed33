import type { OpenWindow, PopUp } from '../model/popUp.js';

type Fetch = (request: Request) => Promise<Response>;

/**
 * Simulates navigation in a blank window, for when there is no server to navigate to. Pages are fetched from the sandbox and put into
 * the window, forms are sent to the sandbox, and the handoff works as on the real page.
 */
export function simulateInWindow(fetch: Fetch): OpenWindow {
  return ({ width, height }) => {
    const win = window.open('', '_blank', `popup,width=${width},height=${height}`);
    return win === null || win === undefined ? null : simulate(fetch, windowScreen(win));
  };
}

/** The same without a window. `decide` returns whether it decided the authorization, which closes the imaginary window. */
export function simulateHeadless(fetch: Fetch, decide: (id: string) => boolean): OpenWindow {
  return () => {
    let closed = false;
    const screen: Screen = {
      isClosed: () => closed,
      close: () => (closed = true),
      focus: () => {},
      show(page, url) {
        if (page.includes('data-page="consent"') && decide(url.split('/').at(-1) ?? '')) closed = true;
      },
    };
    return simulate(fetch, screen);
  };
}

/** Where pages are shown. */
interface Screen {
  isClosed(): boolean;
  close(): void;
  focus(): void;
  show(page: string, url: string, load: (request: Request) => void): void;
}

function simulate(fetch: Fetch, screen: Screen): PopUp {
  const listeners = new Set<(message: { origin: string; data: unknown }) => void>();
  let shown = { url: '', handoff: undefined as string | undefined };

  async function load(request: Request): Promise<void> {
    const response = await fetch(request);
    // The window would go back to the host's own server, which is not simulated.
    if (response.status === 303) return screen.close();
    const page = await response.text();
    if (screen.isClosed()) return;
    shown = { url: request.url, handoff: page.match(/data-page="handoff" data-id="(\w+)"/)?.[1] };
    if (page.includes('data-page="redirecting"')) {
      const next = page.match(/href="([^"]+)"/)?.[1];
      if (next !== undefined) return load(new Request(new URL(next, request.url)));
    }
    screen.show(page, request.url, (next) => void load(next));
    if (page.includes('data-page="done"')) screen.close();
  }

  async function handOff(id: string, tokens: Record<string, unknown>, origin: string): Promise<void> {
    shown.handoff = undefined;
    const body = JSON.stringify({ id, handoffToken: tokens['handoffToken'], redirectToken: tokens['redirectToken'] });
    const response = await fetch(new Request(new URL('/pipes/handoff', shown.url), { method: 'POST', body }));
    if (!response.ok) return;
    const { next } = (await response.json()) as { next: string };
    for (const listener of listeners) listener({ origin, data: { redirectToken: tokens['redirectToken'] } });
    await load(new Request(new URL(next, shown.url)));
  }

  return {
    get closed() {
      return screen.isClosed();
    },
    navigate: (url) => void load(new Request(url)),
    focus: () => screen.focus(),
    close: () => screen.close(),
    post(message, targetOrigin) {
      if (shown.handoff === undefined || new URL(shown.url).origin !== targetOrigin) return;
      void handOff(shown.handoff, message as Record<string, unknown>, targetOrigin);
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function windowScreen(win: Window): Screen {
  return {
    isClosed: () => win.closed,
    close: () => win.close(),
    focus: () => win.focus(),
    show(page, url, load) {
      const { document } = win;
      // Parsed rather than written: no script runs, so this works under any Content-Security-Policy of the host.
      const parsed = new DOMParser().parseFromString(page, 'text/html');
      document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
      for (const form of document.forms) {
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          const fields = new URLSearchParams();
          for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
          const button = event.submitter;
          if (button !== null) fields.append(button.getAttribute('name') ?? '', button.getAttribute('value') ?? '');
          load(new Request(new URL(form.getAttribute('action') ?? '', url), { method: 'POST', body: fields }));
        });
      }
    },
  };
}
