import type { OpenWindow, OpenWindowRequest } from '../model/popUp.js';

/** Opens a blank pop-up in the middle of the host's window. Call it inside the click. */
export const openBrowserWindow: OpenWindow = ({ text, width, height }: OpenWindowRequest) => {
  const { screen, screenX, screenY, outerWidth, outerHeight } = window;
  const w = Math.min(width, screen.availWidth);
  const h = Math.min(height, screen.availHeight);
  // Not clamped to the screen: a second monitor may lie at negative coordinates.
  const left = Math.round(screenX + (outerWidth - w) / 2);
  const top = Math.round(screenY + (outerHeight - h) / 2);
  // With `noopener` the call would answer null, and the page behind the URL could not wait for its opener.
  const opened = window.open('', '_blank', `popup,width=${w},height=${h},left=${left},top=${top}`);
  if (opened !== null && opened !== undefined) sayWait(opened, text);
  return opened;
};

function sayWait(blank: Window, text: string): void {
  try {
    const { document } = blank;
    document.title = text;
    document.documentElement.style.colorScheme = 'light dark';
    document.body.style.cssText =
      'display:grid;place-content:center;min-height:90vh;margin:0;font:1rem system-ui,sans-serif';
    document.body.textContent = text;
  } catch {
    // The words are a courtesy: a window that does not let itself be written to still opens the provider's page.
  }
}
