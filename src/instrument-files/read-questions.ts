/**
 * Question files on disk -> the compiled instrument, or problems as `file:line: path: message`.
 * Used by the build and the terminal; the browser never sees YAML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Compiled, compile, type QuestionFile } from '../core/instrument/compile';
import type { Problem } from '../core/instrument/problem';

export type ReadResult =
  | { readonly ok: true; readonly value: Compiled; readonly files: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[]; readonly files: readonly string[] };

type ParsedFile = QuestionFile & {
  readonly syntaxProblems: readonly string[];
  readonly lineOf: (path: Problem['path']) => number;
};

/** Reads `folder` (instrument.yaml and sections/*.yaml). Throws only when a file cannot be read at all. */
export function readQuestions(folder: string): ReadResult {
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
  const compiled = compile({ instrument, sections });
  if (compiled.ok) return { ok: true, value: compiled.value, files: paths };
  return {
    ok: false,
    problems: compiled.problems.map((problem) => inWords(problem, files)),
    files: paths,
  };
}

function parseFile(path: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const name = relative('.', path);
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    name,
    content: document.errors.length > 0 ? null : document.toJS(),
    syntaxProblems: document.errors.map(
      (error) => `${name}:${lineAt(error.pos[0])}: ${error.message.split('\n')[0]}`,
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

function inWords({ file, path, message }: Problem, files: readonly ParsedFile[]): string {
  const line = files.find(({ name }) => name === file)?.lineOf(path) ?? 1;
  return `${file}:${line}: ${path.join('.')}: ${message}`;
}
