import type { JSX } from 'react';
import { Button } from '../../../ui/button';
import { DotLine, type DotState } from '../../../ui/dot';
import { arrivedWords } from './arrival-words';
import type { Tone } from './outcome-text';
import type { Intake, Latest } from './use-intake';

type ArrivalStripProps = {
  readonly count: number;
  /** 0 where nobody said. */
  readonly expected: number;
  readonly intake: Pick<Intake, 'latest' | 'reading' | 'offers' | 'undone' | 'takenOut'>;
};

/** More dots than this run into one another on a phone. */
const MOST_DOTS = 25;

/** How many are in and what became of the last one, in sight wherever the page is scrolled to. */
export function ArrivalStrip({ count, expected, intake }: ArrivalStripProps): JSX.Element {
  const { latest, reading } = intake;
  return (
    <div className="strip" id="arrivals" tabIndex={-1}>
      <p className="in-count">
        <b className="serif">{count}</b>
        <span>{expected > 0 && count <= expected ? `of ${expected} in` : 'in'}</span>
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
      {latest !== null && reading === 0 && <WhatNext latest={latest} intake={intake} />}
      {expected > 1 && Math.max(expected, count) <= MOST_DOTS && (
        <DotLine states={dotsOf(count, expected)} label={arrivedWords({ count, expected })} />
      )}
    </div>
  );
}

type WhatNextProps = {
  readonly latest: Latest;
  readonly intake: Pick<Intake, 'offers' | 'undone' | 'takenOut'>;
};

/** The way back from what was just done; and, from a code shown once more, the way out. */
function WhatNext({ latest, intake }: WhatNextProps): JSX.Element | null {
  const { undo, whose } = latest;
  const keepFocus = () => document.getElementById('arrivals')?.focus();
  const isWaiting = intake.offers.length > 0;
  if (undo === null && whose === null && !isWaiting) return null;
  return (
    <p className="row">
      {isWaiting && (
        <Button isSlim onClick={() => document.getElementById('waiting')?.focus()}>
          See what waits
        </Button>
      )}
      {undo !== null && (
        <Button
          isSlim
          onClick={() => {
            keepFocus();
            intake.undone();
          }}
        >
          Undo
        </Button>
      )}
      {undo === null && whose !== null && (
        <Button
          isSlim
          onClick={() => {
            keepFocus();
            intake.takenOut(whose);
          }}
        >
          Take out this person’s answers
        </Button>
      )}
    </p>
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
