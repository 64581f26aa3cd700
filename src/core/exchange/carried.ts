/**
 * Fields this version does not know, from a newer minor version or from someone's own script: taken
 * out of a file as JSON text under their place (a JSON pointer), and put back there in the next
 * file. They are inert text in between, so they can do no harm.
 */
import { isJsonObject, type JsonObject } from './json';
import { LIMITS } from './limits';

type Carried = Readonly<Record<string, string>>;
type Found = { readonly place: string; readonly text: string };

export type Unknowns = {
  readonly carried: Carried;
  /** Unknown fields that were let go: under a name browsers keep for themselves, in a list, or too much. */
  readonly dropped: number;
};

/** What `raw` holds beyond `known`, its checked copy. */
export function unknownFields(raw: unknown, known: unknown): Unknowns {
  const found = fieldsBeyond(raw, known, '');
  const kept: Found[] = [];
  let characters = 0;
  for (const field of found) {
    const isRoom =
      kept.length < LIMITS.carriedFields &&
      characters + field.text.length <= LIMITS.carriedCharacters;
    if (!isRoom || !isHarmless(field)) continue;
    characters += field.text.length;
    kept.push(field);
  }
  return {
    carried: Object.fromEntries(kept.map(({ place, text }) => [place, text])),
    dropped: found.length - kept.length,
  };
}

/** A copy of `file` with what was carried in its place, wherever that place still exists and is free. */
export function withCarried(file: JsonObject, carried: Carried): JsonObject {
  return Object.entries(carried).reduce((copy, [place, text]) => {
    const value = parsed(text);
    return value === undefined ? copy : withField(copy, partsOf(place), value);
  }, file);
}

function fieldsBeyond(raw: unknown, known: unknown, place: string): readonly Found[] {
  if (Array.isArray(raw) && Array.isArray(known)) {
    return raw.flatMap((entry, index) =>
      fieldsBeyond(entry, known[index], `${place}/${stepTo(entry)}`),
    );
  }
  if (!isJsonObject(raw) || !isJsonObject(known)) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const step = `${place}/${escaped(key)}`;
    return Object.hasOwn(known, key)
      ? fieldsBeyond(value, known[key], step)
      : [{ place: step, text: JSON.stringify(value) }];
  });
}

/** A list's entries may move, so an entry is found again by its id, and one without is not. */
const UNPLACED = '~';
const stepTo = (entry: unknown) =>
  isJsonObject(entry) && typeof entry.id === 'string' ? escaped(entry.id) : UNPLACED;

function isHarmless({ place }: Found): boolean {
  if (place.length > LIMITS.line) return false;
  const parts = place.split('/').slice(1);
  return parts.every((part) => part !== UNPLACED && !(part in Object.prototype));
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const partsOf = (place: string): readonly string[] =>
  place
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function withField(parent: JsonObject, parts: readonly string[], value: unknown): JsonObject {
  const [key, ...rest] = parts;
  if (key === undefined) return parent;
  if (rest.length === 0) return Object.hasOwn(parent, key) ? parent : { ...parent, [key]: value };
  const child = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (isJsonObject(child)) return { ...parent, [key]: withField(child, rest, value) };
  if (Array.isArray(child)) return { ...parent, [key]: withFieldInEntry(child, rest, value) };
  return parent;
}

function withFieldInEntry(
  list: readonly unknown[],
  [id, ...rest]: readonly string[],
  value: unknown,
): readonly unknown[] {
  return list.map((entry) =>
    isJsonObject(entry) && entry.id === id ? withField(entry, rest, value) : entry,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
