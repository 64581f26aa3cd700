import type { JSX } from 'react';
import type { Response } from '../../core/document/response';
import type { Item, Section } from '../../core/instrument/instrument';
import { answerState } from '../../core/response/answer-state';
import { countAnswers } from '../../core/response/completeness';
import { minutesLeft } from '../../core/response/pace';
import { Dot, DotLine } from '../../ui/dot';
import { paths } from '../../ui/paths';
import { ANSWER_DOTS, progressDot, progressWords } from './progress';
import { itemsToLookAtAgain } from './question/look-again';
import { sectionStart } from './section-start';

type SectionTaskProps = {
  readonly id: string;
  readonly number: number;
  readonly section: Section;
  readonly items: readonly Item[];
  readonly response: Response;
  readonly pace: number;
  readonly isFinal: boolean;
};

/** One section in a task list: how far it has come, and the way in. */
export function SectionTask({
  id,
  number,
  section,
  items,
  response,
  pace,
  isFinal,
}: SectionTaskProps): JSX.Element {
  const { blank, dontKnow } = countAnswers(items, response);
  const answered = items.length - blank;
  const words = progressWords(answered, items.length);
  const again = itemsToLookAtAgain(items, response).length;
  return (
    <li className="task">
      <span className="tn serif" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 className="h3">
          <a href={sectionStart(id, section.id, items, response, isFinal)}>{section.name}</a>
        </h2>
        <p>{section.question}</p>
        <DotLine states={items.map((item) => ANSWER_DOTS[answerState(response[item.id])])} />
        <p className="state">
          <span className="tag">
            <Dot state={progressDot(answered, items.length)} />
            {words}
          </span>
          {blank === 0 && (
            <span className="soft">
              {answered} of {items.length}
            </span>
          )}
          {blank > 0 && (
            <span className="soft">about {minutesWords(minutesLeft(blank, pace))}</span>
          )}
          {again > 0 && <span className="soft">{again} to look at again</span>}
          {dontKnow > 0 && <span className="soft">{dontKnow} don’t know</span>}
          {blank > 0 && !isFinal && (
            <a href={paths.sectionList(id, section.id)} aria-label={`${section.name} as a list`}>
              As a list
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

const minutesWords = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
