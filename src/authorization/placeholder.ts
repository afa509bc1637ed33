import type { PopUp } from '../model/popUp.js';

/** Writes into a blank window what it is waiting for. */
export function writePlaceholder(opened: PopUp | Window, text: string): void {
  try {
    if (!('document' in opened)) return;
    const { document } = opened;
    // A host that opens windows of its own may have written there already.
    if (document.body.childNodes.length > 0) return;
    document.title = text;
    document.documentElement.style.colorScheme = 'light dark';
    document.body.style.cssText =
      'display:grid;place-content:center;min-height:90vh;margin:0;font:1rem system-ui,sans-serif';
    document.body.textContent = text;
  } catch {
    // The words are a courtesy: a window that does not let itself be written to still opens the provider's page.
  }
}
