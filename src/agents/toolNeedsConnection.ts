import { connectionRequiredIn } from './connectionRequiredIn.js';

/** The steps of an agent's loop, as the AI SDK passes them to a condition. */
export interface AgentSteps {
  steps: ReadonlyArray<{ toolResults: ReadonlyArray<{ output: unknown }> }>;
}

/**
 * A `stopWhen` condition of the AI SDK: the loop ends when a tool of the last step needs a connection. Only a person can make one,
 * so a model that goes on can only call the tool in vain.
 */
export function toolNeedsConnection({ steps }: AgentSteps): boolean {
  return steps.at(-1)?.toolResults.some(({ output }) => connectionRequiredIn(output) !== undefined) ?? false;
}
