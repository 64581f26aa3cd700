import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of Home that a new version changes. */
const HOME = 'See how well';

/**
 * Makes a new version of a built app beside it, as the next release would be: no script keeps its name, Home says
 * something else, and the service worker names the new files. `word` goes before the first words of Home.
 */
export function newVersion(dist: string, folder: string, word: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const renamed = (text: string) =>
    scripts
      .reduce((all, name) => all.replaceAll(name, `${word}-${name}`), text)
      .replaceAll(HOME, `${word}: ${HOME}`);
  for (const name of scripts) {
    rewrite(join(assets, name), renamed);
    renameSync(join(assets, name), join(assets, `${word}-${name}`));
  }
  rewrite(join(folder, 'index.html'), renamed);
  rewrite(join(folder, 'service-worker.js'), (text) => withHashesOf(folder, renamed(text), word));
  return folder;
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const withHashesOf = (folder: string, worker: string, word: string) =>
  worker
    .replace(/VERSION = '[^']+'/, `VERSION = '${word}'`)
    .replace(/^ {2}'([^']+)': 'sha256-[^']+'/gm, (_, name) => {
      const path = join(folder, name === './' ? 'index.html' : name);
      return `  '${name}': 'sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}'`;
    });
