/** Question files of a folder as one file, and such a file read back: see core/question-set. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { textOfFile } from '../core/file/file-kind';
import { SOURCE } from '../core/file/source';
import { compareVersions } from '../core/instrument/editions';
import { parseJson } from '../core/json/open-json';
import type { FileProblem, Result } from '../core/json/result';
import { failure } from '../core/json/result';
import { LIMITS } from '../core/limits/limits';
import {
  type EditionContent,
  QUESTION_SET_TYPE,
  type QuestionSetFile,
  questionSetFrom,
  questionSetText,
} from '../core/question-set/question-set-file';

export const isPacked = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The question files in `folder`, which have been checked, as the text of one file. */
export function packQuestions(folder: string): string {
  const names = readdirSync(folder);
  const earlier = names.includes('earlier') ? foldersIn(join(folder, 'earlier')) : [];
  const set: QuestionSetFile = {
    ...contentOf(folder),
    earlier: earlier
      .toSorted(compareVersions)
      .map((version) => contentOf(join(folder, 'earlier', version))),
    example: names.includes('example.json')
      ? JSON.parse(readFileSync(join(folder, 'example.json'), 'utf8'))
      : null,
  };
  return questionSetText(set, SOURCE);
}

/** A computer may have put files of its own beside them. */
const foldersIn = (place: string): readonly string[] =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

function contentOf(folder: string): EditionContent {
  const read = (...path: string[]): unknown => parse(readFileSync(join(folder, ...path), 'utf8'));
  const sections = readdirSync(join(folder, 'sections'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return {
    instrument: read('instrument.yaml'),
    sections: sections.map((name) => read('sections', name)),
  };
}

/** The frame of a packed set, or why it is none. */
export function packedIn(path: string): Result<QuestionSetFile> {
  const bytes = statSync(path).size;
  const limit = LIMITS.fileBytes;
  if (bytes > limit) return failure({ code: 'too-large', bytes, limit });
  const text = textOfFile(readFileSync(path), (all) =>
    new TextDecoder('utf-8', { fatal: true }).decode(all),
  );
  if (!text.ok) return text;
  const parsed = parseJson(text.value, QUESTION_SET_TYPE);
  if (!parsed.ok) return parsed;
  return (
    questionSetFrom(text.value, parsed.value) ?? failure<FileProblem>({ code: 'not-mainstay' })
  );
}
