import type { JSX } from 'react';
import type { Item } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { useMainstayList } from '../../../store/use-mainstay';
import { DotLine } from '../../../ui/dot';
import { ANSWER_DOTS } from '../../shared/progress';
import type { QuestionPlace } from './question-place';

type SectionProgressProps = {
  readonly id: string;
  readonly item: Item;
  readonly place: QuestionPlace;
};

/** Where you are in the section and in all. Typing a note changes no state, so it draws nothing here. */
export function SectionProgress({ id, item, place }: SectionProgressProps): JSX.Element {
  const { section, inSection, at, items, skipped } = place;
  const states = useMainstayList((state) =>
    inSection.map((other) => answerState(state.responses[id]?.[other.id])),
  );
  const answered = states.filter((state) => state !== 'blank').length;
  const unknown = states.filter((state) => state === 'dk').length;
  const label = `${answered} of ${states.length} answered${unknown > 0 ? `, ${unknown} of them don’t know` : ''}`;
  return (
    <div className="progress">
      <p>
        {/* The heading says it too, where focus is. */}
        <span aria-hidden="true">
          <b>{section}</b>, question <b className="num">{at + 1}</b> of{' '}
          <span className="num">{inSection.length}</span>
          {/* By its own number: "2 skipped" would read as two of them. */}
          {skipped !== null && (
            <span className="soft num">. {inSection[skipped - 1]?.number} skipped</span>
          )}
        </span>
        <span className="soft num">
          <span className="qn">{item.number}</span>, {items.indexOf(item) + 1} of {items.length}
        </span>
      </p>
      <DotLine states={states.map((state) => ANSWER_DOTS[state])} label={label} here={at} />
    </div>
  );
}
