import type { AssessmentHead } from '../document/assessment';
import { headSchema } from '../file/schema';
import { isJsonObject, type JsonObject } from '../json/json';
import { headPlace, headValueAt } from './place-kinds';

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
    if (value !== undefined)
      raw = withValue(raw, place.split('/'), value ?? headPlace(place)?.blank);
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
