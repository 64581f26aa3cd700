import { isJsonObject, type JsonObject } from '../../json/json';
import { toVersion4 } from './to-version-4';
import { toVersion5 } from './to-version-5';
import { toVersion6 } from './to-version-6';

type Lift = (older: JsonObject) => JsonObject;

/**
 * One step from a past version to the next, of each piece that is kept: an assessment without its answers, what is
 * kept of one item, and what a device knows of an assessment. Each returns a copy, never changes what it was given
 * and never drops what it does not know. Written once and then left alone: it must open the old files for ever.
 */
export type VersionStep = {
  readonly to: number;
  readonly head?: Lift;
  readonly record?: Lift;
  readonly facts?: Lift;
};

type Piece = Exclude<keyof VersionStep, 'to'>;

/** Earlier answers of an item are kept. */
const toVersion2: VersionStep = { to: 2, record: (record) => ({ ...record, history: [] }) };

/** The responses of a panel are kept; version 2 knew one respondent. */
const toVersion3: VersionStep = {
  to: 3,
  head: (head) => ({ ...head, exercise: null, partners: null }),
};

const STEPS: readonly VersionStep[] = [toVersion2, toVersion3, toVersion4, toVersion5, toVersion6];

/** A piece of version `from`, as the newest version has it, or the newest of `steps`. */
export function liftPiece(
  what: Piece,
  piece: JsonObject,
  from: number,
  steps: readonly VersionStep[] = STEPS,
): JsonObject {
  return steps
    .filter(({ to }) => to > from)
    .toSorted((one, other) => one.to - other.to)
    .reduce((current, step) => step[what]?.(current) ?? current, piece);
}

/** A file of version `from` as one of version `to`, which is set here and not by each step; `to` has a step. */
export function liftFile(
  file: JsonObject,
  from: number,
  to: number,
  steps: readonly VersionStep[] = STEPS,
): JsonObject {
  if (from === to) return file;
  const missing = Array.from({ length: to - from }, (_, at) => from + 1 + at).find(
    (version) => !steps.some((step) => step.to === version),
  );
  if (missing !== undefined) throw new Error(`There is no step to file version ${missing}`);
  const { assessment } = file;
  if (!isJsonObject(assessment)) return { ...file, version: to };
  const head = liftPiece('head', assessment, from, steps);
  const { answers } = assessment;
  if (!isJsonObject(answers)) return { ...file, version: to, assessment: head };
  const records = Object.entries(answers).map(([itemId, record]) => [
    itemId,
    isJsonObject(record) ? liftPiece('record', record, from, steps) : record,
  ]);
  const lifted = { ...head, answers: Object.fromEntries(records) };
  return { ...file, version: to, assessment: lifted };
}
