import type { AccountLabels } from '../labels.js';

export const account: AccountLabels = {
  usedBy: (by, ago) => `Used by ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `The error was ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },
};
