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

const preview: Preview = {
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
    (Story, { globals }) => {
      const { documentElement } = document;
      documentElement.style.colorScheme = String(globals['scheme']);
      documentElement.dir = String(globals['direction']);
      return (
        <main className="page">
          <Story />
        </main>
      );
    },
  ],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen', controls: { disable: true } },
};

export default preview;
