import { LIMITS } from '../limits/limits';
import { isJsonObject } from './json';

type Unsafe = {
  readonly path: readonly string[];
  readonly because: 'unsafe-key' | 'too-deep';
};

type Place = { readonly value: unknown; readonly step: string; readonly parent: Place | null };

export type LookedThrough = {
  /** Where it holds what no file of ours holds, or null. */
  readonly unsafe: Unsafe | null;
  /** How many keys there are in all its groups together; of what is unsafe, those met by then. */
  readonly keys: number;
};

/**
 * Parsed JSON, looked through before anything copies it: copying a `__proto__` key by assignment would
 * change what the copy inherits. A file may have a million values.
 */
export function lookThrough(value: unknown): LookedThrough {
  let keys = 0;
  let level: readonly Place[] = [{ value, step: '', parent: null }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const deeper: Place[] = [];
    for (const place of level) {
      const held = lookInto(place, deeper);
      const unsafe = unsafeIn(place, held > 0 && depth > LIMITS.fileDepth);
      if (unsafe !== null) return { unsafe, keys };
      if (!Array.isArray(place.value)) keys += held;
    }
    level = deeper;
  }
  return { unsafe: null, keys };
}

/** How many values one group or list holds; those with something below them go into `deeper`. */
function lookInto(place: Place, deeper: Place[]): number {
  const { value } = place;
  if (Array.isArray(value)) {
    value.forEach((child: unknown, at) => {
      if (typeof child === 'object') deeper.push({ value: child, step: `${at}`, parent: place });
    });
    return value.length;
  }
  if (!isJsonObject(value)) return 0;
  // In a large group the keys and each value by its key come sooner than the values at once.
  const steps = Object.keys(value);
  for (const step of steps) {
    const child = value[step];
    if (typeof child === 'object') deeper.push({ value: child, step, parent: place });
  }
  return steps.length;
}

function unsafeIn(place: Place, isTooDeep: boolean): Unsafe | null {
  const { value } = place;
  if (isJsonObject(value) && Object.hasOwn(value, '__proto__'))
    return { path: [...pathOf(place), '__proto__'], because: 'unsafe-key' };
  return isTooDeep ? { path: pathOf(place), because: 'too-deep' } : null;
}

function pathOf(place: Place): readonly string[] {
  return place.parent === null ? [] : [...pathOf(place.parent), place.step];
}
