import type { JSX } from 'react';
import { type LineMark, SHAPES, TICKS } from './marks-on-a-line';

const percent = (value: number): string => `${value}%`;

type LineMarksProps = {
  readonly marks: readonly LineMark[];
  /** How far down the line lies. */
  readonly down?: string;
};

/** Marks on their line, within an svg: across in per cent, so that one drawing serves any width. */
export function LineMarks({ marks, down = '50%' }: LineMarksProps): JSX.Element {
  return (
    <>
      {TICKS.map((tick) => (
        <line className="grid" key={tick} x1={percent(tick)} x2={percent(tick)} y1="0" y2="100%" />
      ))}
      <line className="base" x1="0" x2="100%" y1={down} y2={down} />
      {marks.map((mark) => (
        <Mark key={mark.is} mark={mark} down={down} />
      ))}
    </>
  );
}

const CLASSES = {
  gap: 'gapl',
  between: 'between',
  range: 'rng',
  dot: 'now-d',
  part: 'now-o',
  target: 'tgt',
  later: 'tgt',
  other: 'tgt',
} as const satisfies Record<LineMark['is'], string>;

type MarkProps = { readonly mark: LineMark; readonly down: string };

function Mark({ mark, down }: MarkProps): JSX.Element {
  const className = CLASSES[mark.is];
  switch (mark.is) {
    case 'gap':
    case 'between':
      return (
        <line
          className={className}
          x1={percent(mark.from)}
          x2={percent(mark.to)}
          y1={down}
          y2={down}
        />
      );
    case 'range':
      return (
        <svg y={down} aria-hidden="true">
          <rect
            className={className}
            x={percent(mark.from)}
            width={percent(mark.to - mark.from)}
            y={-SHAPES.range.height / 2}
            height={SHAPES.range.height}
            rx={SHAPES.range.corner}
          />
        </svg>
      );
    case 'dot':
    case 'part':
      return <circle className={className} cx={percent(mark.at)} cy={down} r={SHAPES[mark.is]} />;
    case 'target':
    case 'later':
    case 'other':
      return (
        <svg x={percent(mark.at)} y={down} aria-hidden="true">
          <path className={className} d={SHAPES[mark.is]} />
        </svg>
      );
  }
}
