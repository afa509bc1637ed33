import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  viteFinal: (vite) => ({
    ...vite,
    // The one that writes `dist/styles.css` is for the package alone.
    plugins: (vite.plugins ?? []).filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'stylesheet')),
    resolve: { ...vite.resolve, tsconfigPaths: true },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
