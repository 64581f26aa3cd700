import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../support/source-tree';

/** Builds the real site into a new folder, in a process of its own: this one has the tests' environment. */
export async function buildSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-site-'));
  const { NODE_ENV: _mode, VITEST: _isTest, MAINSTAY_QUESTIONS: _ours, ...env } = process.env;
  const vite = join(REPOSITORY, 'node_modules/vite/bin/vite.js');
  const options = ['--configLoader', 'runner', '--logLevel', 'error', '--emptyOutDir'];
  await promisify(execFile)(process.execPath, [vite, 'build', ...options, '--outDir', folder], {
    cwd: REPOSITORY,
    env,
  });
  return folder;
}

/** Every file below a folder and what is in it. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
