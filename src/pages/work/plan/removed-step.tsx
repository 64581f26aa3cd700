import type { JSX } from 'react';
import { Button } from '../../../ui/button';
import type { Removed } from './taken-out';
import { type PlanWork, shortOf } from './use-plan-work';

type RemovedStepProps = { readonly removed: Removed; readonly work: PlanWork };

/** After a step has been taken out: a way to have it back, whole. */
export function RemovedStep({ removed, work }: RemovedStepProps): JSX.Element {
  return (
    <p className="act-removed">
      Removed “{shortOf(removed.action.text)}”.{' '}
      <Button look="link" id="put-back" onClick={() => work.putBack(removed)}>
        Put it back
      </Button>
    </p>
  );
}
