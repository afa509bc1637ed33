import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  use: {
    baseURL: `http://localhost:${port}`,
    // A browser that is there already. Without it: the one of `npx playwright install chromium`.
    launchOptions: { executablePath: process.env.CHROME_PATH },
  },
  webServer: { command: `npx vite preview --strictPort --port ${port}`, port },
});
