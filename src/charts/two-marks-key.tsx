import type { JSX } from 'react';

type TwoMarksKeyProps = {
  /** Who or what the dot and the triangle are. */
  readonly oneName: string;
  readonly otherName: string;
};

/** What the two marks on each line of a dumbbell stand for. */
export function TwoMarksKey({ oneName, otherName }: TwoMarksKeyProps): JSX.Element {
  return (
    <p className="key">
      <span>
        <svg width="18" viewBox="-9 -10 18 20" aria-hidden="true">
          <circle className="now-d" r="7.5" />
        </svg>
        {oneName}
      </span>
      <span>
        <svg width="18" viewBox="-9 -10 18 20" aria-hidden="true">
          <path className="tgt" d="M0-6-8 6H8Z" />
        </svg>
        {otherName}
      </span>
    </p>
  );
}
