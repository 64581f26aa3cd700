import type { ChosenPriority } from '../../../core/document/exercise';

/** A copy with this line one place up (-1) or down (1); the ends stay where they are. */
export function withLineMoved(
  lines: readonly ChosenPriority[],
  id: string,
  by: -1 | 1,
): readonly ChosenPriority[] {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  const other = lines[at + by];
  if (!line || !other) return lines;
  return lines.map((own, place) => {
    if (place === at) return other;
    return place === at + by ? line : own;
  });
}

const FEWEST = 3;
const MOST = 5;

/** A gentle word on how many are chosen; "" from three to five. */
export function howManyWords(count: number): string {
  if (count === 0) return 'Three to five is a good number: few enough that they get done.';
  if (count < FEWEST) return `${FEWEST - count === 1 ? 'One more' : 'Two more'} would make three.`;
  return count > MOST
    ? 'That is more than five. Which of them could wait? Those with no owner are a hint.'
    : '';
}
