import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { countIn } from '../../../core/response/count-in';
import { Dot } from '../../../ui/dot';
import { paths } from '../../../ui/paths';

type PartnersTaskProps = { readonly head: AssessmentHead; readonly number: number };

/** What partners see stands in the list but counts in no score; it may be left out. */
export function PartnersTask({ head, number }: PartnersTaskProps): JSX.Element {
  const { partners } = head;
  const people = partners === null ? 0 : countIn(partners);
  return (
    <li className="task">
      <span className="tn serif" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 className="h3">
          <a href={paths.partners(head.id)}>Ask partners</a>
        </h2>
        <p>Ask three to five partners how they see you, if you like. Never scored.</p>
        <p className="state">
          <span className="tag">
            <Dot state={people > 0 ? 'full' : partners === null ? 'open' : 'half'} />
            {stateWords(people, partners !== null)}
          </span>
        </p>
      </div>
    </li>
  );
}

function stateWords(people: number, isAsked: boolean): string {
  if (people > 0) return people === 1 ? '1 partner in' : `${people} partners in`;
  return isAsked ? 'Asked, nobody is in yet' : 'Not asked';
}
