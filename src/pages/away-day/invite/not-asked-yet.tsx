import type { JSX } from 'react';
import type { RoundName } from '../../../core/document/rounds';
import { paths } from '../../../ui/paths';

const WORDS = {
  first: {
    what: 'No question is asked yet.',
    next: 'Choose the questions on the set-up page, then come back.',
    link: 'Set up the exercise',
  },
  again: {
    what: 'There is no second vote yet.',
    next: 'It is opened after the conversation, on the questions you talked about.',
    link: 'Talk',
  },
  partners: {
    what: 'The partner view has not been started yet.',
    next: 'Choose its questions first, then come back.',
    link: 'Ask partners',
  },
} as const satisfies Record<RoundName, object>;

/** In place of an invitation or a form: nothing is asked in this round so far. */
export function NotAskedYet({
  id,
  round,
}: {
  readonly id: string;
  readonly round: RoundName;
}): JSX.Element {
  const { what, next, link } = WORDS[round];
  const href = {
    first: paths.exercise(id, 'set-up'),
    again: paths.exercise(id, 'talk'),
    partners: paths.partners(id),
  }[round];
  return (
    <div className="empty">
      <p className="serif h3">{what}</p>
      <p>{next}</p>
      <p>
        <a className="btn main" href={href}>
          {link}
        </a>
      </p>
    </div>
  );
}
