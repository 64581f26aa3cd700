import { isJsonObject } from './json';
import { LIMITS } from './limits';

/**
 * Where parsed JSON holds a `__proto__` key or is nested deeper than any file of ours, or null.
 * Asked before anything copies the value: copying such a key by assignment would change what the
 * copy inherits.
 */
export function unsafePlace(
  value: unknown,
  path: readonly string[] = [],
): readonly string[] | null {
  if (path.length > LIMITS.fileDepth) return path;
  if (Array.isArray(value)) {
    return firstUnsafe(
      value.map((entry, index) => [String(index), entry]),
      path,
    );
  }
  return isJsonObject(value) ? firstUnsafe(Object.entries(value), path) : null;
}

function firstUnsafe(
  entries: readonly (readonly [string, unknown])[],
  path: readonly string[],
): readonly string[] | null {
  for (const [key, entry] of entries) {
    const place = key === '__proto__' ? [...path, key] : unsafePlace(entry, [...path, key]);
    if (place !== null) return place;
  }
  return null;
}
