/**
 * Gives the app five virtual modules: the questions at a glance (in the first load), the instrument and its guidance
 * (fetched after), the editions before (fetched where something was answered then), and the example.
 * A problem in a question file stops the build with file:line: path: message. Only data reaches the browser.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Assessment } from '../core/document/assessment';
import { glanceOf } from '../core/question-set/glance-of';
import { specimenOf } from '../core/question-set/specimen-of';
import { readExample } from './read-example';
import { type Questions, readQuestions } from './read-questions';

type WithExample = Questions & { readonly example: Assessment | null };

const MODULES = {
  'virtual:at-a-glance': (questions) =>
    glanceOf(questions, specimenOf(questions, questions.example)),
  'virtual:example': ({ example }) => example,
  'virtual:instrument': ({ instrument }) => instrument,
  'virtual:guidance': ({ guidance }) => guidance,
  'virtual:earlier': ({ earlier }) => earlier,
} as const satisfies Readonly<Record<string, (questions: WithExample) => unknown>>;

export function questionsPlugin(folder: string): Plugin {
  return {
    name: 'mainstay-questions',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const found = Object.entries(MODULES).find(([name]) => id === `\0${name}`);
      if (found === undefined) return undefined;
      const read = readQuestions(folder);
      // The development server takes a path that is not whole for the name of a package.
      for (const file of read.files) this.addWatchFile(resolve(file));
      if (!read.ok) return this.error(`The questions need mending:\n${read.problems.join('\n')}`);
      const example = readExample(folder, read.value);
      if (!example.ok)
        return this.error(`The example needs mending:\n${example.problems.join('\n')}`);
      this.addWatchFile(resolve(folder, 'example.json'));
      const [, part] = found;
      return asModule(part({ ...read.value, example: example.value }));
    },
  };
}

/**
 * Read as a literal it takes a millisecond longer than by JSON.parse of a string, which the browser would keep as long as
 * the page is open.
 */
const asModule = (value: unknown): string => `const freeze = (value) => {
  if (typeof value === 'object' && value !== null) { Object.values(value).forEach(freeze); Object.freeze(value); }
  return value;
};
export default freeze(${JSON.stringify(value)});`;
