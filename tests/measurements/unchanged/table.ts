import { realBank } from '../../support/real-bank';
import { simulateNoChange } from '../../support/years/no-real-change';

const PEOPLE = [1, 2, 3, 4, 5, 8, 12];

/** In per cent, to one decimal; the note has each kind and the one dimension called most often. */
export function noChangeRows(trials: number) {
  const { instrument } = realBank();
  return PEOPLE.flatMap((people) =>
    [true, false].map((areMostlyTheSame) => {
      const { called, byKind, worst } = simulateNoChange(
        instrument,
        { people, areMostlyTheSame },
        trials,
      );
      const kinds = Object.entries(byKind).map(([kind, share]) => `${kind} ${perCent(share)}`);
      return {
        name: `${people} ${people === 1 ? 'person' : 'people'}, ${areMostlyTheSame ? 'mostly the same' : 'not the same'}`,
        value: perCent(called),
        note: `${kinds.join(', ')}; most of one ${perCent(worst)}`,
      };
    }),
  );
}

const perCent = (share: number): number => Math.round(1_000 * share) / 10;
