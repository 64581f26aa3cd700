import { readQuestions } from '../instrument-files/read-questions';

const USAGE = `mainstay check [FOLDER]   check the question files (default: questions)`;

/** Runs one command; the exit code is 0 when it did what was asked, 1 when it found problems, 2 on wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, argument] = args;
  if (command === 'check') return check(argument ?? 'questions');
  process.stderr.write(`${USAGE}\n`);
  return 2;
}

function check(folder: string): number {
  const read = readQuestions(folder);
  if (!read.ok) {
    process.stderr.write(`${read.problems.join('\n')}\n`);
    return 1;
  }
  const { items, version } = read.value.instrument;
  process.stdout.write(`${items.length} items, version ${version}: no problems found\n`);
  return 0;
}
