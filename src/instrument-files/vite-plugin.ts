/**
 * Gives the app two virtual modules: the instrument (in the first load) and its guidance (fetched after).
 * A problem in a question file stops the build with file:line: path: message. Only data reaches the browser.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readQuestions } from './read-questions';

const INSTRUMENT = 'virtual:instrument';
const GUIDANCE = 'virtual:guidance';

export function questionsPlugin(folder: string): Plugin {
  return {
    name: 'mainstay-questions',
    resolveId: (id) => (id === INSTRUMENT || id === GUIDANCE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${INSTRUMENT}` && id !== `\0${GUIDANCE}`) return undefined;
      const read = readQuestions(folder);
      // The development server takes a path that is not whole for the name of a package.
      for (const file of read.files) this.addWatchFile(resolve(file));
      if (!read.ok) return this.error(`The questions need mending:\n${read.problems.join('\n')}`);
      return asModule(id.endsWith(INSTRUMENT) ? read.value.instrument : read.value.guidance);
    },
  };
}

/** JSON.parse of a string starts faster than an object literal of this size. */
function asModule(value: unknown): string {
  return `const freeze = (value) => {
  if (typeof value === 'object' && value !== null) { Object.values(value).forEach(freeze); Object.freeze(value); }
  return value;
};
export default freeze(JSON.parse(${JSON.stringify(JSON.stringify(value))}));`;
}
