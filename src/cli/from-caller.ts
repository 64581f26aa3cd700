import { resolve } from 'node:path';

/**
 * A path as the person typed it. `npm run mainstay` and `npm run questions` move to the repository's
 * folder first and leave where it was called from in INIT_CWD; other scripts name paths of the repository itself.
 */
export function fromCaller(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  const { INIT_CWD, npm_lifecycle_event } = environment;
  const isByNpm = npm_lifecycle_event === 'mainstay' || npm_lifecycle_event === 'questions';
  return resolve(isByNpm && INIT_CWD !== undefined ? INIT_CWD : process.cwd(), path);
}
