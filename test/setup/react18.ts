import { resolve } from 'node:path';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The major version of React that the project runs on. */
    react: string;
  }
}

const installed = resolve(import.meta.dirname, '../react-18/node_modules');

/** Every import of React becomes one of React 18, which `test/react-18` installs beside the React 19 of everything else. */
export const RESOLVE_REACT_18 = {
  alias: [{ find: /^(react|react-dom)(\/.+)?$/, replacement: `${installed}/$1$2` }],
  // A CommonJS build would require React past the aliases.
  mainFields: ['module', 'main'],
};

/** The dependencies that import React. Aliases reach only what Vite transforms; `test/unit/react.test.tsx` finds what is missing. */
export const USES_REACT = [
  /node_modules\/(radix-ui|@radix-ui|@floating-ui\/react-dom)\//,
  /node_modules\/(react-remove-scroll|react-remove-scroll-bar|react-style-singleton|use-sidecar|use-callback-ref)\//,
  /node_modules\/@tanstack\/react-query\//,
  /node_modules\/@testing-library\/react\//,
];
