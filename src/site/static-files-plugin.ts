/** The manifest and its icons, under names that stay the same from build to build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HERE = fileURLToPath(new URL('../', import.meta.url));
const FILES = {
  'manifest.webmanifest': 'site/manifest.webmanifest',
  'icons/mark.svg': 'ui/mark.svg',
  'icons/icon-192.png': 'ui/icons/icon-192.png',
  'icons/icon-512.png': 'ui/icons/icon-512.png',
  'icons/maskable-512.png': 'ui/icons/maskable-512.png',
  'icons/apple-touch.png': 'ui/icons/apple-touch.png',
} as const;

export function staticFilesPlugin(): Plugin {
  return {
    name: 'mainstay-static-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, path] of Object.entries(FILES)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(HERE + path) });
      }
    },
  };
}
