import type { JSX } from 'react';
import { useMainstay } from '../../../store/use-mainstay';
import { ClearForm } from './clear-form';
import type { ClearOutcome } from './clear-outcome';
import { ClearedPage } from './cleared-page';

type ClearPageProps = {
  readonly outcome: ClearOutcome;
  readonly onClear: (outcome: ClearOutcome) => void;
};

/** Before and after in one part, so that what is shown after is surely here when there is nothing else any more. */
export function ClearPage({ outcome, onClear }: ClearPageProps): JSX.Element {
  const isCleared = useMainstay((state) => state.status === 'cleared');
  return isCleared ? <ClearedPage outcome={outcome} /> : <ClearForm onClear={onClear} />;
}
