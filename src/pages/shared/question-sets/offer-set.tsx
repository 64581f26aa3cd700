import type { JSX } from 'react';
import { askQuestionsOf, builtInId, setInUse } from '../../../platform/question-sets/set-in-use';
import { Button } from '../../../ui/button';
import { useKeptSets } from './use-kept-sets';

type OfferSetProps = {
  /** Of the questions that are wanted here. */
  readonly isWanted: (id: string) => boolean;
  /** Where to go with them; the page shown where none is given. */
  readonly address?: string;
  /** What they are wanted for, for those who hear the button alone. */
  readonly of?: string;
};

/** Where the questions that something answers are on this device, one press asks them; else nothing. */
export function OfferSet({ isWanted, address, of }: OfferSetProps): JSX.Element | null {
  const [sets] = useKeptSets();
  const asked = setInUse();
  const set = sets.find(({ id }) => id !== asked && isWanted(id));
  const isOfPage = asked !== null && isWanted(builtInId());
  if (set === undefined && !isOfPage) return null;
  const words = set === undefined ? 'Use the questions of this page' : `Use “${set.title}”`;
  return (
    <Button
      {...(of !== undefined && { 'aria-label': `${words}: ${of}` })}
      onClick={() => askQuestionsOf(set?.id ?? null, address)}
    >
      {words}
    </Button>
  );
}
