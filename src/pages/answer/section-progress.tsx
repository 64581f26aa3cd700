import type { JSX } from 'react';
import type { Instrument, Item } from '../../core/instrument/instrument';
import { answerState } from '../../core/response/answer-state';
import { useMainstayList } from '../../store/use-mainstay';
import { DotLine } from '../../ui/dot';
import { ANSWER_DOTS } from '../shared/progress';

type SectionProgressProps = {
  readonly id: string;
  readonly item: Item;
  readonly inSection: readonly Item[];
  readonly instrument: Instrument;
};

/** Where you are in the section. Typing a note changes no state, so it draws nothing here. */
export function SectionProgress({
  id,
  item,
  inSection,
  instrument,
}: SectionProgressProps): JSX.Element {
  const states = useMainstayList((state) =>
    inSection.map((other) => answerState(state.responses[id]?.[other.id])),
  );
  const answered = states.filter((state) => state !== 'blank').length;
  const unknown = states.filter((state) => state === 'dk').length;
  const label = `${answered} of ${states.length} answered${unknown > 0 ? `, ${unknown} of them don’t know` : ''}`;
  const section = instrument.sections.find(({ id: sectionId }) => sectionId === item.section);
  return (
    <div className="progress">
      <p>
        <b>{section?.name}</b>
        <span className="soft">
          Question <b className="num">{inSection.indexOf(item) + 1}</b> of{' '}
          <span className="num">{inSection.length}</span>
        </span>
      </p>
      <DotLine
        states={states.map((state) => ANSWER_DOTS[state])}
        label={label}
        here={inSection.indexOf(item)}
      />
    </div>
  );
}
