/**
 * Fields this version does not know, from a newer minor version or from someone's own script: taken
 * out of a file as JSON text under their place (a JSON pointer), and put back there in the next
 * file. They are inert text in between, so they can do no harm.
 */
import { isJsonObject, type JsonObject, parsedText } from '../json/json';
import { LIMITS } from '../limits/limits';

type Carried = Readonly<Record<string, string>>;
type Found = { readonly parent: string; readonly key: string; readonly value: unknown };

export type UnknownFields = {
  readonly carried: Carried;
  /** Unknown fields that were let go: under a name browsers keep for themselves, in a list, or too much. */
  readonly dropped: number;
};

/** What `raw` holds beyond `known`, its checked copy. */
export function unknownFields(raw: unknown, known: unknown): UnknownFields {
  const found: Found[] = [];
  collectBeyond(raw, known, '', found);
  const carried: Record<string, string> = {};
  let fields = 0;
  let room: number = LIMITS.carriedCharacters;
  for (const { parent, key, value } of found) {
    if (fields === LIMITS.carriedFields) break;
    const pointer = `${parent}/${escaped(key)}`;
    const text = isHarmless(pointer) ? JSON.stringify(value) : null;
    if (text === null || text.length > room) continue;
    carried[pointer] = text;
    fields += 1;
    room -= text.length;
  }
  return { carried, dropped: found.length - fields };
}

/** A copy of `file` with what was carried in its place, wherever that place still exists and is free. */
export function withCarried(file: JsonObject, carried: Carried): JsonObject {
  return Object.entries(carried).reduce((copy, [pointer, text]) => {
    const value = parsedText(text);
    return value === undefined ? copy : withField(copy, partsOf(pointer), value);
  }, file);
}

function collectBeyond(raw: unknown, known: unknown, parent: string, found: Found[]): void {
  if (Array.isArray(raw) && Array.isArray(known)) {
    for (const [index, entry] of raw.entries())
      collectBeyond(entry, known[index], `${parent}/${stepTo(known[index])}`, found);
  } else if (isJsonObject(raw) && isJsonObject(known)) {
    const ours = new Set(Object.keys(known));
    for (const [key, value] of Object.entries(raw)) {
      if (!ours.has(key)) found.push({ parent, key, value });
      else if (typeof value === 'object')
        collectBeyond(value, known[key], `${parent}/${escaped(key)}`, found);
    }
  }
}

/**
 * A list's entries may move, so an entry is found again by its id, and one without is not. An id
 * that is itself an unknown field is none.
 */
const UNPLACED = '~';
const stepTo = (known: unknown) =>
  isJsonObject(known) && typeof known.id === 'string' ? escaped(known.id) : UNPLACED;

function isHarmless(pointer: string): boolean {
  if (pointer.length > LIMITS.line) return false;
  const parts = pointer.split('/').slice(1);
  return parts.every((part) => part !== UNPLACED && !(part in Object.prototype));
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const partsOf = (pointer: string): readonly string[] =>
  pointer
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
