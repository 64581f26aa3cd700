import type { Plugin } from 'vite';

const ZIP = /write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/;

/**
 * The Excel writer zips what is larger than 160 kB in workers made from text. Our policy allows
 * none, and the one file has none: it zips in the page instead. `tests/office` holds the file's place.
 */
export const zipInPagePlugin = (): Plugin => ({
  name: 'mainstay:zip-in-page',
  load(id) {
    return ZIP.test(id)
      ? "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;"
      : null;
  },
});
