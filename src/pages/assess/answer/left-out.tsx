import { type JSX, useState } from 'react';
import type { Answer } from '../../../core/document/answer';
import { isSame } from '../../../core/document/is-same';
import type { Item } from '../../../core/instrument/instrument';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';
import { askSoFar } from '../../shared/so-far';

type FinishedWayProps = {
  readonly id: string;
  /** A colleague's part has no results. */
  readonly isPart: boolean;
  /** Nothing is left to answer in any section. */
  readonly isAll: boolean;
  /** Some of the section is left out: what there is of it is shown all the same. */
  readonly isAsIs?: boolean;
};
type LeftOutProps = FinishedWayProps & {
  readonly blank: readonly Item[];
};

const UNKNOWN: Answer = { state: 'dk', whoKnows: '' };

/** At the end of a section with questions left out: answer them, mark them don’t know, or go on as it is. */
export function LeftOut({ blank, ...way }: LeftOutProps): JSX.Element {
  const { id } = way;
  const store = useMainstayStore();
  const [marked, setMarked] = useState<readonly Item[]>([]);
  const [first] = blank;
  const mark = () => {
    for (const item of blank) store.getState().itemAnswered(id, item.id, UNKNOWN);
    setMarked(blank);
  };
  const undo = () => {
    const response = store.getState().responses[id] ?? {};
    // What has been answered since stays.
    const own = marked.filter((item) => isSame(response[item.id]?.answer, UNKNOWN));
    for (const item of own) store.getState().itemAnswered(id, item.id, null);
    setMarked([]);
  };
  return (
    <div className="left-out sheet">
      <p>
        <Heard>
          {marked.length > 0 && (
            <>
              <span>
                {marked.length === 1 ? '1 question' : `${marked.length} questions`} marked don’t
                know.{' '}
              </span>
              <Button look="link" onClick={undo}>
                Undo
              </Button>
            </>
          )}
        </Heard>
      </p>
      <p className="row">
        {first && (
          <>
            <a className="btn main" href={paths.answer(id, first.id)}>
              {blank.length === 1 ? 'Answer it' : 'Answer them'}
            </a>
            <Button onClick={mark}>
              {blank.length === 1 ? 'Mark it don’t know' : `Mark all ${blank.length} don’t know`}
            </Button>
          </>
        )}
        <FinishedWay {...way} isAsIs={first !== undefined} />
        {first && (
          <a className="btn bare slim" href={paths.taskList(id)}>
            Go on without {blank.length === 1 ? 'it' : 'them'}
          </a>
        )}
      </p>
    </div>
  );
}

/** What can be seen once a section is finished, from wherever one finished it. */
export function FinishedWay({ id, isPart, isAll, isAsIs }: FinishedWayProps): JSX.Element {
  return isPart ? (
    <a className="btn" href={paths.checkAnswers(id)}>
      Check answers
    </a>
  ) : (
    <a
      className="btn"
      href={paths.results(id)}
      onClick={() => {
        if (isAsIs) askSoFar(id);
      }}
    >
      {isAll ? 'See the results' : 'See results so far'}
    </a>
  );
}
