import type { OpenWindow, OpenWindowRequest } from '../model/popUp.js';

/** Opens a blank pop-up in the middle of the host's window. Call it inside the click. Its text is written by `writePlaceholder`. */
export const openBrowserWindow: OpenWindow = ({ width, height }: OpenWindowRequest) => {
  const { screen, screenX, screenY, outerWidth, outerHeight } = window;
  const w = Math.min(width, screen.availWidth);
  const h = Math.min(height, screen.availHeight);
  // Not clamped to the screen: a second monitor may lie at negative coordinates.
  const left = Math.round(screenX + (outerWidth - w) / 2);
  const top = Math.round(screenY + (outerHeight - h) / 2);
  // With `noopener` the call would return null, and the page behind the URL could not wait for its opener.
  return window.open('', '_blank', `popup,width=${w},height=${h},left=${left},top=${top}`);
};
