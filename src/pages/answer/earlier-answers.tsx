import type { JSX } from 'react';
import type { EarlierAnswer } from '../../core/response/answer';
import { clock } from '../../platform/clock';
import { useMainstayStore } from '../../store/use-mainstay';
import { dayAndTime } from '../../ui/times';
import { answerWords } from '../shared/answer-words';

type EarlierAnswersProps = {
  readonly id: string;
  readonly itemId: string;
  readonly history: readonly EarlierAnswer[];
  readonly levels: readonly string[];
};

/** What another copy held when a newer answer took its place. Nothing is thrown away; any of them can be put back. */
export function EarlierAnswers({ id, itemId, history, levels }: EarlierAnswersProps): JSX.Element {
  const store = useMainstayStore();
  return (
    <>
      <p>
        This question was answered in two windows at once. The newest answer stands; what it
        replaced is kept here.
      </p>
      <ul className="stack earlier">
        {history.map((earlier) => (
          <li className="sheet ev" key={`${earlier.changedAt}-${earlier.note}`}>
            <p>
              <b>{answerWords(earlier, levels)}</b>{' '}
              <span className="note">{dayAndTime(earlier.changedAt, clock())}</span>
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
                  store.getState().earlierPutBack(id, itemId, earlier);
                  // This list is drawn afresh with the question: focus goes to what has changed.
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

const wordsOf = ({ answer, note, speakers, accreditationCodes }: EarlierAnswer): string[] => {
  const said =
    answer?.state === 'dk' ? answer.whoKnows : answer?.state === 'na' ? answer.detail : '';
  return [said, note, speakers, accreditationCodes].filter((words) => words !== '');
};
