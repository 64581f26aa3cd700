/** The same core from a terminal, for people who want the figures without a browser. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answersCsv } from '../core/documents/csv';
import { questionsFolder } from '../instrument-files/questions-folder';
import type { Questions } from '../instrument-files/read-questions';
import { checkFiles } from './check-files';
import { checkQuestions, readFolder } from './check-questions';
import { compareFiles } from './compare-files';
import { fromCaller } from './from-caller';
import { type Command, HELP, isCommand, USAGE } from './help';
import { openFile } from './open-file';
import { panelFiles } from './panel-files';
import { poolFiles } from './pool-files';
import { refusal } from './refusal';
import { complain, print } from './say';
import { scoreFiles } from './score-files';
import { trendFiles } from './trend-files';

const QUESTIONS = resolve(fileURLToPath(new URL('../../', import.meta.url)), questionsFolder());
/** Whose questions are meant: those of `--questions FOLDER`, else of this copy. */
let folder = QUESTIONS;

/** Null is wrong usage. */
type Run = (args: readonly string[]) => number | null;

const COMMANDS: Readonly<Record<Command, Run>> = {
  score: (files) => (files.length === 0 ? null : withQuestions((read) => score(read, files))),
  panel: (files) => (files.length === 0 ? null : withQuestions((read) => panel(read, files))),
  compare: (args) => withQuestions((read) => compareFiles(read, args)),
  trend: (args) => withQuestions((read) => trendFiles(read, args)),
  pool: (args) => withQuestions((read) => poolFiles(read, args)),
  csv: ([file, ...more]) =>
    file === undefined || more.length > 0 ? null : withQuestions((read) => csv(read, file)),
  instrument: (args) =>
    args.length > 0
      ? null
      : withQuestions(({ instrument, guidance }) => print({ instrument, guidance })),
  check: (args) => check(args),
};

/** Runs one command and returns the exit code. */
export function main(given: readonly string[]): number {
  const at = given.indexOf('--questions');
  const [command, ...args] = at < 0 ? given : given.toSpliced(at, 2);
  folder = at < 0 ? QUESTIONS : fromCaller(given[at + 1] ?? '');
  if (command === '--help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!isCommand(command)) return wrongUsage(USAGE);
  if (args.includes('--help')) {
    process.stdout.write(`${HELP[command]}\n`);
    return 0;
  }
  return COMMANDS[command](args) ?? wrongUsage(`${HELP[command]}\n`);
}

function withQuestions(run: (questions: Questions) => number | null): number | null {
  const read = readFolder(folder);
  return read.ok ? run(read.value) : complain(read.problems);
}

function score(questions: Questions, files: readonly string[]): number {
  const { scored, refusals } = scoreFiles(questions, files);
  if (refusals.length > 0) return complain(refusals);
  return print(files.length === 1 ? scored[0] : scored);
}

function panel(questions: Questions, files: readonly string[]): number {
  const { panel, refusals } = panelFiles(questions, files);
  return panel === null ? complain(refusals) : print(panel);
}

function csv(questions: Questions, file: string): number {
  const opened = openFile(questions, file);
  if (!opened.ok) return complain([`${file}: not read. ${refusal(opened.problem)}`]);
  process.stdout.write(answersCsv(opened.value));
  return 0;
}

function check(args: readonly string[]): number | null {
  const [first] = args;
  if (first !== undefined && (isFile(first) || first.endsWith('.json')))
    return withQuestions((questions) => checkFiles(questions, args));
  return checkQuestions(args, folder);
}

function isFile(path: string): boolean {
  return statSync(fromCaller(path), { throwIfNoEntry: false })?.isFile() ?? false;
}

function wrongUsage(help: string): number {
  process.stderr.write(help);
  return 2;
}
