import type { JSX } from 'react';
import { ScoreKey } from '../../../charts/score-key';
import { ScoreRows } from '../../../charts/score-rows';
import type { Response } from '../../../core/document/response';
import type { Instrument } from '../../../core/instrument/instrument';
import { addUpItems, itemSums } from '../../../core/report/dimension-sums';
import type { FoundDimension } from '../../../core/report/find-dimension';
import type { PanelReport } from '../../../core/report-model/panel-model';
import { paths } from '../../../ui/paths';
import { HowReached } from './how-reached';
import { ItemsBehind, Unknowns } from './items-behind';

type ScoreInFullProps = {
  readonly id: string;
  readonly found: FoundDimension;
  readonly instrument: Instrument;
  readonly response: Response;
  /** What is in place or missing of each question, by its id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Where the answers of many stand behind the score. */
  readonly panel: PanelReport | null;
  readonly isQuick: boolean;
  readonly hasOwnTargets: boolean;
};

/** One score: where it lies, how it was reached, the questions behind it, what is not known. */
export function ScoreInFull(props: ScoreInFullProps): JSX.Element {
  const { id, found, instrument, response, titles, panel, isQuick, hasOwnTargets } = props;
  const { rows, cell, name, items: ids, weightOf } = found;
  const items = itemSums(instrument, response, ids, weightOf, panel);
  const row = rows[0] ?? null;
  return (
    <>
      {rows.some(({ shown }) => shown !== 'none') && (
        <div className="where">
          <ScoreKey rows={rows} voice="you" hasOwnTargets={hasOwnTargets} />
          <ScoreRows
            rows={rows}
            levels={instrument.levels}
            caption="Where this score lies"
            isQuick={isQuick}
            hrefOf={(part) => (part === row?.id ? null : paths.dimension(id, part))}
          />
        </div>
      )}
      <section>
        <h2>How this {isQuick ? 'level' : 'score'} is reached</h2>
        {isQuick ? (
          <p className="measure">
            It is the level nearest the middle of the rated questions below. A question that matters
            more counts more. Don’t knows widen the range; “not our role” is left out. A quick check
            gives no figures.
          </p>
        ) : (
          <HowReached sums={addUpItems(items)} levels={instrument.levels} row={row} cell={cell} />
        )}
      </section>
      <section>
        <h2>The questions behind it</h2>
        <ItemsBehind id={id} name={name} items={items} titles={titles} isQuick={isQuick} />
      </section>
      <Unknowns id={id} items={items} />
    </>
  );
}
