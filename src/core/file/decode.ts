import type { Assessment } from '../document/assessment';
import type { Instrument } from '../instrument/instrument';
import { isJsonObject } from '../json/json';
import { checkShape, damaged, parseJson, versionedJson } from '../json/open-json';
import { type FileProblem, failure, type Result, success } from '../json/result';
import { FILE_TYPE, FILE_VERSION } from '../limits/format';
import type { AssessmentFile } from './assessment-file';
import { declaredAssessmentFile } from './assessment-file';
import { unknownFields } from './carried';
import { questionsProblem } from './questions-problem';
import { roomProblem } from './room-left';
import { assessmentFileSchema } from './schema';
import { tooWide } from './too-wide';
import { liftFile } from './versions/migrations';

export type OpenedFile = {
  readonly assessment: Assessment;
  /** ISO time, by the clock of whoever saved it. */
  readonly savedAt: string;
  readonly report: {
    /** Items with an answer (rated, don't know or not applicable). */
    readonly answers: number;
    /** Items this instrument does not have, from an older or newer bank; their answers are kept. */
    readonly unknownItems: number;
    /** Fields this version does not know that are kept for the next file, and those let go. */
    readonly carriedFields: number;
    readonly droppedFields: number;
  };
};

/**
 * Parse, check, and only then hand over: nothing is kept of a file that is refused, so whoever
 * calls this has nothing to put back. Every way a file can be wrong is a problem with a code;
 * nothing in a file makes this throw.
 */
export function decodeAssessment(
  text: string,
  { instrument }: { readonly instrument: Instrument },
): Result<OpenedFile> {
  const parsed = parseJson(text, FILE_TYPE);
  return parsed.ok ? assessmentFrom(text, parsed.value, instrument) : parsed;
}

/** The same, of text that has been parsed. */
export function assessmentFrom(
  text: string,
  whole: unknown,
  instrument: Instrument,
): Result<OpenedFile> {
  const ours = { type: FILE_TYPE, version: FILE_VERSION };
  const versioned = versionedJson(text, whole, ours);
  if (!versioned.ok) return versioned;
  const { json, version } = versioned.value;
  const current = liftFile(json, version, FILE_VERSION);
  const wide = tooWide(current, declaredAssessmentFile.shape);
  if (wide !== null)
    return damaged(wide.path, { kind: 'at-most', maximum: wide.most, of: 'entries' });
  const file = checkShape(assessmentFileSchema, current);
  if (!file.ok) return file;
  const problem = instrumentProblem(file.value, instrument);
  if (problem !== null) return failure(problem);
  const { carried, dropped } = unknownFields(current, file.value);
  const assessment = { ...file.value.assessment, carried };
  const tooFull = roomProblem(assessment, instrument);
  if (tooFull !== null) return failure(tooFull);
  return success({
    assessment,
    savedAt: file.value.savedAt,
    report: {
      ...countAnswers(assessment.answers, instrument),
      carriedFields: Object.keys(carried).length,
      droppedFields: dropped,
    },
  });
}

function instrumentProblem(file: AssessmentFile, ours: Instrument): FileProblem | null {
  const { assessment, instrument } = file;
  const problem = questionsProblem(instrument, ours);
  if (problem !== null) return problem;
  const isSame =
    assessment.instrument.id === instrument.id &&
    assessment.instrument.version === instrument.version;
  if (!isSame) {
    const path = ['assessment', 'instrument'];
    return { code: 'damaged', path, expected: { kind: 'same-instrument' } };
  }
  return null;
}

/** What the text says it is, whatever else is in it. */
export const isAssessment = (json: unknown): boolean =>
  isJsonObject(json) && json.type === FILE_TYPE;

type Answered = Pick<Assessment, 'answers'>;

function countAnswers(answers: Answered['answers'], instrument: Instrument) {
  const known = new Set(instrument.items.map((item) => item.id));
  const records = Object.entries(answers);
  return {
    answers: records.filter(([, record]) => record.answer !== null).length,
    unknownItems: records.filter(([itemId]) => !known.has(itemId)).length,
  };
}
