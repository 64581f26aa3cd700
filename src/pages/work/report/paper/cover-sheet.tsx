import { type JSX, memo } from 'react';
import type { BoardPaper } from '../../../../core/documents/board-paper';
import { countWord, plural } from '../../../../core/wording/words';
import type { CoverPlan } from './cover-plan';
import { SheetHead } from './sheet-head';

type CoverSheetProps = {
  readonly paper: BoardPaper;
  readonly plan: CoverPlan;
  readonly isRehearsal: boolean;
  /** Nothing is left to tick or to write. */
  readonly isFinal: boolean;
};

/** The first sheet of a board paper: what it is for, what is asked, and what to read first. Method 7. */
export const CoverSheet = memo(function CoverSheet(props: CoverSheetProps): JSX.Element {
  const { paper, plan, isRehearsal, isFinal } = props;
  return (
    <section className="cover" aria-label="Page 1: cover sheet">
      <SheetHead isRehearsal={isRehearsal}>
        Board paper: cover sheet. <b>{paper.status}</b>
      </SheetHead>
      <p className="organisation clamp">{paper.organisation}</p>
      <h1 className={plan.isTitleLong ? 'long clamp' : 'clamp'}>{paper.title}</h1>
      <p className="purpose">{paper.purpose}</p>
      <Boxes lines={paper.facts} />
      {!(isFinal && plan.asked.length === 0) && (
        <section className="decide">
          <h2>{paper.askedHeading}</h2>
          <Asked plan={plan} isFinal={isFinal} />
        </section>
      )}
      <section className="key-points">
        <h2>{paper.keyHeading}</h2>
        <ol>
          {paper.keyPoints.map((point) => (
            <li key={point}>
              <span className="clamp">{point}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className="cover-sign-off">
        <h2>Sign-off</h2>
        <Boxes lines={paper.signOff} />
      </section>
      <p className="note rlimits clamp">{paper.whatFollows}</p>
    </section>
  );
});

/** What is given, or an empty box to fill in by hand. */
function Boxes({ lines }: { readonly lines: BoardPaper['facts'] }): JSX.Element {
  return (
    <dl className="boxes">
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="clamp">{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const EMPTY_LINES = ['first', 'second', 'third'] as const;

type AskedProps = Pick<CoverSheetProps, 'plan' | 'isFinal'>;

function Asked({ plan, isFinal }: AskedProps): JSX.Element {
  if (plan.asked.length === 0) {
    return (
      <ul aria-label="Room to write three decisions">
        {EMPTY_LINES.map((line) => (
          <li className="blank-line" key={line}>
            <span className="box" aria-hidden="true" />
            <span className="vh">The {line} decision</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <ul>
        {plan.asked.map(({ text, lines }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may read the same
          <li className={isFinal ? 'no-box' : ''} key={at}>
            {!isFinal && <span className="box" aria-hidden="true" />}
            <span className={`clamp lines-${lines}`}>{text}</span>
          </li>
        ))}
      </ul>
      {!plan.isWhole && <p className="small">{cutWords(plan.left)}</p>}
    </>
  );
}

const cutWords = (left: number): string =>
  left === 0
    ? 'Shortened to fit: each stands in full in the report.'
    : `Shortened to fit: these and ${countWord(left)} ${plural(left, 'other stands', 'others stand')} in full in the report.`;
