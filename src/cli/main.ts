/**
 * The same core from a terminal, for people who want the figures without a browser. Standard output
 * carries what was asked for and nothing else; everything said to a person goes to standard error.
 */
import { fileURLToPath } from 'node:url';
import { answersCsv } from '../core/documents/csv';
import { type ReadResult, readQuestions } from '../instrument-files/read-questions';
import { fromCaller } from './from-caller';
import { openFile } from './open-file';
import { panelFiles } from './panel-files';
import { refusal } from './refusal';
import { scoreFiles } from './score-files';

const USAGE = `Usage:
  mainstay score FILE...     the scorecard of a saved assessment, as JSON (several files: a list)
  mainstay panel FILE...     the answers of many people combined, as JSON: the working files of an
                             exercise, responses, or assessments of one person each
  mainstay csv FILE          its answers as a spreadsheet, a row for each question
  mainstay instrument        the compiled questions and their guidance, as JSON
  mainstay check [FOLDER]    check question files (those of this copy, if no folder is given)
  mainstay --help            this text

Exit code: 0 done, 1 a file was refused or has problems, 2 wrong usage.
`;

const QUESTIONS = fileURLToPath(new URL('../../questions', import.meta.url));

/** Runs one command and returns the exit code. */
export function main([command, ...args]: readonly string[]): number {
  const [file] = args;
  switch (command) {
    case 'score':
      return args.length === 0 ? wrongUsage() : score(args);
    case 'panel':
      return args.length === 0 ? wrongUsage() : panel(args);
    case 'csv':
      return file === undefined || args.length > 1 ? wrongUsage() : csv(file);
    case 'instrument':
      return args.length > 0 ? wrongUsage() : instrument();
    case 'check':
      return args.length > 1 ? wrongUsage() : check(args[0]);
    case '--help':
      process.stdout.write(USAGE);
      return 0;
    default:
      return wrongUsage();
  }
}

function score(files: readonly string[]): number {
  const read = readFolder(QUESTIONS);
  if (!read.ok) return complain(read.problems);
  const { scored, refusals } = scoreFiles(read.value, files);
  if (refusals.length > 0) return complain(refusals);
  return print(files.length === 1 ? scored[0] : scored);
}

function panel(files: readonly string[]): number {
  const read = readFolder(QUESTIONS);
  if (!read.ok) return complain(read.problems);
  const { panel, refusals } = panelFiles(read.value, files);
  return panel === null ? complain(refusals) : print(panel);
}

function csv(file: string): number {
  const read = readFolder(QUESTIONS);
  if (!read.ok) return complain(read.problems);
  const opened = openFile(read.value, file);
  if (!opened.ok) return complain([`${file}: not read. ${refusal(opened.problem)}`]);
  process.stdout.write(answersCsv(opened.value));
  return 0;
}

function instrument(): number {
  const read = readFolder(QUESTIONS);
  if (!read.ok) return complain(read.problems);
  const { instrument, guidance } = read.value;
  return print({ instrument, guidance });
}

function check(folder: string | undefined): number {
  const read = readFolder(folder === undefined ? QUESTIONS : fromCaller(folder));
  if (!read.ok) return complain(read.problems);
  const { items, version } = read.value.instrument;
  process.stdout.write(`${items.length} items, version ${version}: no problems found\n`);
  return 0;
}

function readFolder(folder: string): ReadResult {
  try {
    return readQuestions(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`The questions could not be read: ${reason}`], files: [] };
  }
}

function print(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}

function complain(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 1;
}

function wrongUsage(): number {
  process.stderr.write(USAGE);
  return 2;
}
