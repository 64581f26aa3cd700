import { useMemo, useState } from 'react';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { planReport } from '../../core/report/plan-report';
import { prioritiesOf } from '../../core/report/priorities';
import { setScene } from '../../core/report/scene';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { EXAMPLE_ID } from '../../store/state';
import { useCountedHead } from '../shared/use-counted-head';

/** What the plan says by now. The answers are analysed once, not again for each key typed into the plan. */
export function usePlanScene(
  instrument: Instrument,
  guidance: Guidance,
  head: AssessmentHead,
  response: Response,
) {
  const [today] = useState(() => localDay(clock()));
  const counted = useCountedHead(head);
  const { scene, gaps } = useMemo(() => {
    const assessment = { ...counted, answers: response };
    // The made-up organisation lives on its own day, or all of its plan would be overdue before long.
    const day = counted.id === EXAMPLE_ID ? {} : { today };
    const set = setScene({ instrument, guidance, assessment, voice: 'you', ...day });
    return { scene: set, gaps: prioritiesOf(set).rows };
  }, [instrument, guidance, counted, response, today]);
  const { plan, signed } = head;
  const report = useMemo(
    () =>
      planReport({ ...scene, assessment: { ...scene.assessment, plan, signed } }, 'as it is now'),
    [scene, plan, signed],
  );
  return { scene, gaps, report };
}
