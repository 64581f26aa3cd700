import type { AssessmentHead } from '../document/assessment';
import { pathOf } from '../document/place';
import { headSchema } from '../file/schema';
import { isJsonObject } from '../json/json';
import { headPlace, headValueAt } from './place-kinds';

/** The head with other texts at these places: each must fit its place. An empty text takes away. */
export function withPlaces(
  head: AssessmentHead,
  changes: ReadonlyMap<string, string>,
): AssessmentHead {
  if (changes.size === 0) return head;
  let raw: unknown = head;
  for (const [place, text] of changes) {
    const value = headValueAt(place, text);
    if (value !== undefined) raw = withValue(raw, pathOf(place), value ?? headPlace(place)?.blank);
  }
  return headSchema.parse(raw);
}

/** An undefined value takes the entry away. What is not there at all, such as an exercise, gains nothing. */
function withValue(parent: unknown, path: readonly string[], value: unknown): unknown {
  const [key = '', ...rest] = path;
  if (parent === null) return null;
  if (Array.isArray(parent)) return withEntry(parent, key, value);
  const group = isJsonObject(parent) ? parent : {};
  const { [key]: before, ...others } = group;
  const now = rest.length > 0 ? withValue(before, rest, value) : value;
  return now === undefined ? others : { ...group, [key]: now };
}

/** In a list whose entries are places by their id: in its own position, or last. */
function withEntry(list: readonly unknown[], id: string, value: unknown): readonly unknown[] {
  const isIt = (each: unknown) => isJsonObject(each) && each.id === id;
  const now = value === undefined ? [] : [value];
  if (!list.some(isIt)) return [...list, ...now];
  return list.flatMap((each) => (isIt(each) ? now : [each]));
}
