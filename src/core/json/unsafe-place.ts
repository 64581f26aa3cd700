import { LIMITS } from '../limits/limits';
import { isJsonObject } from './json';

export type Unsafe = {
  readonly path: readonly string[];
  readonly because: 'unsafe-key' | 'too-deep';
};

type Place = { readonly value: unknown; readonly step: string; readonly parent: Place | null };

/**
 * Where parsed JSON holds what no file of ours holds, or null. Asked before anything copies the
 * value: copying a `__proto__` key by assignment would change what the copy inherits.
 */
export function unsafePlace(value: unknown): Unsafe | null {
  let level: readonly Place[] = [{ value, step: '', parent: null }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const deeper: Place[] = [];
    for (const place of level) {
      const found = lookInto(place, depth, deeper);
      if (found !== null) return found;
    }
    level = deeper;
  }
  return null;
}

/** What is unsafe in one group; what lies below it goes into `deeper`. A file may have a million values. */
function lookInto(place: Place, depth: number, deeper: Place[]): Unsafe | null {
  const { value } = place;
  const isTooDeep = depth > LIMITS.fileDepth;
  if (Array.isArray(value)) {
    if (isTooDeep && value.length > 0) return { path: pathOf(place), because: 'too-deep' };
    value.forEach((child: unknown, at) => {
      if (typeof child === 'object') deeper.push({ value: child, step: `${at}`, parent: place });
    });
  } else if (isJsonObject(value)) {
    for (const step of Object.keys(value)) {
      if (step === '__proto__') return { path: [...pathOf(place), step], because: 'unsafe-key' };
      if (isTooDeep) return { path: pathOf(place), because: 'too-deep' };
      const child = value[step];
      if (typeof child === 'object') deeper.push({ value: child, step, parent: place });
    }
  }
  return null;
}

function pathOf(place: Place): readonly string[] {
  return place.parent === null ? [] : [...pathOf(place.parent), place.step];
}
