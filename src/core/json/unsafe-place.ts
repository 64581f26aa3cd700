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
      for (const [step, child] of entriesOf(place.value)) {
        if (step === '__proto__') return { path: [...pathOf(place), step], because: 'unsafe-key' };
        if (depth > LIMITS.fileDepth) return { path: pathOf(place), because: 'too-deep' };
        if (typeof child === 'object') deeper.push({ value: child, step, parent: place });
      }
    }
    level = deeper;
  }
  return null;
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value) || isJsonObject(value) ? Object.entries(value) : [];

function pathOf(place: Place): readonly string[] {
  return place.parent === null ? [] : [...pathOf(place.parent), place.step];
}
