/**
 * What may stand at each place of an assessment (lineage/places-of.ts). Versions of it come in
 * files as text, and are checked here before one is shown or put in its place.
 */
import type * as z from 'zod/mini';
import {
  declaredEvidence,
  declaredGiven,
  type Evidence,
  type GivenAnswer,
} from '../document/answer';
import { declaredHead } from '../document/assessment';
import type { PlaceKind } from '../document/declaration';
import {
  answerPlace,
  evidencePlace,
  isAnswerPlace,
  isEvidencePlace,
  itemAt,
  ownName,
  pathOf,
} from '../document/place';
import { schemaOf, schemaOfShape } from '../file/schema-of';
import { parsedText } from '../json/json';
import { ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';

const givenSchema = schemaOf(declaredGiven);
const evidenceSchema = schemaOf(declaredEvidence);

/** What was answered, of `answers/<item>`; null where it was taken away or does not fit. */
export const givenAt = (text: string): GivenAnswer | null => parsedAs(givenSchema, text) ?? null;

/** The line of evidence of `evidence/<item>/<id>`; null where it was taken away or does not fit. */
export const evidenceAt = (text: string): Evidence | null => parsedAs(evidenceSchema, text) ?? null;

/** Whether this text may stand at this place. Empty text fits every place there is. */
export function isFitting(place: string, text: string): boolean {
  const item = itemAt(place) ?? '';
  if (isAnswerPlace(place))
    return place === answerPlace(item) && isItem(item) && (text === '' || givenAt(text) !== null);
  if (isEvidencePlace(place)) {
    const line = ownName(place);
    const isPlace = place === evidencePlace(item, line) && isItem(item);
    return isPlace && (text === '' || evidenceAt(text)?.id === line);
  }
  return headValueAt(place, text) !== undefined;
}

const isItem = (id: string) => ID_PATTERN.test(id);

/** The place of a head, as it is declared; null where there is none such. */
export const headPlace = (place: string): PlaceKind | null => declaredHead.placeAt(pathOf(place));

/** Whether nobody needs to choose between two versions of it. */
export const isSettled = (place: string): boolean => headPlace(place)?.isSettled ?? false;

/** How many of its kind a person may add to what it lies in. */
export function roomAt(place: string): number {
  if (isAnswerPlace(place)) return LIMITS.answers;
  if (isEvidencePlace(place)) return LIMITS.evidenceOfAnItem;
  return headPlace(place)?.mostAdded ?? Number.POSITIVE_INFINITY;
}

/** The value at a place of the head: null where it was taken away, undefined where it does not fit. */
export function headValueAt(place: string, text: string): unknown {
  const kind = headPlace(place);
  if (kind === null) return undefined;
  return text === '' ? null : parsedAs(schemaOfShape(kind.shape), text);
}

function parsedAs<Value>(schema: z.ZodMiniType<Value>, text: string): Value | undefined {
  const parsed = schema.safeParse(parsedText(text));
  return parsed.success ? parsed.data : undefined;
}
