import { type JSX, useState } from 'react';
import type { EarlierAnswer } from '../../../core/document/answer';
import type { Item } from '../../../core/instrument/instrument';
import { misfitOf } from '../../../core/response/meaning';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { dayAndTime } from '../../../ui/times';
import { asOwnAct } from '../../shared/forms/form-keeper';
import { answerWords } from '../../shared/question/answer-words';
import { useToday } from '../../shared/use-today';

type EarlierAnswersProps = {
  readonly id: string;
  readonly item: Item;
  readonly history: readonly EarlierAnswer[];
  readonly levels: readonly string[];
};

/** What was given before the answer that stands, by whom and when. Any of them can be put back, until they are forgotten on purpose. */
export function EarlierAnswers({ id, item, history, levels }: EarlierAnswersProps): JSX.Element {
  const store = useMainstayStore();
  const today = useToday();
  return (
    <>
      <p>
        What was answered here before, or in another window or a colleague’s copy. These do not
        count; any of them can be put back.
      </p>
      <ul className="stack earlier">
        {history.map((earlier) => (
          <li className="sheet ev" key={`${earlier.changedAt}-${earlier.note}`}>
            <p>
              <b>{answerWords(earlier, levels)}</b>{' '}
              <span className="note">{givenWords(earlier, today)}</span>
            </p>
            {wordsOf(earlier).map((words) => (
              <p className="note" key={words}>
                {words}
              </p>
            ))}
            <PutBack id={id} item={item} earlier={earlier} levels={levels} />
          </li>
        ))}
      </ul>
      <Forget onForget={() => store.getState().earlierForgotten(id, item.id)} />
    </>
  );
}

type PutBackProps = Omit<EarlierAnswersProps, 'history'> & { readonly earlier: EarlierAnswer };

/** What was said to other words does not come back as an answer to these. */
function PutBack({ id, item, earlier, levels }: PutBackProps): JSX.Element {
  const store = useMainstayStore();
  if (misfitOf(earlier.answer, item) !== null)
    return <p className="note">Given to other words, so it cannot be put back.</p>;
  return (
    <p className="row pair">
      <Button
        look="link"
        onClick={() => {
          asOwnAct(() => store.getState().earlierPutBack(id, item.id, earlier));
          // Its own line goes from the list: focus goes to what has changed.
          setTimeout(() => document.getElementById('main')?.focus());
        }}
      >
        Put this answer back
        <span className="vh">: {answerWords(earlier, levels)}</span>
      </Button>
    </p>
  );
}

/** Asks once more: what is forgotten cannot be put back. */
function Forget({ onForget }: { readonly onForget: () => void }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <p>
        <Button look="link" extra="fold" onClick={() => setAsking(true)}>
          Forget these earlier answers
        </Button>
      </p>
    );
  }
  return (
    <section className="stack" aria-label="Forget these earlier answers?">
      <p>
        They cannot be put back on this device. Files you saved before, and other people’s copies,
        still hold them.
      </p>
      <p className="row">
        <Button
          isSlim
          onClick={() => {
            onForget();
            // The whole list goes.
            setTimeout(() => document.getElementById('main')?.focus());
          }}
        >
          Forget them
        </Button>
        <Button look="bare" isSlim onClick={() => setAsking(false)}>
          Keep them
        </Button>
      </p>
    </section>
  );
}

/** "Sam Okoro, yesterday, 17:05" */
const givenWords = ({ changedBy, changedAt }: EarlierAnswer, today: string): string =>
  [changedBy, dayAndTime(changedAt, today)].filter((words) => words !== '').join(', ');

const wordsOf = ({ answer, note, speakers, accreditationCodes }: EarlierAnswer): string[] => {
  const said =
    answer?.state === 'dk' ? answer.whoKnows : answer?.state === 'na' ? answer.detail : '';
  return [said, note, speakers, accreditationCodes].filter((words) => words !== '');
};
