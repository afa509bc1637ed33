import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/sandbox/index.js';
import {
  ConnectCard,
  createPipes,
  PipesProvider,
  PipesWidget,
  type ConnectCardProps,
  type PipesWidgetProps,
} from '../src/index.js';

/** A page of the docs shows several stories at once: each sandbox has an origin of its own, by which requests find it. */
const sandboxes = new Map<string, Sandbox>();

/** What a story asks of its backend, and of nobody else. */
export function answerFromSandbox(request: Request): Promise<Response> {
  const sandbox = sandboxes.get(new URL(request.url).origin);
  if (sandbox === undefined)
    throw new Error(`No sandbox answers ${request.method} ${request.url}. Use sandboxed() in the story.`);
  return sandbox.fetch(request);
}

export interface Backend {
  sandbox: Sandbox;
  /** Its address, as `apiUrl`. */
  origin: string;
}

interface Loaded {
  loaded: Partial<Backend>;
}

type Prepare = (sandbox: Sandbox) => void;

export function loadSandbox(prepare: Prepare, options: SandboxOptions) {
  return (): Backend => {
    const origin = `https://sandbox-${sandboxes.size + 1}.example`;
    const sandbox = createSandbox({ ...options, origin });
    sandboxes.set(origin, sandbox);
    prepare(sandbox);
    return { sandbox, origin };
  };
}

/** A changed control loads the story anew. What was connected in it stays all the same. */
function useBackend({ sandbox, origin }: Partial<Backend>): Backend & { token: string } {
  const [backend] = useState(() => {
    if (sandbox === undefined || origin === undefined) throw new Error('The story has no sandbox.');
    return { sandbox, origin, token: sandbox.token() };
  });
  return backend;
}

/** The widget in front of a sandbox of its own, prepared as the story needs it. */
export function sandboxed(prepare: Prepare = () => {}, options: SandboxOptions = {}) {
  return {
    loaders: [loadSandbox(prepare, options)],
    render: (args: Partial<PipesWidgetProps>, { loaded }: Loaded): ReactElement => (
      <OverSandbox loaded={loaded} args={args} />
    ),
  };
}

function OverSandbox({ loaded, args }: Loaded & { args: Partial<PipesWidgetProps> }) {
  const { sandbox, origin, token } = useBackend(loaded);
  return <PipesWidget token={token} apiUrl={origin} openWindow={sandbox.openWindow} {...args} />;
}

/** The card in front of a sandbox of its own. */
export function sandboxedCard(options: SandboxOptions = {}, prepare: Prepare = () => {}) {
  return {
    loaders: [loadSandbox(prepare, options)],
    render: (args: Partial<ConnectCardProps>, { loaded }: Loaded): ReactElement => (
      <CardOverSandbox loaded={loaded} args={args} />
    ),
  };
}

function CardOverSandbox({ loaded, args }: Loaded & { args: Partial<ConnectCardProps> }) {
  const { sandbox, origin, token } = useBackend(loaded);
  return <ConnectCard token={token} apiUrl={origin} openWindow={sandbox.openWindow} {...args} />;
}

/** Something below a `PipesProvider`, in front of a sandbox of its own. */
export function provided(children: ReactNode, options: SandboxOptions = {}, prepare: Prepare = () => {}) {
  return {
    loaders: [loadSandbox(prepare, options)],
    render: (_: unknown, { loaded }: Loaded): ReactElement => (
      <ProviderOverSandbox loaded={loaded}>{children}</ProviderOverSandbox>
    ),
  };
}

function ProviderOverSandbox({ loaded, children }: Loaded & { children: ReactNode }) {
  const { sandbox, origin, token } = useBackend(loaded);
  const [pipes] = useState(() => createPipes({ token, apiUrl: origin, openWindow: sandbox.openWindow }));
  useEffect(() => () => pipes.dispose(), [pipes]);
  return <PipesProvider pipes={pipes}>{children}</PipesProvider>;
}
