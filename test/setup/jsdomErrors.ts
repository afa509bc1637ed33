// React 18 lets an error that a component throws reach jsdom even where a boundary catches it, and jsdom prints it past the console
// that tests spy on.
interface Dom {
  virtualConsole: NodeJS.EventEmitter;
}

const { jsdom } = globalThis as { jsdom?: Dom };
jsdom?.virtualConsole.removeAllListeners('jsdomError').on('jsdomError', (error) => console.error(error));
