/**
 * One pop-up window, as an authorization attempt needs it. `window.open` gives one; a host without pop-ups (an
 * in-app browser, Electron) brings its own through the `openWindow` prop.
 */
export interface PopUp {
  /** True once it is closed, and for good. A hint only: a page may have cut itself off from its opener. */
  readonly closed: boolean;
  /** Goes to the URL, without an entry in the window's history. */
  navigate(url: string): void;
  focus(): void;
  close(): void;
  /** Sends a message to the page in the window, if it is of that origin. */
  post(message: unknown, targetOrigin: string): void;
  /** Reports messages of this window and no other. Returns a function that stops it. */
  onMessage(listener: (message: { origin: string; data: unknown }) => void): () => void;
}

/** The window to open. */
export interface OpenWindowRequest {
  /** What the blank window says until it is sent on, in the reader's language. */
  text: string;
  /** In CSS pixels. */
  width: number;
  /** In CSS pixels. */
  height: number;
}

/**
 * Opens a blank window. Called synchronously in the click handler; returns a `Window` or a `PopUp`, or null if none could be
 * opened.
 */
export type OpenWindow = (request: OpenWindowRequest) => PopUp | Window | null;
