import type { JSX } from 'react';
import { DotLine, type DotState } from '../../ui/dot';
import { countWords } from './arrival-words';
import type { Tone } from './said';
import type { Intake } from './use-intake';

type ArrivalStripProps = {
  readonly count: number;
  /** 0 where nobody said. */
  readonly expected: number;
  readonly intake: Pick<Intake, 'latest' | 'reading'>;
};

/** More dots than this run into one another on a phone. */
const MOST_DOTS = 25;

/** How many are in and what became of the last one, in sight wherever the page is scrolled to. */
export function ArrivalStrip({ count, expected, intake }: ArrivalStripProps): JSX.Element {
  const { latest, reading } = intake;
  return (
    <div className="strip">
      <p className="in-count">
        <b className="serif">{count}</b>
        <span>{expected > 0 ? `of ${expected} in` : 'in'}</span>
      </p>
      <div className="strip-said">
        <div role="status">
          {latest === null || reading > 0 ? (
            <p className="soft">{waitingWords(count, reading)}</p>
          ) : (
            <div className={`arrival ${latest.said.tone}`} key={latest.number}>
              <ToneMark tone={latest.said.tone} />
              <p>
                <b className="serif">{latest.said.title}</b> {latest.said.text}
              </p>
            </div>
          )}
        </div>
        {latest?.said.link && (
          <p>
            <a href={latest.said.link.href}>{latest.said.link.words}</a>
          </p>
        )}
      </div>
      {expected > 1 && Math.max(expected, count) <= MOST_DOTS && (
        <DotLine
          states={dotsOf(count, expected)}
          label={`${countWords({ count, expected })} are in`}
        />
      )}
    </div>
  );
}

function waitingWords(count: number, reading: number): string {
  if (reading > 0) return `Reading ${reading === 1 ? 'one file' : `${reading} files`}.`;
  return count === 0
    ? 'Ready for the first answers. What arrives is confirmed here.'
    : 'Ready for the next. What arrives is confirmed here.';
}

const dotsOf = (count: number, expected: number): readonly DotState[] =>
  Array.from({ length: Math.max(expected, count) }, (_, index) =>
    index < count ? 'full' : 'open',
  );

/** Beside words that say the same. */
function ToneMark({ tone }: { readonly tone: Tone }): JSX.Element {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      {tone === 'in' && (
        <>
          <circle className="d-full" cx="14" cy="14" r="12" />
          <path className="t-on" d="M8 14.5l4.5 4.5L20.5 10" />
        </>
      )}
      {tone === 'known' && (
        <>
          <circle className="fl-ok" cx="14" cy="14" r="11" />
          <path className="fl-ok" d="M8.5 14h11" />
        </>
      )}
      {tone === 'refused' && <path className="n-ic" d="M6 6l16 16M22 6L6 22" />}
    </svg>
  );
}
