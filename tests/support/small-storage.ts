import type { SmallStorage } from '../../src/platform/small-storage';

/** What localStorage is to all windows of one browser. */
export function createSmallStorage(): SmallStorage & { readonly names: () => readonly string[] } {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
  };
}
