import { isConnectionRequired, type ConnectionRequired } from '../model/connectionRequired.js';
import { fieldsOf } from '../model/fieldsOf.js';

/** The field of an MCP result's `_meta` that holds what is required. */
export const META_KEY = 'pipes-widget/connection-required';

/**
 * What the output of a tool says has to be connected, if anything. It reads the output of `withCredential`, and the results of
 * `withMcpCredential` as an MCP client returns them.
 */
export function connectionRequiredIn(output: unknown): ConnectionRequired | undefined {
  const { _meta, structuredContent } = fieldsOf(output) ?? {};
  return [output, fieldsOf(_meta)?.[META_KEY], structuredContent].find(isConnectionRequired);
}
