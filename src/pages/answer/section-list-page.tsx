import { type FormEvent, type JSX, memo, useState } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument, Item } from '../../core/instrument/instrument';
import { itemsInPlay } from '../../core/response/items-in-play';
import { shortcutsAreOn } from '../../platform/preferences';
import { useMainstay } from '../../store/use-mainstay';
import { NotHere } from '../../ui/not-here';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { SingleKeys } from '../shared/single-keys';
import { ClearAnswer } from './clear-answer';
import { LevelChoices } from './level-choices';
import { useAnswerForm } from './use-answer-form';
import { focusItem, useListKeys } from './use-list-keys';

type SectionListPageProps = { readonly instrument: Instrument; readonly guidance: Guidance | null };

/** A whole section on one page, for fast entry: a paper form can be typed in with digits and Enter. */
export function SectionListPage({ instrument }: SectionListPageProps): JSX.Element {
  const { id = '', sectionId = '' } = useParams();
  const kind = useMainstay((state) => state.heads[id]?.kind ?? 'full');
  const exercise = useMainstay((state) => state.heads[id]?.exercise ?? null);
  const share = useMainstay((state) => state.heads[id]?.share ?? null);
  const section = instrument.sections.find((other) => other.id === sectionId);
  const [areOn, setAreOn] = useState(shortcutsAreOn);
  const list = useListKeys(areOn);
  const heading = usePageTitle(section ? `${section.name}, as a list` : 'List');
  if (!section) return <NotHere what="page" />;
  const items = itemsInPlay(instrument, { kind, exercise, share }).filter(
    (item) => item.section === section.id,
  );
  return (
    <main id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        {section.name}, as a list
      </h1>
      <p className="lead">{section.question}</p>
      <p className="lower">
        Torn between two? Take the lower. Nothing has to be answered in order.
      </p>
      <SingleKeys areOn={areOn} onSwitch={setAreOn} where="this page">
        1 to 5 choose a level, lowest first. D is don’t know, N is not our role. Enter goes to the
        next question, or from here to the first one without an answer.
      </SingleKeys>
      <ol className="rows item-list" ref={list}>
        {items.map((item, k) => (
          <ListedItem key={item.id} id={id} item={item} number={k + 1} instrument={instrument} />
        ))}
      </ol>
      <p className="row">
        <a className="btn main" href={paths.taskList(id)}>
          Back to all sections
        </a>
      </p>
    </main>
  );
}

type ListedItemProps = {
  readonly id: string;
  readonly item: Item;
  readonly number: number;
  readonly instrument: Instrument;
};

/** Draws again only for its own answer: it subscribes to nothing else. */
const ListedItem = memo(function ListedItem(props: ListedItemProps): JSX.Element {
  const { id, item, number, instrument } = props;
  const form = useAnswerForm(id, item);
  const handIn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    focusItem(event.currentTarget.closest('li')?.nextElementSibling);
  };
  return (
    <li data-item={item.id}>
      <form onSubmit={handIn} noValidate>
        <fieldset>
          <legend>
            <h2 className="h3">
              <span className="num">{number}.</span> {item.stem}
            </h2>
          </legend>
          <LevelChoices instrument={instrument} item={item} form={form} />
        </fieldset>
        <p className="row pair">
          <a href={paths.answer(id, item.id)}>Evidence and notes</a>
          <ClearAnswer id={id} itemId={item.id} form={form} className="linklike">
            <span className="vh"> to question {number}</span>
          </ClearAnswer>
        </p>
      </form>
    </li>
  );
});
