// What the code blocks of README.md and docs/*.md take from the host's own project. They may use this and what they import,
// nothing else. `docs.test.ts` compiles them with it; tsconfig.json leaves it out, so that no other file sees these names.

// In the browser

/** The signed-in user, by the host's own id. */
declare const user: { id: string; organizationId: string };
/** Fetches a widget token from the host's backend. */
declare const fetchToken: (options: { signal: AbortSignal }) => Promise<string>;
/** The client that docs/own-backend.md shows. */
declare const createOwnClient: typeof import('../../stories/ownBackend/client.js').createOwnClient;
/** Opens a link outside an in-app browser. */
declare const nativeApp: { openInSystemBrowser(url: string): void };
/** What a preload script of Electron exposes. */
declare const bridge: {
  open(size: { width: number; height: number }): number;
  isClosed(id: number): boolean;
  navigate(id: number, url: string): void;
  focus(id: number): void;
  close(id: number): void;
  post(id: number, message: unknown, targetOrigin: string): void;
  onMessage(id: number, listener: (message: { origin: string; data: unknown }) => void): () => void;
};
/** As far as docs/agents.md uses it. */
declare module '@ai-sdk/react' {
  export function useChat(): Pick<
    import('ai').AbstractChat<import('ai').UIMessage>,
    'messages' | 'sendMessage' | 'status'
  >;
}

// On the server

/** Reads the host's own session. */
declare const sessionOf: (request: Request) => Promise<{ workosUserId: string; organizationId: string | null } | null>;
/** Mints a widget token. */
declare const mintToken: (userId: string) => Promise<string>;
/** What `createPipesHandler` returned. */
declare const handler: (request: Request) => Promise<Response>;
declare const Bun: { serve(options: { fetch(request: Request): Promise<Response> }): void };
/** What `createPipesServer` returned. */
declare const pipesServer: import('../../src/server/index.js').PipesServer;
/** Asks GitHub. */
declare const fetchIssues: (repo: string, token: string) => Promise<Array<{ title: string }>>;
/** The model that the host uses. */
declare const model: import('ai').LanguageModel;
declare module 'hono' {
  export class Hono {
    all(path: string, handler: (context: { req: { raw: Request } }) => Promise<Response>): this;
  }
}

// In tests

/** What a test of the host's client can do behind its back. */
declare const backend: { approve(url: string): Promise<void>; signOut(): Promise<void> };
