import * as v from 'valibot';
import { PipesError } from '../model/error.js';
import type { Provider } from '../model/provider.js';

const List = v.object({ data: v.array(v.unknown()) });

/**
 * A list answer as the model. An entry that cannot be understood is left out and becomes a problem. Throws `PipesError` of kind
 * `bad_response` where it is no list at all.
 */
export function toList<Entry>(
  json: unknown,
  shape: v.GenericSchema<unknown, Entry>,
  translate: (entry: Entry, problems: PipesError[]) => Provider,
): { providers: Provider[]; problems: PipesError[] } {
  const list = v.safeParse(List, json);
  if (!list.success) {
    throw new PipesError('bad_response', 'The answer is no list of providers. Check the address of the API.');
  }
  const providers: Provider[] = [];
  const problems: PipesError[] = [];
  for (const [index, candidate] of list.output.data.entries()) {
    const entry = v.safeParse(shape, candidate);
    if (entry.success) providers.push(translate(entry.output, problems));
    else problems.push(misunderstood(`Provider ${index + 1} of the list`, entry.issues));
  }
  return { providers, problems };
}

export function misunderstood(what: string, [issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): PipesError {
  const path = issue.path?.map(({ key }) => String(key)).join('.');
  const where = path === undefined ? '' : ` (at "${path}")`;
  return new PipesError('bad_response', `${what} could not be understood${where} and is left out.`);
}
