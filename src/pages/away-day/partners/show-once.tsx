import type { JSX } from 'react';
import type { Collection } from '../../../core/document/collection';
import { partnersReveal, partnersRevealed } from '../../../core/exercise/partners-reveal';
import { dayWords } from '../../../core/limits/days';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useToday } from '../../shared/use-today';

type ShowOnceProps = {
  readonly id: string;
  readonly partners: Collection;
  /** The button goes, and the focus with it. */
  readonly onShown: () => void;
};

/** Partners' answers are shown once: drawn again with one more, they would tell whose it is. */
export function ShowOnce({ id, partners, onShown }: ShowOnceProps): JSX.Element | null {
  const store = useMainstayStore();
  const today = useToday();
  const state = partnersReveal(partners, today);
  const change = (next: (before: Collection) => Collection) => {
    store.getState().exerciseChanged(id, (parts) => ({
      ...parts,
      partners: parts.partners && next(parts.partners),
    }));
    onShown();
  };
  if (state === 'shown' || state === 'too-few') return null;
  const isOpenEnded = partners.expectedCount === 0 && partners.closesOn === '';
  return (
    <Notice kind="information">
      <p>
        {state === 'yes'
          ? 'What partners say can be shown now, once. Whoever answers later is not taken in.'
          : whenWords(partners)}
      </p>
      {state === 'yes' && (
        <p>
          <Button look="main" onClick={() => change((before) => partnersRevealed(before, today))}>
            Show what partners say
          </Button>
        </p>
      )}
      {state === 'too-early' && isOpenEnded && (
        <p>
          <Button onClick={() => change((before) => ({ ...before, closesOn: today }))}>
            All have answered: close it today
          </Button>
        </p>
      )}
    </Notice>
  );
}

function whenWords({ expectedCount, closesOn }: Collection): string {
  const all = expectedCount > 0 ? `when all ${expectedCount} have answered` : '';
  const day = closesOn === '' ? '' : `from ${dayWords(closesOn)} on`;
  const when = [all, day].filter((words) => words !== '').join(', or ');
  return when === ''
    ? 'What partners say is shown once, when you say that all have answered.'
    : `What partners say is shown once, ${when}.`;
}
