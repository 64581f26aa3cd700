/** A copy of a set of questions, changed as an officer would change it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { readQuestions } from '../../src/instrument-files/read-questions';

export const HEAD = 'instrument.yaml';

export type FileEdit = { readonly file: string; readonly edit: (document: Document) => void };

export const set = (file: string, path: (string | number)[], value: unknown): FileEdit => ({
  file,
  edit: (document) => document.setIn(path, value),
});

export const drop = (file: string, path: (string | number)[]): FileEdit => ({
  file,
  edit: (document) => document.deleteIn(path),
});

export function edited(copy: string, ...edits: readonly FileEdit[]): void {
  for (const { file, edit } of edits) {
    const path = join(copy, file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    edit(document);
    writeFileSync(path, document.toString({ lineWidth: 0 }));
  }
}

/** What the check says of them; empty where it finds nothing wrong. */
export function problemsOf(copy: string): string {
  const read = readQuestions(copy);
  return read.ok ? '' : read.problems.join('\n');
}
