import type { Shape } from '../document/declaration';
import { isJsonObject } from '../json/json';

/** A place that holds more entries than the most it may. */
export type TooWide = { readonly path: readonly string[]; readonly most: number };

/**
 * The first such place, or null. Looked for before the shape is checked: the check lists all that is wrong, and of half
 * a million entries that takes it seconds, or more room than there is.
 */
export function tooWide(
  value: unknown,
  shape: Shape,
  path: readonly string[] = [],
): TooWide | null {
  switch (shape.is) {
    case 'maybe':
    case 'optional':
    case 'checked':
      return tooWide(value, shape.of, path);
    case 'list':
      if (!Array.isArray(value)) return null;
      return value.length > shape.most
        ? { path, most: shape.most }
        : firstOf(Object.entries(value), () => shape.of, path);
    case 'entries':
      if (!isJsonObject(value)) return null;
      // Counted by their names alone, before any pair is made.
      return Object.keys(value).length > shape.most
        ? { path, most: shape.most }
        : firstOf(Object.entries(value), () => shape.of, path);
    case 'fields':
      return isJsonObject(value)
        ? firstOf(Object.entries(value), (field) => shape.of[field], path)
        : null;
    default:
      return null;
  }
}

function firstOf(
  entries: readonly (readonly [string, unknown])[],
  shapeOf: (name: string) => Shape | undefined,
  path: readonly string[],
): TooWide | null {
  for (const [name, each] of entries) {
    const shape = shapeOf(name);
    const found = shape === undefined ? null : tooWide(each, shape, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}
