import type { ReactElement } from 'react';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/sandbox/index.js';
import { PipesWidget, type PipesWidgetProps } from '../src/index.js';

let current: Sandbox | undefined;

/** The one backend of the story that is shown. */
export function answerFromSandbox(request: Request): Promise<Response> {
  if (current === undefined)
    throw new Error(`No sandbox answers ${request.method} ${request.url}. Use sandboxed() in the story.`);
  return current.fetch(request);
}

interface Loaded {
  loaded: { sandbox?: Sandbox };
}

/** The widget in front of a sandbox of its own, prepared as the story needs it. */
export function sandboxed(prepare: (sandbox: Sandbox) => void = () => {}, options: SandboxOptions = {}) {
  return {
    loaders: [
      () => {
        current = createSandbox(options);
        prepare(current);
        return { sandbox: current };
      },
    ],
    render(args: Partial<PipesWidgetProps>, { loaded: { sandbox } }: Loaded): ReactElement {
      if (sandbox === undefined) throw new Error('The story has no sandbox.');
      return <PipesWidget token={sandbox.token()} openWindow={sandbox.openWindow} {...args} />;
    },
  };
}
