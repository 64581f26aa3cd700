import { type JSX, memo } from 'react';
import { FigureFrame } from '../../../../charts/figure-frame';
import { ScoreKey } from '../../../../charts/score-key';
import { ScoreRows } from '../../../../charts/score-rows';
import {
  askedHeading,
  FIRST_STEP,
  pageOneNotes,
  standHeading,
  underWords,
} from '../../../../core/report/page-one';
import { statusWords } from '../../../../core/report/sign-off-report';
import type { ReportModel } from '../../../../core/report-model/report-model';
import type { ToldCell } from '../../../../core/report-model/told-words';
import { STAYS_ASKS, tellsStays } from '../../../../core/wording/stays-words';
import { Unbroken } from '../../../shared/unbroken';
import { ChosenTable } from './chosen-table';
import { FirstInLarge, FirstTable } from './first-table';
import type { PageOnePlan } from './page-one-plan';
import { SheetHead } from './sheet-head';

type PageOneProps = {
  readonly model: ReportModel;
  readonly levels: readonly string[];
  readonly plan: PageOnePlan;
  /** Nothing follows it: what does not fit stands in the full report. */
  readonly isAlone?: boolean;
  /** It goes on over its side, and fewer columns stand beside each other. */
  readonly isLarge?: boolean;
};

/** Page 1, on one sheet alone: what a trustee needs who reads nothing else. */
export const PageOne = memo(function PageOne(props: PageOneProps): JSX.Element {
  const { model, plan, isAlone = false, isLarge = false } = props;
  const { best, weakest, start } = model.told;
  return (
    <section
      className={plan.isTight ? 'page-one tight' : 'page-one'}
      aria-label="Page 1: summary for the board"
    >
      <SheetHead isRehearsal={model.panel?.isRehearsal ?? false}>
        <b>{statusWords(model.signOff)}.</b> {isAlone ? 'For the board' : 'Page 1: for the board'}
      </SheetHead>
      <p className="org clamp">
        <b>{model.title}</b> {model.assessed}
      </p>
      <h1>
        <Unbroken text={model.headline} />
      </h1>
      <div className="three">
        {[best, weakest, start].map((cell) => (
          <Cell cell={cell} key={cell.label} />
        ))}
      </div>
      {plan.hasStep && (
        <p className="first-step clamp">
          <b>{FIRST_STEP}:</b> {model.told.firstStep}
        </p>
      )}
      {!isLarge && <StandFigure {...props} />}
      {plan.chosen.length > 0 ? (
        <ChosenFirst rows={plan.chosen} of={model.panel?.priorities.length ?? 0} />
      ) : (
        <WorkFirst model={model} isLarge={isLarge} />
      )}
      {isLarge && <StandFigure {...props} />}
      <Notes model={model} />
      {plan.asksHere ? (
        <Decide
          plan={plan}
          heading={askedHeading(model)}
          whereAll={isAlone ? 'in the full report' : 'in full on the next page'}
          isFinal={model.signOff.isFinal}
        />
      ) : (
        model.decisions.length > 0 && (
          <p className="small after-table">
            {askedHeading(model)} stands at the beginning of this paper.
          </p>
        )
      )}
      <p className="note rlimits clamp">{model.limits}</p>
    </section>
  );
});

/** Where the four stand. In large print it comes after the words, which fill what the drawing would leave of a side. */
function StandFigure({ model, levels }: PageOneProps): JSX.Element {
  return (
    <FigureFrame finding={standHeading(model)}>
      <ScoreKey rows={model.factors.rows} voice="we" hasOwnTargets={model.hasOwnTargets} />
      <ScoreRows
        rows={model.factors.rows}
        levels={levels}
        caption={model.factors.name}
        isQuick={model.isQuick}
      />
    </FigureFrame>
  );
}

/** Paragraphs of their own: a reader of the PDF passes over words that stand in a <strong>. */
function Cell({ cell }: { readonly cell: ToldCell }): JSX.Element {
  const under = underWords(cell);
  return (
    <div>
      <p className="what">{cell.label}</p>
      <p className="cell-title clamp">{cell.title}</p>
      {under !== '' && <p className="under">{under}</p>}
    </div>
  );
}

type WorkFirstProps = { readonly model: ReportModel; readonly isLarge: boolean };

function WorkFirst({ model, isLarge }: WorkFirstProps): JSX.Element {
  const { first, finding } = model.priorities;
  return (
    <section className="fig">
      <div className="cap with-note">
        <h2>{first.length === 0 ? finding : 'What to work on first'}</h2>
        {tellsStays(first) && <p className="note">{STAYS_ASKS}</p>}
      </div>
      {first.length > 0 &&
        (isLarge ? (
          <FirstInLarge rows={first} />
        ) : (
          <FirstTable rows={first} isFinal={model.signOff.isFinal} />
        ))}
    </section>
  );
}

function Notes({ model }: { readonly model: ReportModel }): JSX.Element | null {
  const notes = pageOneNotes(model);
  if (notes.length === 0) return null;
  return (
    <ul className="notes4">
      {notes.map(({ label, text, isWide }) => (
        <li className={isWide ? 'wide-note' : ''} key={label}>
          <span className="clamp">
            <b>{label}</b> {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

type ChosenFirstProps = { readonly rows: PageOnePlan['chosen']; readonly of: number };

function ChosenFirst({ rows, of: all }: ChosenFirstProps): JSX.Element {
  const isWhole = rows.length === all;
  return (
    <section className="fig">
      <div className="cap">
        <h2>What we chose to do{!isWhole && `: the first ${rows.length} of ${all}`}</h2>
      </div>
      <ChosenTable rows={rows} label="What we chose to do" isShort />
    </section>
  );
}

const EMPTY_LINES = ['first', 'second', 'third'] as const;

type DecideProps = {
  readonly plan: PageOnePlan;
  readonly heading: string;
  /** Where all of them stand when they do not fit. */
  readonly whereAll: string;
  /** Nothing is left to tick or to write. */
  readonly isFinal: boolean;
};

function Decide({ plan, heading, whereAll, isFinal }: DecideProps): JSX.Element | null {
  const hasLines = !isFinal && plan.emptyLines > 0;
  if (plan.decisions.length === 0 && plan.isWhole && !hasLines) return null;
  if (plan.decisions.length === 0 && !plan.isWhole) {
    return (
      <p className="small after-table">
        {heading} stands {whereAll}.
      </p>
    );
  }
  return (
    <section className="decide">
      <h2>
        {heading}
        {plan.decisions.length === 0 && ' (to write in)'}
      </h2>
      {plan.decisions.length > 0 ? (
        <ul>
          {plan.decisions.map((decision, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may read the same
            <li className={isFinal ? 'no-box' : ''} key={at}>
              {!isFinal && <span className="box" aria-hidden="true" />}
              <span className="clamp">{decision}</span>
            </li>
          ))}
        </ul>
      ) : (
        plan.isWhole && (
          <ul aria-label="Room to write decisions">
            {EMPTY_LINES.slice(0, plan.emptyLines).map((line) => (
              <li className="blank-line" key={line}>
                <span className="box" aria-hidden="true" />
                <span className="vh">The {line} decision</span>
              </li>
            ))}
          </ul>
        )
      )}
      {!plan.isWhole && <p className="small">All of them stand {whereAll}.</p>}
    </section>
  );
}
