import { type JSX, memo, useMemo } from 'react';
import { OnPaper } from '../../../../charts/on-paper';
import type { Targets } from '../../../../core/document/assessment';
import { footOf } from '../../../../core/documents/about-document';
import { boardBlocks } from '../../../../core/documents/board-paper';
import type { Instrument } from '../../../../core/instrument/instrument';
import { whatWasDone } from '../../../../core/report/about-assessment';
import { decisionLines } from '../../../../core/report/page-one';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { lowerFirst } from '../../../../core/wording/words';
import { usePageFoot } from '../../../shared/printed-page';
import type { PaperId } from '../products';
import { chosenParts, fullParts } from '../report-parts';
import { WrittenBlocks } from '../written/written-blocks';
import { WrittenPaper } from '../written/written-paper';
import { PageOne } from './page-one';
import { planBehindCover, planInLarge, planPageOne } from './page-one-plan';
import { Parts } from './parts';
import { SheetHead } from './sheet-head';
import { DecisionsPart } from './text-parts';

type PaperProps = {
  readonly paper: PaperId;
  readonly model: ReportModel;
  readonly instrument: Instrument;
  readonly targets: Targets;
  readonly leftOut: readonly string[];
  /** In letters for readers with poor sight. */
  readonly isLarge: boolean;
};

/** What prints, and nothing of it on the screen. */
export const Paper = memo(function Paper(props: PaperProps): JSX.Element {
  const { paper, model, isLarge } = props;
  const looks = [model.signOff.isFinal ? 'final' : '', isLarge ? 'large' : ''];
  return (
    <article
      className={['a4', ...looks].filter(Boolean).join(' ')}
      aria-label="What prints"
      data-paper={paper}
    >
      <OnPaper value>
        <Sheets {...props} />
      </OnPaper>
    </article>
  );
});

function Sheets(props: PaperProps): JSX.Element {
  const { paper, model, isLarge } = props;
  if (paper === 'board') return <BoardSheets {...props} />;
  if (paper === 'assessor' || paper === 'partners' || paper === 'absent')
    return <WrittenPaper paper={paper} model={model} isLarge={isLarge} />;
  return <ReportSheets {...props} />;
}

function BoardSheets({ model, instrument, isLarge }: PaperProps): JSX.Element {
  usePageFoot(model.title, footOf(model, 'board paper'), '', isLarge);
  return (
    <>
      <div className="written-paper board">
        <SheetHead isRehearsal={model.panel?.isRehearsal ?? false}>For the board</SheetHead>
        <WrittenBlocks blocks={boardBlocks(model)} />
      </div>
      <PageOne
        model={model}
        levels={instrument.levels}
        plan={isLarge ? { ...planInLarge(model, []), asksHere: false } : planBehindCover(model)}
        isLarge={isLarge}
      />
    </>
  );
}

/** Page 1 alone, or with the parts of the full report or of somebody's own choice behind it. */
function ReportSheets(props: PaperProps): JSX.Element {
  const { paper, model, instrument, targets, leftOut, isLarge } = props;
  const plan = useMemo(
    () => (isLarge ? planInLarge : planPageOne)(model, decisionLines(model)),
    [model, isLarge],
  );
  usePageFoot(
    model.title,
    footOf(model, lowerFirst(whatWasDone(model.panel !== null, model.isQuick))),
    '',
    isLarge,
  );
  const parts = useMemo(
    () => (paper === 'chosen' ? chosenParts(model, leftOut) : fullParts(model)),
    [paper, model, leftOut],
  );
  const isAlone = paper === 'one-page';
  return (
    <>
      <PageOne
        model={model}
        levels={instrument.levels}
        plan={plan}
        isAlone={isAlone}
        isLarge={isLarge}
      />
      {!isAlone && (
        <>
          {!plan.isWhole && <DecisionsPart model={model} />}
          <Parts
            model={model}
            instrument={instrument}
            targets={targets}
            parts={parts}
            isLarge={isLarge}
          />
        </>
      )}
    </>
  );
}
