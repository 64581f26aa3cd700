import { isJsonObject } from '../json/json';

export const CONTRIBUTION_TYPE = 'mainstay-contribution';
export const BENCHMARK_TYPE = 'mainstay-benchmark';

/** Which of the two a text is, where it is either: a door for other files can say where this one belongs. */
export function sharedFiguresIn(json: unknown): 'contribution' | 'benchmark' | null {
  if (!isJsonObject(json)) return null;
  if (json.type === CONTRIBUTION_TYPE) return 'contribution';
  return json.type === BENCHMARK_TYPE ? 'benchmark' : null;
}
