import { findChromium } from './chromium.js';

/** Ends the run with one line where there is no Chromium, instead of failing in every test. */
export default function needsChromium(): void {
  if (findChromium() !== undefined) return;
  console.error(
    'No Chromium found: install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one.',
  );
  process.exit(1);
}
