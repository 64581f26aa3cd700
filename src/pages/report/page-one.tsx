import { type JSX, memo } from 'react';
import { FigureFrame } from '../../charts/figure-frame';
import { ScoreKey } from '../../charts/score-key';
import { ScoreRows } from '../../charts/score-rows';
import type { PriorityRow, ReportModel } from '../../core/report/report-model';
import { statusWords } from '../../core/report/sign-off-report';
import { ScrollBox } from '../../ui/scroll-box';
import { Ladder } from '../shared/ladder';
import { ChosenTable } from './chosen-table';
import { FirmnessTag } from './firmness-tag';
import { MOST_PRIORITIES, nowAndTarget, type PageOnePlan } from './page-one-plan';
import { SheetHead } from './sheet-head';

type PageOneProps = {
  readonly model: ReportModel;
  readonly levels: readonly string[];
  readonly plan: PageOnePlan;
};

/** Page 1, on one sheet alone: what a trustee needs who reads nothing else. */
export const PageOne = memo(function PageOne(props: PageOneProps): JSX.Element {
  const { model, levels, plan } = props;
  return (
    <section className="page-one" aria-label="Page 1: summary for the board">
      <SheetHead isRehearsal={model.panel?.isRehearsal ?? false}>
        Gap report, page 1: summary for the board. <b>{statusWords(model.signOff)}</b>
      </SheetHead>
      <h1 className={plan.isTitleLong ? 'long' : ''}>{model.title}</h1>
      <p className="meta clamp">
        {model.date}. {model.answeredBy}
      </p>
      <div className="three">
        {model.summary.map(({ label, text }) => (
          <p key={label}>
            <b>{label}</b> <span className="clamp">{text}</span>
          </p>
        ))}
      </div>
      <FigureFrame kicker={model.factors.kicker} finding={model.factors.finding}>
        <ScoreKey rows={model.factors.rows} voice="we" hasOwnTargets={model.hasOwnTargets} />
        <ScoreRows
          rows={model.factors.rows}
          levels={levels}
          caption={model.factors.name}
          isQuick={model.isQuick}
        />
      </FigureFrame>
      {plan.chosen.length > 0 ? (
        <ChosenFirst rows={plan.chosen} of={model.panel?.priorities.length ?? 0} />
      ) : (
        <WorkFirst
          finding={model.priorities.finding}
          rows={plan.priorities}
          of={Math.min(MOST_PRIORITIES, model.priorities.rows.length)}
        />
      )}
      {plan.asksHere ? (
        <Decide plan={plan} />
      ) : (
        <p className="small after-table">
          What the board is asked to decide is on the cover sheet.
        </p>
      )}
      <p className="note rlimits clamp">{model.limits}</p>
    </section>
  );
});

type WorkFirstProps = {
  readonly finding: string;
  readonly rows: readonly PriorityRow[];
  /** How many there would be with room for them: what is left off is said. */
  readonly of: number;
};

function WorkFirst({ finding, rows, of: all }: WorkFirstProps): JSX.Element {
  return (
    <section className="fig">
      <div className="cap">
        <h2>
          {rows.length === 0 ? finding : 'What to work on first'}
          {rows.length > 0 &&
            rows.length < all &&
            `: ${rows.length} of ${all}, the others overleaf`}
        </h2>
      </div>
      {rows.length > 0 && (
        <ScrollBox label="What to work on first">
          <table className="plain prio written">
            <thead>
              <tr>
                <th scope="col">Gap</th>
                <th scope="col">Now and target</th>
                <th scope="col">How sure</th>
                <th scope="col">Owner</th>
                <th scope="col">By when</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.item}>
                  <th scope="row">{row.title}</th>
                  <td>
                    <div className="now-to">
                      <Ladder level={row.level} target={row.target} />
                      <span>{nowAndTarget(row)}</span>
                    </div>
                  </td>
                  <td>
                    <FirmnessTag firmness={row.firmness} />
                  </td>
                  <td className="write">
                    <span className="clamp">{row.owner}</span>
                  </td>
                  <td className="write">{row.by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
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

function Decide({ plan }: { readonly plan: PageOnePlan }): JSX.Element {
  return (
    <section className="decide">
      <h2>Decisions asked of the board</h2>
      {plan.decisions.length > 0 ? (
        <ul>
          {plan.decisions.map((decision, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may read the same
            <li key={at}>
              <span className="box" aria-hidden="true" />
              <span className="clamp">{decision}</span>
            </li>
          ))}
        </ul>
      ) : (
        plan.isWhole && (
          <ul aria-label="Room to write three decisions">
            {EMPTY_LINES.map((line) => (
              <li className="blank-line" key={line}>
                <span className="box" aria-hidden="true" />
                <span className="vh">The {line} decision</span>
              </li>
            ))}
          </ul>
        )
      )}
      {!plan.isWhole && <p className="small">All of them stand in full on the next page.</p>}
    </section>
  );
}
