import { type JSX, memo } from 'react';
import { placeOnLine } from './place-on-line';

/** One drawing for every state: progress, lists and labels. Always beside words. */
export type DotState = 'full' | 'half' | 'open' | 'bar';

export const Dot = memo(function Dot({ state }: { readonly state: DotState }): JSX.Element {
  return (
    <svg className="dot" viewBox="0 0 16 16" aria-hidden="true">
      <DotShape state={state} />
    </svg>
  );
});

/** Of one size and with all its parts in every state: as it changes it is painted anew, and nothing is laid out again. */
function DotShape({ state }: { readonly state: DotState }): JSX.Element {
  if (state === 'bar') return <path className="now-l" d="M2 8h12" />;
  return (
    <>
      <circle className={CLASSES[state]} cx="8" cy="8" r="5" />
      <path
        className="d-arc"
        d="M3 8a5 5 0 0 0 10 0z"
        visibility={state === 'half' ? 'visible' : 'hidden'}
      />
    </>
  );
}

const CLASSES = { full: 'd-full', half: 'd-half', open: 'd-open' } as const;

type DotLineProps = {
  readonly states: readonly DotState[];
  /** The same in words; without it the line is not heard, since the words stand beside it. */
  readonly label?: string;
  /** Index of the place the reader is at, ringed. */
  readonly here?: number;
};

/** A line of dots: where you are and what is done. */
export function DotLine({ states, label, here = -1 }: DotLineProps): JSX.Element {
  const last = Math.max(1, states.length - 1);
  return (
    <svg
      className="dots"
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <line x2="100%" y1="14" y2="14" />
      {here >= 0 && (
        <svg x={placeOnLine(here, last)} y="14" aria-hidden="true">
          <circle className="d-bg" r="11" />
          <circle className="d-now" r="10" />
        </svg>
      )}
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place on the line
        <DotOnLine key={index} state={state} at={placeOnLine(index, last)} />
      ))}
    </svg>
  );
}

type DotOnLineProps = {
  readonly state: DotState;
  /** Its place on the line. */
  readonly at: string;
};

/** One answer changes one dot. */
const DotOnLine = memo(function DotOnLine({ state, at }: DotOnLineProps): JSX.Element {
  return (
    <svg x={at} y="14" aria-hidden="true">
      <LineShape state={state} />
    </svg>
  );
});

function LineShape({ state }: { readonly state: DotState }): JSX.Element {
  if (state === 'bar') {
    return (
      <>
        <path className="d-bg" d="M-8-4H8V4H-8z" />
        <path className="now-l" d="M-5.5 0h11" />
      </>
    );
  }
  return (
    <>
      <circle className={CLASSES[state]} r="4.75" />
      {state === 'half' && <path className="d-arc" d="M-4.75 0a4.75 4.75 0 0 0 9.5 0z" />}
    </>
  );
}
