// The parts of `@modelcontextprotocol/sdk` that are used, so that nobody has to install it for the types.

/** An `McpServer` that tools are registered on. */
export interface McpServerLike {
  readonly server: {
    getClientCapabilities(): { elicitation?: { url?: object | undefined } | undefined } | undefined;
    elicitInput(
      question: { mode: 'url'; message: string; url: string; elicitationId: string },
      options: { signal: AbortSignal; timeout: number; relatedRequestId: string | number },
    ): Promise<{ action: 'accept' | 'decline' | 'cancel' }>;
    createElicitationCompletionNotifier(
      elicitationId: string,
      options: { relatedRequestId: string | number },
    ): () => Promise<void>;
  };
}

/** What a tool's callback is given of the call, beside the input. */
export interface McpCall {
  signal: AbortSignal;
  requestId: string | number;
  _meta?: { progressToken?: string | number | undefined } | undefined;
  sendNotification(notification: {
    method: 'notifications/progress';
    params: { progressToken: string | number; progress: number; message: string };
  }): Promise<void>;
}

/** The result of a tool that has not run. */
export interface McpRequiredResult {
  [field: string]: unknown;
  content: Array<{ type: 'text'; text: string }>;
  isError: true;
  structuredContent?: Record<string, unknown>;
  _meta: Record<string, unknown>;
}
