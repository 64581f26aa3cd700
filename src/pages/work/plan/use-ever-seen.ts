import { useState } from 'react';

/** Everything that was in the list since this was first shown, in the order it came. */
export function useEverSeen(now: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState(now);
  const fresh = now.filter((id) => !seen.includes(id));
  if (fresh.length === 0) return seen;
  const all = [...seen, ...fresh];
  setSeen(all);
  return all;
}
