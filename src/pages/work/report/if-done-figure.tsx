import type { JSX } from 'react';
import { FigureFrame } from '../../../charts/figure-frame';
import { kindsPlanned } from '../../../charts/people/kinds-planned';
import { NowThenTable } from '../../../charts/people/now-then-table';
import type { PlanReport } from '../../../core/report-model/plan-model';
import type { ReportNames } from '../../../core/report-model/report-model';

type IfDone = PlanReport['ifDone'];
type IfDoneFigureProps = {
  readonly ifDone: IfDone;
  readonly levels: readonly string[];
  readonly names: ReportNames;
  /** A quick check has no figures: its scores are said in levels. */
  readonly isQuick: boolean;
};

/** The profile as it is and as it would be with every open step done. Method 0.6. */
export function IfDoneFigure({ ifDone, levels, names, isQuick }: IfDoneFigureProps): JSX.Element {
  const groups = kindsPlanned(names).map(([kind, name]) => ({
    name,
    rows: ifDone.rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        id: row.id,
        name: row.name,
        now: row.now,
        nowWords: row.nowWords,
        later: row.then,
        laterWords: row.thenWords,
      })),
  }));
  return (
    <FigureFrame
      id="if-done"
      kicker="What the plan would change"
      finding={ifDone.finding}
      note="Each answer that a step still to be done is about, one level up; all other answers as they are."
    >
      <NowThenTable
        groups={groups.filter(({ rows }) => rows.length > 0)}
        caption="The profile now, and if the plan is done"
        laterName="If done"
        ends={isQuick ? [levels[0] ?? '', levels.at(-1) ?? ''] : null}
      />
    </FigureFrame>
  );
}
