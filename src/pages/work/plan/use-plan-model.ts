import { useDeferredValue, useMemo } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { askRowsOf } from '../../../core/report/ask-rows';
import { firstStepsOf } from '../../../core/report/first-steps';
import { planReport } from '../../../core/report/plan-report';
import { showRowsOf } from '../../../core/report/show-rows';
import { isSectionFinished } from '../../../core/response/completeness';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { type ReportScene, reportSceneOf } from '../../../core/wording/report-scene';
import { EXAMPLE_ID } from '../../../store/state';
import { useCountedHead } from '../../shared/use-counted-head';
import { useToday } from '../../shared/use-today';

/** The sections asked whose scores may be seen: running scores stay hidden until a section is finished (method 1). */
function finishedSections(instrument: Instrument, head: AssessmentHead, response: Response) {
  const items = itemsInPlay(instrument, head);
  return instrument.sections
    .map(({ id }) => id)
    .filter(
      (id) =>
        head.exercise !== null ||
        (items.some(({ section }) => section === id) && isSectionFinished(id, items, response)),
    );
}

/** What the plan says by now: typing comes first, and the answers are analysed once, not for each key. */
export function usePlanModel(
  instrument: Instrument,
  guidance: Guidance,
  head: AssessmentHead,
  response: Response,
) {
  const today = useToday();
  const counted = useCountedHead(head);
  const answers = useDeferredValue(response);
  const { plan, signed, targets, exercise, signOff } = useDeferredValue(head);
  const analysed = useMemo(() => {
    // The made-up organisation lives on its own day, or all of its plan would be late before long.
    const day = counted.id === EXAMPLE_ID ? {} : { today };
    const assessment = { ...counted, answers };
    return reportSceneOf({ instrument, guidance, assessment, voice: 'you', ...day });
  }, [instrument, guidance, counted, answers, today]);
  const finished = useMemo(
    () => finishedSections(instrument, counted, answers),
    [instrument, counted, answers],
  );
  const scene: ReportScene = useMemo(() => {
    const assessment = { ...analysed.assessment, plan, signed, targets, exercise, signOff };
    return { ...analysed, assessment };
  }, [analysed, plan, signed, targets, exercise, signOff]);
  const steps = useMemo(() => firstStepsOf(scene, finished), [scene, finished]);
  const report = useMemo(() => planReport(scene, 'as it is now'), [scene]);
  const asks = useMemo(() => askRowsOf(analysed), [analysed]);
  const shows = useMemo(() => showRowsOf(analysed), [analysed]);
  return { scene, steps, report, asks, shows, isReady: finished.length > 0 };
}

export type PlanModel = ReturnType<typeof usePlanModel>;
