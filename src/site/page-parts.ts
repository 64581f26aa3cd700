/** The parts of index.html that the hosted page and the one file have in common. Nothing here runs in the browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { questionsFolder } from '../instrument-files/questions-folder';
import { questionsPlugin } from '../instrument-files/vite-plugin';
import { FRAMED_HTML, NOT_STARTED_HTML } from './before-the-app';
import { TOO_OLD_HTML } from './oldest-browsers';

type Prerender = {
  readonly renderHome: () => string;
  readonly renderFirstQuestion: () => FirstQuestionParts;
};
/** `questions` as app/first-question/first-questions.ts has them. */
export type FirstQuestionParts = {
  readonly pages: Readonly<Record<string, string>>;
  readonly questions: unknown;
};

const PRERENDER = fileURLToPath(new URL('../app/prerender.tsx', import.meta.url));
const BOOT = fileURLToPath(new URL('../app/boot.js', import.meta.url));

/** Runs before the first paint; see the file. Sent without the remarks, which are a third of it. */
export const bootScript = (): string =>
  readFileSync(BOOT, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');

/** Fills in what both have alike: Home, ready to read, and the words for where the app cannot be drawn. */
export function withHome(html: string, home: string): string {
  return fill(html, {
    home,
    'too-old': TOO_OLD_HTML,
    framed: FRAMED_HTML,
    'not-started': NOT_STARTED_HTML,
  });
}

/** Each part in the place index.html keeps for it, `<!--name-->`. */
export function fill(html: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((page, [name, part]) => {
    const place = `<!--${name}-->`;
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`);
    return page.replace(place, () => part);
  }, html);
}

/** What is drawn as text has none. */
const withoutStyles: Plugin = {
  name: 'mainstay-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

/** What draws pages as text; reading all of it takes seconds. */
export async function prerender(): Promise<Prerender> {
  const { module } = await runnerImport<Prerender>(PRERENDER, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles, react(), questionsPlugin(questionsFolder())],
  });
  return module;
}
