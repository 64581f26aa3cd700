import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { htmlPlugin } from './src/instrument-files/html-plugin.ts';
import { questionsPlugin } from './src/instrument-files/vite-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), questionsPlugin('questions'), htmlPlugin()],
  build: {
    // Chrome and Edge 120, Firefox 121, Safari 17.4: about the last two and a half years.
    target: ['chrome120', 'edge120', 'firefox121', 'safari17.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: { port: 4173, strictPort: false, open: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          testTimeout: 30_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-dom.ts'],
        },
      },
    ],
  },
});
