import { useRef } from 'react';

/**
 * What `make` gives, made once and kept for as long as `key` stays the same. For what is found out as a question comes:
 * the next one is drawn into the same nodes, and React's own state would stay with them.
 */
export function useMadeFor<Made>(key: string, make: () => Made): Made {
  const kept = useRef<{ readonly key: string; readonly made: Made } | null>(null);
  if (kept.current?.key !== key) kept.current = { key, made: make() };
  return kept.current.made;
}
