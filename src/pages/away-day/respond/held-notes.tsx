import type { JSX } from 'react';
import { Button } from '../../../ui/button';
import { heldOf, useHeldBack } from '../../../ui/held-back';
import { Notice } from '../../../ui/notice';
import type { StepProps } from './steps/step-props';

/** The notes that are too long to be kept, before a code is made without them. */
export function HeldNotes({ asked, draft, goTo }: StepProps): JSX.Element | null {
  // Drawn again as soon as one is short enough.
  useHeldBack(draft.respondent);
  const names = new Set(heldOf(draft.respondent).map(([name]) => name));
  const places = asked.flatMap(({ item }, place) => (names.has(`why/${item.id}`) ? [place] : []));
  if (places.length === 0) return null;
  const [isOne, count] = [places.length === 1, places.length];
  return (
    <Notice kind="problem">
      <p>
        <b>{isOne ? 'One note is' : `${count} notes are`} too long, so not kept.</b> Your answers
        are. Shorten the {isOne ? 'note' : 'notes'}, or what was kept before stays:
      </p>
      <ul className="blank-list">
        {places.map((place) => (
          <li key={place} className="pair">
            <Button look="link" onClick={() => goTo(place)}>
              {place + 1}. {asked[place]?.item.title}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
