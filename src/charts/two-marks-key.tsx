import type { JSX } from 'react';
import { SHAPES } from './line/marks-on-a-line';

type TwoMarksKeyProps = {
  /** Who or what the dot and the second mark are. */
  readonly oneName: string;
  readonly otherName: string;
  readonly second: 'later' | 'other';
};

/** What the two marks on each line of a dumbbell stand for. */
export function TwoMarksKey({ oneName, otherName, second }: TwoMarksKeyProps): JSX.Element {
  return (
    <p className="key">
      <span>
        <svg width="18" viewBox="-9 -10 18 20" aria-hidden="true">
          <circle className="now-d" r={SHAPES.dot} />
        </svg>
        {oneName}
      </span>
      <span>
        <svg width="18" viewBox="-9 -17 18 20" aria-hidden="true">
          <path className="tgt" d={SHAPES[second]} />
        </svg>
        {otherName}
      </span>
    </p>
  );
}
