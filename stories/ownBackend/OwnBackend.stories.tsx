import type { Meta, StoryObj } from '@storybook/react-vite';
import { PipesWidget, type PopUp } from 'pipes-widget';
import { expect, userEvent, within } from 'storybook/test';
import { createOwnBackend } from './backend.js';
import { createOwnClient } from './client.js';

const meta: Meta<typeof PipesWidget> = { title: 'A backend of your own', component: PipesWidget };
export default meta;

let backend = createOwnBackend();

/** No window opens: the person has always just allowed it. */
const openWindow = (): PopUp => {
  const popUp = {
    closed: false,
    navigate(url: string) {
      backend.approve(url);
      popUp.closed = true;
    },
    focus() {},
    close() {},
    post() {},
    onMessage: () => () => {},
  };
  return popUp;
};

/** The client of this page over an API in memory. */
export const Garden: StoryObj<typeof PipesWidget> = {
  args: { client: createOwnClient('user_1'), openWindow },
  beforeEach() {
    backend = createOwnBackend();
    const network = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      return new URL(request.url).pathname.startsWith('/api/connections') ? backend.answer(request) : network(request);
    };
    return () => {
      globalThis.fetch = network;
    };
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Greenhouse' }));
    await expect(await canvas.findByRole('button', { name: 'Disconnect Greenhouse (Back garden)' })).toBeVisible();
  },
};
