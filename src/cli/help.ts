/** What each command takes and gives, for `mainstay COMMAND --help`; the first line of each is in the list of all. */
export const HELP = {
  score: `mainstay score FILE...
    the scorecard of a saved assessment, as JSON (several files: a list)

Scores and the ends of ranges are whole, 0 to 100, and null where there is none. There is no overall score.`,
  panel: `mainstay panel FILE...
    the answers of many people combined, as JSON

FILE: the working files of an exercise, responses, or assessments of one person each.
What the rules for small rooms keep back is null.`,
  compare: `mainstay compare OLDER NEWER [--people-then N] [--people-now N] [--mostly-the-same]
    two dates of one organisation side by side, as JSON

Only questions that mean the same and were answered both times are compared, by the newer weights on both.
  --people-then N, --people-now N   how many people answered; what an away-day counted, else 1
  --mostly-the-same                 mostly the same people answered both times; without it they did not
What the newer file was told of this on the page is taken from it where nothing is said here.
"claim" is up, down, no-clear-change, or none with the reason in "why": docs/method.md, section 4.`,
  trend: `mainstay trend FILE...
    three or more dates, as JSON: dimension by dimension, with breaks

Files may come in any order; the date each stands for decides. Within a run all points rest on the same questions
and weights. Between two runs nothing can be compared.`,
  pool: `mainstay pool FILE... [--after LAST] [--out BENCHMARK] [--tidy CSV] [--own FILE]
    many organisations' contributions put together, as JSON

FILE: contributions, or folders of them (*.mainstay-contribution.json). Each is checked; of one organisation the latest
counts. Fewer than ten organisations are not published, nor what would let two pools be subtracted.
  --after LAST       the benchmark file of the pool before this one; without it, this is the first of a series
  --out BENCHMARK    write what may be published to this file
  --tidy CSV         write a row for each organisation and dimension: for whoever pools, not to be published
  --own FILE         a contribution of your own: its place among the others, itself left out
Nothing is written where nothing may be published. docs/pooling.md has the rules and the columns.`,
  csv: `mainstay csv FILE
    its answers as a spreadsheet, a row for each question`,
  instrument: `mainstay instrument
    the compiled questions and their guidance, as JSON`,
  check: `mainstay check [FOLDER [--publish] [--pack] | FILE...]
    check question files (those of this copy, if nothing is given), or files of Mainstay

A folder is checked as question files, with the example beside them.
  --publish          write down what stands there as published, so that a later change is noticed
  --pack             write them into one file, here, that Mainstay opens like any other
Of other files it prints what each is, as JSON: assessment, away-day, part, response, codes, contribution,
benchmark or questions; null where it cannot be read, and why on standard error.`,
} as const;

export type Command = keyof typeof HELP;

export const isCommand = (name: string | undefined): name is Command =>
  name !== undefined && Object.hasOwn(HELP, name);

const inTheList = (help: string): string => help.split('\n').slice(0, 2).join('\n');

export const USAGE = `Usage:
${Object.values(HELP)
  .map((help) => `  ${inTheList(help).replace('\n', '\n  ')}`)
  .join('\n')}
  mainstay --help, mainstay COMMAND --help
      this text, or more about one command

  --questions FOLDER, with any command: other questions than those of this copy; a file of packed ones will do

JSON goes to standard output, words to standard error.
A file locked with a password is opened with the one in MAINSTAY_PASSWORD.
Exit code: 0 done, 1 a file was refused or has problems, 2 wrong usage.
`;
