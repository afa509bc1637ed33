import { safeCall } from '../model/safeCall.js';
import type { Labels } from './labels.js';
import { validLocale } from './mergeLabels.js';

/** Labels with nothing behind them: one that is missing, throws, or is no text, says nothing. */
export function guardLabels(labels: Labels): Labels {
  const guarded = Object.entries(labels).map(([name, label]: [string, unknown]) => [
    name,
    typeof label === 'function'
      ? (...args: unknown[]) => textOf(safeCall(label as (...values: unknown[]) => unknown, ...args))
      : label,
  ]);
  const { readAloud, ...others } = Object.fromEntries(guarded) as Labels;
  const table = {
    ...others,
    locale: validLocale(labels.locale),
    // Where a notice threw there is none to be read.
    readAloud: (notice: unknown) =>
      typeof notice === 'object' && readAloud ? readAloud(notice as Parameters<typeof readAloud>[0]) : '',
  };
  return complete(table);
}

/** A table in which nothing is missing, nor in the tables in it. */
function complete<Table extends object>(table: Table): Table {
  return new Proxy(table, {
    get(target, name) {
      const label: unknown = Reflect.get(target, name);
      if (typeof name === 'symbol') return label;
      return typeof label === 'object' && label !== null ? complete(label) : (label ?? nothing);
    },
  });
}

/** A text, or a notice, whose text may be left out; anything else is none. */
function textOf(said: unknown): unknown {
  if (typeof said === 'string') return said;
  const { title, text } = (typeof said === 'object' && said !== null ? said : {}) as {
    title?: unknown;
    text?: unknown;
  };
  return typeof title === 'string' ? { title, text: typeof text === 'string' ? text : '' } : '';
}

/** In the place of a label that is missing, whatever kind of label it is: the empty text, a function of it, or a table of such. */
const nothing: unknown = new Proxy(() => '', {
  get: (_target, name) => (name === Symbol.toPrimitive || name === 'toString' ? () => '' : nothing),
});
