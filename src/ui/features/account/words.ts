import type { AccountLabels } from '../../../labels/labels.js';

export const words: AccountLabels = {
  usedBy: (by, ago) => `Used by ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `The error was ${code}.`);
    return since === null ? what : `${what} (${since})`;
  },
};
