/** A copy of the fixed question files to break, one thing at a time. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Document, parseDocument } from 'yaml';
import { readQuestions } from '../../src/instrument-files/read-questions';
import { FIXED_QUESTIONS } from '../instruments/fixed-questions';

export const FUNDING = 'sections/funding.yaml';
export const KNOWLEDGE = 'sections/local-knowledge.yaml';
export const RELATIONSHIPS = 'sections/relationships.yaml';
export const BUY_IN = 'sections/buy-in.yaml';

export type Break = {
  readonly file: string;
  readonly change: (document: Document) => void;
  /** The first line of the broken file to hold this is the line the problem must name. */
  readonly at: string;
  /** The path and the message; a message that goes on needs `goesOn`. */
  readonly says: string;
  readonly goesOn?: true;
};

export const set = (path: (string | number)[], value: unknown) => (document: Document) => {
  document.setIn(path, value);
};
export const drop = (path: (string | number)[]) => (document: Document) => {
  document.deleteIn(path);
};

export function brokenBank() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mainstay-questions-'));
    cpSync(FIXED_QUESTIONS, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const remove = (file: string) => rmSync(join(folder, file));
  const rewrite = (file: string, change: (text: string) => string): string => {
    const path = join(folder, file);
    const text = change(readFileSync(path, 'utf8'));
    writeFileSync(path, text);
    return text;
  };
  const problems = (): readonly string[] => {
    const read = readQuestions(folder);
    return read.ok ? [] : read.problems.map((problem) => problem.replaceAll('\\', '/'));
  };
  /** Breaks one thing and expects to be told so once, with the file, the line and what is wrong. */
  const expectProblem = ({ file, change, at, says, goesOn }: Break): void => {
    const text = rewrite(file, (before) => {
      const document = parseDocument(before);
      change(document);
      return document.toString({ lineWidth: 0 });
    });
    const line = text.split('\n').findIndex((other) => other.includes(at)) + 1;
    expect(line, `no line holds ${at}`).toBeGreaterThan(0);
    const expected = `/${file}:${line}: ${says}`;
    const found = problems();
    const matching = found.filter((problem) =>
      goesOn ? problem.includes(expected) : problem.endsWith(expected),
    );
    expect(matching, found.join('\n')).toHaveLength(1);
  };
  return { remove, rewrite, problems, expectProblem };
}
