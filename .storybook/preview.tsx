import type { Preview } from '@storybook/react-vite';
import { http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { configure } from 'storybook/test';
import { mswLoader } from 'msw-storybook-addon/csf3';
import '../src/styles.css';
import './preview.css';
import { answerFromSandbox } from '../stories/sandbox.js';

// Code that is loaded on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

// One handler for everything: Storybook's own files pass, all else is answered by the story's sandbox, never by the network.
const catchAll = http.all('*', ({ request }) =>
  new URL(request.url).origin === location.origin
    ? passthrough()
    : answerFromSandbox(request).catch(() => HttpResponse.error()),
);

/** Types as they are written, instead of `union`. */
const writtenTypes: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, row]) => {
      const written = typeof row.type === 'object' ? row.type.raw : undefined;
      if (written === undefined) return [name, row];
      const summary = written.replace(/\s+/g, ' ').replace(/^\| | \| undefined$/g, '');
      return [name, { ...row, table: { ...row.table, type: { summary } } }];
    }),
  );

const preview: Preview = {
  argTypesEnhancers: [writtenTypes],
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(catchAll);
      await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
      return worker;
    }),
  ],
  globalTypes: {
    scheme: { toolbar: { title: 'Colour scheme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  decorators: [
    (Story, { globals, viewMode }) => {
      const colorScheme = String(globals['scheme']);
      const dir = String(globals['direction']);
      // On a page of the docs a story is one block of several, and the page is Storybook's.
      if (viewMode === 'docs')
        return (
          <div className="page" style={{ colorScheme }} dir={dir}>
            <Story />
          </div>
        );
      const { documentElement } = document;
      documentElement.style.colorScheme = colorScheme;
      documentElement.dir = dir;
      return (
        <main className="page">
          <Story />
        </main>
      );
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    // States and parts are there to be looked at. The pages of the public components turn the controls on.
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Components',
          ['PipesWidget', 'ConnectCard', 'PipesProvider'],
          'Theming',
          'A backend of your own',
          'States',
          'Parts',
        ],
      },
    },
  },
};

export default preview;
