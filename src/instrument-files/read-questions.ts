/**
 * Question files on disk -> the compiled instrument, or problems as `file:line: path: message`.
 * Used by the build and the terminal; the browser never sees YAML.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Compiled } from '../core/instrument/build-instrument';
import { compile, type QuestionFile, type QuestionFiles } from '../core/instrument/compile';
import { compareVersions } from '../core/instrument/editions';
import type { Problem } from '../core/instrument/problem';
import { openQuestionSet } from '../core/question-set/open-question-set';
import { isPacked, packedIn } from './packed-questions';
import { owedToPublished } from './published';
import { type AsWritten, marksOf, type PublishedMarks } from './published-marks';

/** The questions, and by version the editions before them as they were. */
export type Questions = Compiled & { readonly earlier: Readonly<Record<string, Compiled>> };

export type ReadResult =
  | {
      readonly ok: true;
      readonly value: Questions;
      /** Null of a packed set: it is published by whoever packed it. */
      readonly marks: PublishedMarks | null;
      readonly files: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[]; readonly files: readonly string[] };

type ParsedFile = QuestionFile & {
  readonly syntaxProblems: readonly string[];
  readonly lineOf: (path: Problem['path']) => number;
};

/**
 * Reads `folder` (instrument.yaml, sections/*.yaml, and earlier/<version>/ of the same shape), or a file into which such
 * a folder was packed. Throws only when a file cannot be read at all.
 */
export function readQuestions(folder: string): ReadResult {
  if (isPacked(folder)) return readPacked(folder);
  const before = earlierFolders(folder).map((path) => readEdition(path, null));
  const files = before.flatMap((edition) => edition.files);
  const problems = before.flatMap((edition) => (edition.ok ? [] : edition.problems));
  const earlier = before.flatMap((edition) => (edition.ok ? [edition.value] : []));
  const read = readEdition(folder, earlier);
  const all = [...read.files, ...files];
  if (!read.ok) return { ok: false, problems: [...read.problems, ...problems], files: all };
  const marks = marksOf(read.value, read.asWritten);
  const owed = owedProblems(folder, marks, Object.values(earlier));
  if (problems.length + owed.length > 0)
    return { ok: false, problems: [...owed, ...problems], files: all };
  const byVersion = earlier.map((edition) => [edition.instrument.version, edition] as const);
  const value = { ...read.value, earlier: Object.fromEntries(byVersion) };
  return { ok: true, value, marks, files: all };
}

function readPacked(path: string): ReadResult {
  const files = [path];
  const at = (problem: string) => `${relative('.', path)}: ${problem}`;
  const packed = packedIn(path);
  if (!packed.ok)
    return {
      ok: false,
      problems: [at(`it is no whole set of questions (${packed.problem.code})`)],
      files,
    };
  const opened = openQuestionSet(packed.value);
  return opened.ok
    ? { ok: true, value: opened.value, marks: null, files }
    : { ok: false, problems: opened.problems.map(at), files };
}

/** What is owed to what was published, at the line of instrument.yaml it is about. */
function owedProblems(
  folder: string,
  marks: PublishedMarks,
  earlier: readonly Compiled[],
): string[] {
  const path = join(folder, 'instrument.yaml');
  const lines = readFileSync(path, 'utf8').split('\n');
  const versions = earlier.map(({ instrument }) => instrument.version);
  return owedToPublished(folder, marks, versions).map(({ key, message }) => {
    const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 1;
    return `${relative('.', path)}:${Math.max(1, line)}: ${key}: ${message}`;
  });
}

function earlierFolders(folder: string): string[] {
  const place = join(folder, 'earlier');
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareVersions)
    .map((name) => join(place, name));
}

type EditionRead =
  | {
      readonly ok: true;
      readonly value: Compiled;
      readonly asWritten: AsWritten;
      readonly files: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[]; readonly files: readonly string[] };

function readEdition(folder: string, earlier: readonly Compiled[] | null): EditionRead {
  const sectionNames = readdirSync(join(folder, 'sections')).filter((name) =>
    name.endsWith('.yaml'),
  );
  const paths = [
    join(folder, 'instrument.yaml'),
    ...sectionNames.sort().map((name) => join(folder, 'sections', name)),
  ];
  const files = paths.map(parseFile);
  const syntaxProblems = files.flatMap((file) => file.syntaxProblems);
  const [instrument, ...sections] = files;
  if (syntaxProblems.length > 0 || instrument === undefined) {
    return { ok: false, problems: syntaxProblems, files: paths };
  }
  const edition: QuestionFiles = { instrument, sections };
  const compiled = compile(edition, earlier);
  if (compiled.ok)
    return { ok: true, value: compiled.value, asWritten: asWritten(edition), files: paths };
  return {
    ok: false,
    problems: compiled.problems.map((problem) => inWords(problem, files)),
    files: paths,
  };
}

/** What stands in the files of an edition that compiles, each question under its id. */
const asWritten = ({ instrument, sections }: QuestionFiles): AsWritten => ({
  head: entriesOf(instrument.content),
  items: Object.fromEntries(
    sections
      .flatMap(({ content }) => Object.values(entriesOf(entriesOf(content).items)))
      .map((item) => [String(entriesOf(item).id), item]),
  ),
});

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function parseFile(path: string): ParsedFile {
  const { document, lines } = parsed(readFileSync(path, 'utf8'));
  const name = relative('.', path);
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    name,
    content: document.errors.length > 0 ? null : document.toJS(),
    syntaxProblems: document.errors.map(
      (error) => `${name}:${lineAt(error.pos[0])}: ${plainly(error.message)}`,
    ),
    lineOf: (problemPath) => {
      for (let end = problemPath.length; end > 0; end -= 1) {
        const node = document.getIn(problemPath.slice(0, end), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

type Parsed = { readonly document: ReturnType<typeof parseDocument>; readonly lines: LineCounter };
const lately = new Map<string, Parsed>();
const KEPT = 16;

/**
 * Whoever changes questions reads them again and again, and most files as they were: parsing is two thirds of reading.
 * Of files in which nothing changed no more are kept than two editions have.
 */
function parsed(text: string): Parsed {
  const lines = new LineCounter();
  const known = lately.get(text) ?? {
    document: parseDocument(text, { lineCounter: lines }),
    lines,
  };
  lately.delete(text);
  lately.set(text, known);
  for (const oldest of lately.keys()) {
    if (lately.size <= KEPT) break;
    lately.delete(oldest);
  }
  return known;
}

/** The slips people make most, in words that say what to do. */
function plainly(message: string): string {
  const [first = ''] = message.split('\n');
  if (/^Nested mappings|^Implicit keys|^A block sequence may not/.test(first))
    return 'a text with a colon and a space in it, or lines that do not stand one under the other: put the text in "double quotes", or mend the spaces at the start';
  if (/tab/i.test(first)) return 'a Tab at the start of a line: use spaces';
  if (/^Map keys must be unique/.test(first))
    return 'the same name stands here twice: take one of the two away';
  if (/quote/i.test(first)) return `${first.replace(/:$/, '')}: the text in quotes does not end`;
  return first;
}

function inWords({ file, path, message }: Problem, files: readonly ParsedFile[]): string {
  const line = files.find(({ name }) => name === file)?.lineOf(path) ?? 1;
  return `${file}:${line}: ${path.join('.')}: ${message}`;
}
