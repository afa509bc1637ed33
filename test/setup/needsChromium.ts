import { getChromium } from './getChromium.js';

/** Makes sure that there is a Chromium, or ends the run with one line instead of failing in every test. */
export default function needsChromium(): void {
  try {
    // From here on, `findChromium` finds this one, in this process and in those it starts.
    process.env['CHROME_PATH'] = getChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
