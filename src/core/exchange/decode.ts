import type { Instrument } from '../instrument/instrument';
import type { Assessment } from '../response/assessment';
import { unknownFields } from './carried';
import { duplicateKey } from './duplicate-key';
import { expectedOf } from './expected';
import { FILE_TYPE, FILE_VERSION } from './format';
import { isJsonObject, type JsonObject } from './json';
import { LIMITS } from './limits';
import { measureJson } from './measure-json';
import { MIGRATIONS, migrateFile } from './migrations';
import { type Expected, type FileProblem, failure, type Result, success } from './result';
import { roomProblem } from './room-left';
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
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isOurs(json.value)) return failure({ code: 'not-mainstay' });
  const version = versionOf(json.value);
  if (!version.ok) return version;
  const refused = uncopiable(text, json.value);
  if (refused !== null) return refused;
  const current = migrateFile(json.value, MIGRATIONS, version.value, FILE_VERSION);
  const file = checkShape(current);
  if (!file.ok) return file;
  const problem = instrumentProblem(file.value, instrument);
  if (problem !== null) return failure(problem);
  const { carried, dropped } = unknownFields(current, file.value);
  const assessment = { ...file.value.assessment, carried };
  const tooFull = roomProblem(assessment, instrument);
  if (tooFull !== null) return failure(tooFull);
  return success({
    assessment,
    report: {
      ...countAnswers(assessment.answers, instrument),
      carriedFields: Object.keys(carried).length,
      droppedFields: dropped,
    },
  });
}

function parseJson(text: string): Result<unknown> {
  const bytes = utf8Length(text);
  if (bytes > LIMITS.fileBytes) {
    return failure({ code: 'too-large', bytes, limit: LIMITS.fileBytes });
  }
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failure({ code: 'empty' });
  const size = measureJson(trimmed, { depth: LIMITS.parsedDepth, values: LIMITS.fileValues });
  if (size.depth > LIMITS.parsedDepth) return failure(TOO_DEEP);
  if (size.values > LIMITS.fileValues)
    return failure({ code: 'too-many-values', limit: LIMITS.fileValues });
  try {
    return success(JSON.parse(trimmed));
  } catch {
    // The last line of a whole file of ours is one brace; no other line of it begins with one.
    const hasLastLine = trimmed.endsWith('\n}');
    const isCutShort = size.isOpen && !hasLastLine && trimmed.includes(FILE_TYPE);
    return failure({ code: 'not-json', isCutShort });
  }
}

const TOO_DEEP = { code: 'too-deep', limit: LIMITS.fileDepth } as const;

const isOurs = (json: unknown): json is JsonObject => isJsonObject(json) && json.type === FILE_TYPE;

function versionOf({ version }: JsonObject): Result<number> {
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    const values = Array.from({ length: FILE_VERSION }, (_, index) => index + 1);
    return damaged(['version'], { kind: 'one-of', values });
  }
  if (version > FILE_VERSION) {
    return failure({ code: 'newer-version', fileVersion: version, ourVersion: FILE_VERSION });
  }
  return success(version);
}

/** What would be lost in a copy, or make a copy something else. */
function uncopiable(text: string, json: JsonObject) {
  const twice = duplicateKey(text);
  if (twice !== null) return damaged(twice, { kind: 'one-of-a-name' });
  const unsafe = unsafePlace(json);
  if (unsafe === null) return null;
  return unsafe.because === 'too-deep'
    ? failure(TOO_DEEP)
    : damaged(unsafe.path, { kind: 'safe-key' });
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

type Answered = Pick<Assessment, 'answers'>;

const majorOf = (version: string) => Number(version.split('.')[0]);

/**
 * A not-applicable answer takes an item out of the score, so it is only let in where the method
 * allows it.
 */
function notApplicableProblem({ answers }: Answered, ours: Instrument): FileProblem | null {
  const item = ours.items.find(
    ({ id, naAllowed }) => !naAllowed && answers[id]?.answer?.state === 'na',
  );
  if (item === undefined) return null;
  const path = ['assessment', 'answers', item.id, 'answer'];
  return { code: 'damaged', path, expected: { kind: 'allowed-not-applicable' } };
}

function countAnswers(answers: Answered['answers'], instrument: Instrument) {
  const known = new Set(instrument.items.map((item) => item.id));
  const records = Object.entries(answers);
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
