/**
 * What may stand at each place of an assessment (lineage/places-of.ts). Versions of it come in
 * files as text, and are checked here before one is shown or put in its place.
 */
import * as z from 'zod/mini';
import { collectionSchema, exerciseSchema } from '../file/exercise-schema';
import { evidence, given, headSchema } from '../file/schema';
import { parsedText } from '../json/json';
import { ID_PATTERN } from '../limits/format';
import type { GivenAnswer } from '../lineage/places-of';
import type { Evidence } from '../response/answer';

const { respondent, profile, context, report, plan, targets, ...head } = headSchema.shape;
const { functions, ...facts } = profile.shape;
const prefixed = (parent: string, shape: Readonly<Record<string, z.ZodMiniType>>) =>
  Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [`${parent}/${field}`, schema]),
  );

/** Things that are always there, and blank at first. */
const FIELDS: Readonly<Record<string, z.ZodMiniType>> = {
  name: head.name,
  assessedOn: head.assessedOn,
  signOff: head.signOff,
  'plan/order': plan.shape.order,
  ...prefixed('respondent', respondent.shape),
  ...prefixed('profile', facts),
  ...prefixed('context', context.shape),
  ...prefixed('report', report.shape),
  'exercise/facilitator': exerciseSchema.shape.facilitator,
  'exercise/readers': exerciseSchema.shape.readers,
  'exercise/address': exerciseSchema.shape.address,
  'exercise/expectedNames': exerciseSchema.shape.expectedNames,
  'exercise/expectedCount': exerciseSchema.shape.expectedCount,
  'exercise/deleteBy': exerciseSchema.shape.deleteBy,
  'partners/expectedCount': collectionSchema.shape.expectedCount,
  'partners/closesOn': collectionSchema.shape.closesOn,
};

/** Things that come and go under an id. */
const ENTRIES: Readonly<Record<string, z.ZodMiniType<Readonly<Record<string, unknown>>>>> = {
  'profile/functions': functions,
  localPriorities: head.localPriorities,
  'targets/sections': targets.shape.sections,
  'targets/items': targets.shape.items,
  outcomes: head.outcomes,
  'plan/actions': plan.shape.actions,
  'exercise/notApplicable': exerciseSchema.shape.notApplicable,
  'exercise/cards': exerciseSchema.shape.cards,
  'exercise/agreed': exerciseSchema.shape.agreed,
  'exercise/findOut': exerciseSchema.shape.findOut,
};

/** Of two orders or two lists of parts to leave out nobody needs to choose: the one made last by whoever had seen the most. */
const SETTLED: ReadonlySet<string> = new Set(['plan/order', 'report/partsLeftOut']);
export const isSettled = (place: string): boolean => SETTLED.has(place);

const givenSchema = z.pick(z.object(given), {
  answer: true,
  note: true,
  speakers: true,
  accreditationCodes: true,
});

/** What was answered, of `answers/<item>`; null where it was taken away or does not fit. */
export const givenAt = (text: string): GivenAnswer | null => checked(givenSchema, text) ?? null;

/** The line of evidence of `evidence/<item>/<id>`; null where it was taken away or does not fit. */
export const evidenceAt = (text: string): Evidence | null => checked(evidence, text) ?? null;

/** Whether this text may stand at this place. Empty text fits every place there is. */
export function isFitting(place: string, text: string): boolean {
  const [family = '', item = '', id = ''] = place.split('/');
  if (family === 'answers') return isItem(item) && (text === '' || givenAt(text) !== null);
  if (family === 'evidence') return isItem(item) && (text === '' || evidenceAt(text)?.id === id);
  return headValueAt(place, text) !== undefined;
}

const isItem = (id: string) => ID_PATTERN.test(id);

/** The value at a place of the head: null where it was taken away, undefined where it does not fit. */
export function headValueAt(place: string, text: string): unknown {
  const field = Object.hasOwn(FIELDS, place) ? FIELDS[place] : undefined;
  if (field !== undefined) return text === '' ? null : checked(field, text);
  const end = place.lastIndexOf('/');
  const [parent, id] = [place.slice(0, Math.max(end, 0)), place.slice(end + 1)];
  if (parent === 'exercise/priorities') return priorityAt(id, text);
  const entries = Object.hasOwn(ENTRIES, parent) ? ENTRIES[parent] : undefined;
  if (entries === undefined) return undefined;
  if (text === '') return null;
  const parsed = entries.safeParse({ [id]: parsedText(text) });
  return parsed.success ? parsed.data[id] : undefined;
}

function priorityAt(id: string, text: string): unknown {
  if (text === '') return null;
  const [line] = checked(exerciseSchema.shape.priorities, `[${text}]`) ?? [];
  return line?.id === id ? line : undefined;
}

function checked<Value>(schema: z.ZodMiniType<Value>, text: string): Value | undefined {
  const parsed = schema.safeParse(parsedText(text));
  return parsed.success ? parsed.data : undefined;
}
