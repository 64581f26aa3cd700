import type { JSX } from 'react';
import type { EarlierAnswer } from '../../core/response/answer';
import { clock } from '../../platform/clock';
import { useMainstayStore } from '../../store/use-mainstay';
import { dayAndTime } from '../../ui/times';
import { answerWords } from '../shared/answer-words';
import { asOwnAct } from '../shared/form-keeper';

type EarlierAnswersProps = {
  readonly id: string;
  readonly itemId: string;
  readonly history: readonly EarlierAnswer[];
  readonly levels: readonly string[];
};

/** What was given before the answer that stands, by whom and when. Nothing is thrown away; any of them can be put back. */
export function EarlierAnswers({ id, itemId, history, levels }: EarlierAnswersProps): JSX.Element {
  const store = useMainstayStore();
  return (
    <>
      <p>
        What was answered here before, or in another window or a colleague’s copy. Nothing of it
        counts unless you put it back.
      </p>
      <ul className="stack earlier">
        {history.map((earlier) => (
          <li className="sheet ev" key={`${earlier.changedAt}-${earlier.note}`}>
            <p>
              <b>{answerWords(earlier, levels)}</b>{' '}
              <span className="note">{givenWords(earlier)}</span>
            </p>
            {wordsOf(earlier).map((words) => (
              <p className="note" key={words}>
                {words}
              </p>
            ))}
            <p className="row pair">
              <button
                type="button"
                className="linklike"
                onClick={() => {
                  asOwnAct(() => store.getState().earlierPutBack(id, itemId, earlier));
                  // Its own line goes from the list: focus goes to what has changed.
                  setTimeout(() => document.getElementById('main')?.focus());
                }}
              >
                Put this answer back
                <span className="vh">: {answerWords(earlier, levels)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Sam Okoro, yesterday, 17:05" */
const givenWords = ({ changedBy, changedAt }: EarlierAnswer): string =>
  [changedBy, dayAndTime(changedAt, clock())].filter((words) => words !== '').join(', ');

const wordsOf = ({ answer, note, speakers, accreditationCodes }: EarlierAnswer): string[] => {
  const said =
    answer?.state === 'dk' ? answer.whoKnows : answer?.state === 'na' ? answer.detail : '';
  return [said, note, speakers, accreditationCodes].filter((words) => words !== '');
};
