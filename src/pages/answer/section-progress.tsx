import type { JSX } from 'react';
import type { Instrument, Item } from '../../core/instrument/instrument';
import { type AnswerState, answerState } from '../../core/response/answer-state';
import type { Response } from '../../core/response/response';
import { useMainstay } from '../../store/use-mainstay';
import { DotLine, type DotState } from '../../ui/dot';

type SectionProgressProps = {
  readonly id: string;
  readonly item: Item;
  readonly inSection: readonly Item[];
  readonly instrument: Instrument;
};

const DOTS = { rated: 'full', dk: 'half', na: 'bar', blank: 'open' } as const satisfies Record<
  AnswerState,
  DotState
>;

/** Where you are in the section. Reads only the states, so that typing a note draws nothing here. */
export function SectionProgress({
  id,
  item,
  inSection,
  instrument,
}: SectionProgressProps): JSX.Element {
  const key = useMainstay((state) => statesOf(inSection, state.responses[id]).join());
  const states = key.split(',');
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
      <DotLine states={states.map(dotOf)} label={label} here={inSection.indexOf(item)} />
    </div>
  );
}

const statesOf = (items: readonly Item[], response: Response | undefined) =>
  items.map((item) => answerState(response?.[item.id]));

function dotOf(state: string): DotState {
  if (state === 'rated' || state === 'dk' || state === 'na') return DOTS[state];
  return DOTS.blank;
}
