import { useMemo } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import { analyse } from '../../../core/gaps/analyse';
import type { Instrument } from '../../../core/instrument/instrument';
import type { PanelScorecard } from '../../../core/panel/panel';
import { useCountedHead } from '../use-counted-head';

type Asked = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly response: Response;
};

/** What the room said, combined, with the head it was combined from; null where it is no exercise. Method 3. */
export function useCombined({ instrument, head, response }: Asked): {
  readonly counted: AssessmentHead;
  readonly panel: PanelScorecard | null;
} {
  const counted = useCountedHead(head);
  const panel = useMemo(
    () => analyse(instrument, { ...counted, answers: response }).panel,
    [instrument, counted, response],
  );
  return { counted, panel };
}
