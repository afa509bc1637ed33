import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS } from './test/setup/chromium.js';
import { RESOLVE_REACT_18, USES_REACT } from './test/setup/react18.js';

export default defineConfig({
  plugins: [react()],
  // `pipes-widget` as hosts import it.
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup/unit.ts'],
          testTimeout: 20_000,
          provide: { react: '19' },
        },
      },
      {
        extends: true,
        resolve: RESOLVE_REACT_18,
        test: {
          name: 'unit-react-18',
          environment: 'jsdom',
          // What renders. The rest of the unit tests do not know React.
          include: ['test/unit/**/*.test.tsx'],
          setupFiles: ['test/setup/jsdomErrors.ts', 'test/setup/unit.ts'],
          testTimeout: 20_000,
          provide: { react: '18' },
          server: { deps: { inline: USES_REACT } },
        },
      },
      {
        extends: true,
        test: { name: 'contracts', environment: 'node', include: ['test/contracts/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: resolve(import.meta.dirname, '.storybook') })],
        test: {
          name: 'stories',
          testTimeout: 20_000,
          globalSetup: ['test/setup/needsChromium.ts'],
          setupFiles: ['test/setup/stories.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Read at the launch: `needsChromium` has set it by then, and the projects without a browser need none.
                get executablePath() {
                  return process.env['CHROME_PATH'] ?? '';
                },
                args: CHROMIUM_ARGS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/setup/needsChromium.ts', 'test/setup/e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: one Chromium at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
