import { headSchema } from '../file/schema';
import { isJsonObject, type JsonObject } from '../json/json';
import type { AssessmentHead } from '../response/assessment';
import { newAssessment } from '../response/new-assessment';
import { headValueAt } from './place-kinds';

/** The head with other texts at these places: each must fit its place. An empty text takes away. */
export function withPlaces(
  head: AssessmentHead,
  changes: ReadonlyMap<string, string>,
): AssessmentHead {
  if (changes.size === 0) return head;
  let raw: JsonObject = { ...head, exercise: withPrioritiesById(head.exercise) };
  for (const [place, text] of changes) {
    if (head.exercise === null && place.startsWith('exercise/')) continue;
    if (head.partners === null && place.startsWith('partners/')) continue;
    const value = headValueAt(place, text);
    if (value !== undefined) raw = withValue(raw, place.split('/'), value ?? blankAt(place));
  }
  return headSchema.parse({ ...raw, exercise: withPriorityList(raw.exercise) });
}

/** An undefined value takes the entry away. */
function withValue(parent: JsonObject, path: readonly string[], value: unknown): JsonObject {
  const [key = '', ...rest] = path;
  const { [key]: before, ...others } = parent;
  if (rest.length > 0) {
    const child = isJsonObject(before) ? before : {};
    return { ...parent, [key]: withValue(child, rest, value) };
  }
  return value === undefined ? others : { ...parent, [key]: value };
}

const BLANK = newAssessment({
  id: 'blank',
  kind: 'full',
  now: '',
  today: '',
  instrument: { id: '', version: '' },
});

const BLANK_SET_UP: JsonObject = {
  'exercise/facilitator': '',
  'exercise/readers': '',
  'exercise/address': '',
  'exercise/expectedNames': [],
  'exercise/expectedCount': 0,
  'exercise/deleteBy': '',
  'partners/expectedCount': 0,
  'partners/closesOn': '',
};

/** What a field holds before anything is given; undefined for what comes and goes under an id. */
function blankAt(place: string): unknown {
  if (place === 'name') return '';
  if (Object.hasOwn(BLANK_SET_UP, place)) return BLANK_SET_UP[place];
  const [parent = '', field, entry] = place.split('/');
  const inside: JsonObject = { ...BLANK };
  const group = inside[parent];
  if (field === undefined) return group;
  return isJsonObject(group) && entry === undefined ? group[field] : undefined;
}

type RawExercise = Omit<NonNullable<AssessmentHead['exercise']>, 'priorities'> & {
  readonly priorities: JsonObject;
};

/** A list while it is kept, entries by id while places are set. */
function withPrioritiesById(exercise: AssessmentHead['exercise']): RawExercise | null {
  if (exercise === null) return null;
  const byId = exercise.priorities.map((line) => [line.id, line]);
  return { ...exercise, priorities: Object.fromEntries(byId) };
}

const withPriorityList = (exercise: unknown) =>
  isJsonObject(exercise) && isJsonObject(exercise.priorities)
    ? { ...exercise, priorities: Object.values(exercise.priorities) }
    : exercise;
