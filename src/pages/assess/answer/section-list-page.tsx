import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument, Item, Section } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { shortcutsAreOn } from '../../../platform/preferences';
import { useMainstay, useMainstayList } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { ADVICE } from '../../shared/question/advice';
import { SingleKeys } from '../../shared/question/single-keys';
import { FinishedWay, LeftOut } from './left-out';
import { ListedItem } from './listed-item';
import { isAtEnd } from './question-place';
import { useOpenItem } from './use-open-item';

type SectionListPageProps = { readonly instrument: Instrument; readonly guidance: Guidance | null };

/** A whole section on one page, for fast entry: a paper form can be typed in with digits and Enter. */
export function SectionListPage({ instrument }: SectionListPageProps): JSX.Element {
  const { id = '', sectionId = '' } = useParams();
  const section = instrument.sections.find((other) => other.id === sectionId);
  if (!section) return <NotHere what="page" />;
  return <SectionList key={section.id} id={id} section={section} instrument={instrument} />;
}

type SectionListProps = {
  readonly id: string;
  readonly section: Section;
  readonly instrument: Instrument;
};

function SectionList({ id, section, instrument }: SectionListProps): JSX.Element {
  const kind = useMainstay((state) => state.heads[id]?.kind ?? 'full');
  const quickItems = useMainstay((state) => state.heads[id]?.quickItems ?? null);
  const exercise = useMainstay((state) => state.heads[id]?.exercise ?? null);
  const share = useMainstay((state) => state.heads[id]?.share ?? null);
  const asked = itemsInPlay(instrument, { kind, quickItems, exercise, share });
  const items = asked.filter((item) => item.section === section.id);
  const leftOut = useBlank(id, asked);
  const blank = leftOut.filter((item) => item.section === section.id);
  // A section that is finished opens as its end does: with what was answered, and the ways on.
  const [atEnd] = useState(() => isAtEnd(id, section.id) || blank.length === 0);
  const [areOn, setAreOn] = useState(shortcutsAreOn);
  const { list, opened, open, next } = useOpenItem(
    items,
    atEnd ? null : (blank[0]?.id ?? null),
    areOn,
  );
  const way = { id, isPart: share !== null, isAll: leftOut.length === 0 };
  const said = blank.length === 0 ? 'all answered' : `${blank.length} left out`;
  const heading = usePageTitle(`${section.name}, as a list`, `list ${section.id}`);
  return (
    <main id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        {atEnd ? `${section.name}: ${said}` : `${section.name}, as a list`}
      </h1>
      <p className="lead">{section.question}</p>
      {atEnd && <LeftOut blank={blank} {...way} />}
      <p className="lower">{ADVICE}</p>
      <SingleKeys areOn={areOn} onSwitch={setAreOn} where="this page">
        1 to 5 choose a level, lowest first. D is don’t know, N is not our role. Enter goes to the
        next question.
      </SingleKeys>
      <ol className="rows item-list" ref={list}>
        {items.map((item) => (
          <ListedItem
            key={item.id}
            id={id}
            item={item}
            instrument={instrument}
            isOpen={opened === item.id}
            onOpen={open}
            onNext={next}
          />
        ))}
      </ol>
      <p className="row after-form">
        <a className="btn main" href={paths.taskList(id)}>
          All sections
        </a>
        {blank.length === 0 && !atEnd && <FinishedWay {...way} />}
      </p>
    </main>
  );
}

/** The questions without an answer. */
function useBlank(id: string, items: readonly Item[]): readonly Item[] {
  const states = useMainstayList((state) =>
    items.map((item) => answerState(state.responses[id]?.[item.id])),
  );
  return items.filter((_, k) => states[k] === 'blank');
}
