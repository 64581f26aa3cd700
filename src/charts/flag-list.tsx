import type { JSX } from 'react';
import type { BriefFlag } from '../core/report-model/report-model';
import './charts.css';

type FlagListProps = {
  readonly rows: readonly BriefFlag[];
  /** Where a flag's question is answered. */
  readonly hrefOf?: ((item: string) => string) | undefined;
  /** Where someone can be asked about what is not known. */
  readonly askHref?: string;
};

/** The cross-cutting questions as flags: the word leads, the drawing repeats it. */
export function FlagList({ rows, hrefOf, askHref }: FlagListProps): JSX.Element {
  return (
    <ul className="flags">
      {rows.map(({ item, state, title, sentence }) => (
        <li key={title}>
          <svg viewBox="0 0 28 32" aria-hidden="true">
            <FlagDrawing state={state} />
          </svg>
          <p>
            <b>{hrefOf && item !== null ? <a href={hrefOf(item)}>{title}</a> : title}</b>
            <span>{sentence}</span>
            {askHref && state === 'unknown' && (
              <span>
                {' '}
                <a href={askHref}>Ask someone</a>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const MAST = <path className="fl-staff" d="M5 2v29" />;
const PENNANT = 'M6 3.5 25 10 6 16.5Z';

function FlagDrawing({ state }: { readonly state: BriefFlag['state'] }): JSX.Element {
  switch (state) {
    case 'raised':
      return (
        <>
          <path className="fl-up" d={PENNANT} />
          {MAST}
        </>
      );
    case 'unknown':
      return (
        <>
          <path className="fl-q" d={PENNANT} />
          {MAST}
        </>
      );
    case 'clear':
      return (
        <>
          {MAST}
          <path className="fl-ok" d="M12 11l4 4.5L24 6" />
        </>
      );
    case 'not-applicable':
      return MAST;
  }
}
