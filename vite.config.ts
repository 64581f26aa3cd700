import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { questionsFolder } from './src/instrument-files/questions-folder.ts';
import { questionsPlugin } from './src/instrument-files/vite-plugin.ts';
import { journeyChunks } from './src/site/journey-chunks.ts';
import { BUILD_TARGET } from './src/site/oldest-browsers.ts';
import { sitePlugins } from './src/site/plugins.ts';
import { FIXED_QUESTIONS } from './tests/instruments/fixed-questions.ts';

/** Tests know the questions they work on, whichever are built. */
const IN_TESTS = { MAINSTAY_QUESTIONS: FIXED_QUESTIONS };
const questions = questionsFolder(process.env.VITEST ? IN_TESTS : process.env);

export default defineConfig({
  base: './',
  // Every address is the page and a part behind the #: what is not there is not there.
  appType: 'mpa',
  plugins: [react(), questionsPlugin(questions), ...sitePlugins()],
  build: {
    target: BUILD_TARGET,
    modulePreload: {
      polyfill: false,
      // The first load would name all that a set of questions from a file starts with, which few ever open.
      resolveDependencies: (name, needed) => (name.includes('/sets-') ? [] : needed),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each group says of every module of it where it goes: none takes along what it imports.
          includeDependenciesRecursively: false,
          groups: [
            // All that the first page needs stands together: two dozen small files that later parts share weigh 5 kB more.
            { name: 'first', tags: ['$initial'], priority: 2 },

            { name: journeyChunks(), debugName: 'journeys', priority: 1 },
          ],
        },
        // Some hosts leave out files whose names begin with an underscore.
        chunkFileNames: ({ name }) => `assets/${name.replace(/^_+/, '')}-[hash].js`,
      },
    },
  },
  preview: { port: 4173, strictPort: false, open: false },
  test: {
    // Left to itself it leaves one core to the editor: on a machine of two that is half of the time.
    maxWorkers: '100%',
    env: IN_TESTS,
    // Waited for, not timed: on a busy machine the usual second passes before anything is wrong.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          // Ends a test that hangs, and none that is slow since the machine is busy.
          testTimeout: 120_000,
          // Nothing here has a page to leave anything on: a process of its own for every file is most of a file's time.
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/own-storage.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          testTimeout: 120_000,
          environment: 'jsdom',
          // Every file still has a page of its own, without reading anew what makes one: that was a third of their time.
          pool: 'vmForks',
          // There its part for Node asks for a package that can be imported alone.
          alias: { recharts: 'recharts/es6/index.js' },
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/own-storage.ts', 'tests/support/setup-dom.ts'],
        },
      },
    ],
  },
});
