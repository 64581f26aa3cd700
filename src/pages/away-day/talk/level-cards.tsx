import { type JSX, useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { printPage } from '../../shared/print-page';
import { DONT_KNOW_MARK, letterOfLevel } from '../shared/paper-marks';
import './level-cards.css';

const MOST_SETS = 60;

type LevelCardsProps = {
  readonly names: readonly string[];
  /** So many people answered: a set each. */
  readonly people: number;
  /** Whether the answers carry no names, while a card held up does. */
  readonly isPrivate: boolean;
};

/** Cards to hold up: a set of six to a page, each saying that it is seen by everyone. Printed, not shown. */
export function LevelCards({ names, people, isPrivate }: LevelCardsProps): JSX.Element {
  const [wanted, setWanted] = useState(String(Math.max(1, Math.min(MOST_SETS, people))));
  const sets = Math.min(MOST_SETS, Math.max(1, Math.trunc(Number(wanted)) || 1));
  const cards = [
    ...names.map((name, level) => ({ mark: letterOfLevel(level), name })),
    { mark: DONT_KNOW_MARK, name: 'Don’t know' },
  ];
  return (
    <div className="level-cards">
      <div className="row align-end">
        <TextField
          id="card-sets"
          label="Sets of cards"
          inputMode="numeric"
          className="field short-field"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <Button onClick={printPage}>
          Print {sets === 1 ? 'a set' : `${sets} sets`} of cards, one a page
        </Button>
      </div>
      <div className="card-sheets" aria-hidden="true">
        {Array.from({ length: sets }, (_, sheet) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheets are all alike
          <ul className="card-sheet" key={sheet}>
            {cards.map(({ mark, name }) => (
              <li key={mark}>
                <b className="serif">{mark}</b>
                <span>{name}</span>
                <small>
                  Everyone sees this card{isPrivate && ', also where answers carry no names'}.
                </small>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}
