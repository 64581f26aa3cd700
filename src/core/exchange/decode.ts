import type { Instrument } from '../instrument/instrument';
import type { Assessment } from '../response/assessment';
import { expectedOf } from './expected';
import { FILE_TYPE, FILE_VERSION } from './format';
import { isJsonObject, type JsonObject } from './json';
import { LIMITS } from './limits';
import { MIGRATIONS, migrateFile } from './migrations';
import { type Expected, type FileProblem, failure, type Result, success } from './result';
import { type AssessmentFile, assessmentFileSchema } from './schema';
import { unsafePlace } from './unsafe-place';
import { utf8Length } from './utf8-length';

export type OpenedFile = {
  readonly assessment: Assessment;
  readonly report: {
    /** Items with an answer (rated, don't know or not applicable). */
    readonly answers: number;
    /** Items this instrument does not have, from an older or newer bank; their answers are kept. */
    readonly unknownItems: number;
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
  const json = parseJson(text);
  if (!json.ok) return json;
  const current = toCurrentVersion(json.value);
  if (!current.ok) return current;
  const file = checkShape(current.value);
  if (!file.ok) return file;
  const problem = instrumentProblem(file.value, instrument);
  if (problem !== null) return failure(problem);
  return success({
    assessment: file.value.assessment,
    report: countAnswers(file.value.assessment, instrument),
  });
}

function parseJson(text: string): Result<unknown> {
  const bytes = utf8Length(text);
  if (bytes > LIMITS.fileBytes) {
    return failure({ code: 'too-large', bytes, limit: LIMITS.fileBytes });
  }
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failure({ code: 'empty' });
  try {
    const json: unknown = JSON.parse(trimmed);
    return success(json);
  } catch {
    const isCutShort = trimmed.startsWith('{') && !trimmed.endsWith('}');
    return failure({ code: 'not-json', isCutShort });
  }
}

function toCurrentVersion(json: unknown): Result<JsonObject> {
  if (!isJsonObject(json) || json.type !== FILE_TYPE) return failure({ code: 'not-mainstay' });
  const unsafe = unsafePlace(json);
  if (unsafe !== null) return damaged(unsafe, { kind: 'safe-key' });
  const { version } = json;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return damaged(['version'], { kind: 'whole-number' });
  }
  if (version > FILE_VERSION) {
    return failure({ code: 'newer-version', fileVersion: version, ourVersion: FILE_VERSION });
  }
  return success(migrateFile(json, MIGRATIONS, version, FILE_VERSION));
}

function checkShape(json: JsonObject): Result<AssessmentFile> {
  const parsed = assessmentFileSchema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  const issue = parsed.error.issues[0];
  if (issue === undefined) return damaged([], { kind: 'something-else' });
  return damaged(issue.path.map(String), expectedOf(issue));
}

function instrumentProblem(file: AssessmentFile, ours: Instrument): FileProblem | null {
  const { assessment, instrument } = file;
  if (instrument.id !== ours.id) {
    return { code: 'other-instrument', fileInstrument: instrument.id, ours: ours.id };
  }
  if (majorOf(instrument.version) > majorOf(ours.version)) {
    return {
      code: 'newer-questions',
      fileVersion: instrument.version,
      ourVersion: ours.version,
    };
  }
  const isSame =
    assessment.instrument.id === instrument.id &&
    assessment.instrument.version === instrument.version;
  if (!isSame) {
    const path = ['assessment', 'instrument'];
    return { code: 'damaged', path, expected: { kind: 'same-instrument' } };
  }
  return notApplicableProblem(assessment, ours);
}

const majorOf = (version: string) => Number(version.split('.')[0]);

/**
 * A not-applicable answer takes an item out of the score, so it is only let in where the method
 * allows it.
 */
function notApplicableProblem(assessment: Assessment, ours: Instrument): FileProblem | null {
  const item = ours.items.find(
    ({ id, naAllowed }) => !naAllowed && assessment.answers[id]?.answer?.state === 'na',
  );
  if (item === undefined) return null;
  const path = ['assessment', 'answers', item.id, 'answer'];
  return { code: 'damaged', path, expected: { kind: 'allowed-not-applicable' } };
}

function countAnswers(assessment: Assessment, instrument: Instrument): OpenedFile['report'] {
  const known = new Set(instrument.items.map((item) => item.id));
  const records = Object.entries(assessment.answers);
  return {
    answers: records.filter(([, record]) => record.answer !== null).length,
    unknownItems: records.filter(([itemId]) => !known.has(itemId)).length,
  };
}

/** A key in a hostile file may be a megabyte long, and the path is shown to people. */
function damaged(path: readonly string[], expected: Expected) {
  const shown = path.map((part) => part.slice(0, LIMITS.id));
  return failure({ code: 'damaged', path: shown, expected } as const);
}
