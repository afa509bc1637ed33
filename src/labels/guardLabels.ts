import { safeCall } from '../model/safeCall.js';
import type { Labels } from './labels.js';
import { validLocale } from './mergeLabels.js';

/** Labels with nothing behind them: one that is missing, throws, or is no text, says nothing. */
export function guardLabels({ readAloud, ...others }: Labels): Labels {
  return guard({
    ...others,
    locale: validLocale(others.locale),
    // Where a notice threw there is none to be read.
    readAloud: (notice: unknown) =>
      typeof notice === 'object' && readAloud ? readAloud(notice as Parameters<typeof readAloud>[0]) : '',
  }) as Labels;
}

/** A label, or a table of such, in which nothing is missing. */
function guard(label: unknown): unknown {
  if (typeof label === 'function')
    return (...args: unknown[]) => textOf(safeCall(label as (...values: unknown[]) => unknown, ...args));
  if (typeof label !== 'object' || label === null) return label;
  const table = Object.fromEntries(Object.entries(label).map(([name, each]) => [name, guard(each)]));
  return new Proxy(table, {
    get(target, name) {
      const given: unknown = Reflect.get(target, name);
      return typeof name === 'symbol' ? given : (given ?? nothing);
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
