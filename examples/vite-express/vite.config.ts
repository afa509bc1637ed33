import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // While you develop, pages come from Vite and the rest from server.js. As an object, which keeps the `Host` header: the handler
  // compares it with the page's origin.
  server: { proxy: { '/api': { target: 'http://localhost:3000' } } },
});
