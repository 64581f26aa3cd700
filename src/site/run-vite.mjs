// `build`, `start` and `dev` with any set of questions: node src/site/run-vite.mjs build [--questions FOLDER] [...]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const [command, ...given] = process.argv.slice(2);

const at = given.indexOf('--questions');
const folder = at < 0 ? null : resolve(process.env.INIT_CWD ?? process.cwd(), given[at + 1] ?? '');
const others = at < 0 ? given : given.toSpliced(at, 2);
const isPacked = folder !== null && statSync(folder, { throwIfNoEntry: false })?.isFile();
if (folder !== null && !isPacked && !existsSync(join(folder, 'instrument.yaml'))) {
  process.stderr.write(`There is no instrument.yaml in ${folder}.\n`);
  process.exit(2);
}

const run = (...args) => {
  const { status } = spawnSync(process.execPath, [VITE, ...args, '--configLoader', 'runner'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: folder === null ? process.env : { ...process.env, MAINSTAY_QUESTIONS: folder },
  });
  return status ?? 1;
};

if (command === 'dev') process.exit(run(...others));
const built = run('build', ...others);
process.exit(built === 0 && command === 'start' ? run('preview') : built);
