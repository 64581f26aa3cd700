import type { JSX } from 'react';

/** How far each sheet behind another shows. */
const STEPS: Readonly<Record<number, readonly [number, number]>> = { 2: [20, -10] };
const USUAL_STEP = [6, -3] as const;

type ThumbProps = { readonly sheets: number };

/** How much paper it is, at a glance; said in words beside it. */
export function Thumb({ sheets }: ThumbProps): JSX.Element {
  const [right, down] = STEPS[sheets] ?? USUAL_STEP;
  const behind = Array.from({ length: sheets - 1 }, (_, at) => sheets - 1 - at);
  const first = 8 - (down * (sheets - 1)) / 2;
  return (
    <svg className="thumb" viewBox="0 0 84 88" aria-hidden="true">
      {behind.map((at) => (
        <rect
          className="pg"
          key={at}
          x={1 + right * at}
          y={first + down * at}
          width="50"
          height="70"
          rx="1.5"
        />
      ))}
      <g transform={`translate(1 ${first})`}>
        <rect className="pg" width="50" height="70" rx="1.5" />
        <path className="hd" d="M6 9h24" />
        <path className="ln" d="M6 16h38M6 21h30M6 31h38M6 37h38M6 43h38M6 53h38M6 58h38M6 63h26" />
        <circle className="d-full" cx="26" cy="31" r="2.5" />
        <circle className="d-full" cx="30" cy="37" r="2.5" />
        <circle className="d-full" cx="28" cy="43" r="2.5" />
      </g>
    </svg>
  );
}
