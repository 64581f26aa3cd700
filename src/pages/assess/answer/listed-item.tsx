import { type FormEvent, type JSX, memo } from 'react';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Dot } from '../../../ui/dot';
import { paths } from '../../../ui/paths';
import { ANSWER_DOTS } from '../../shared/progress';
import { helpLines } from '../../shared/question/advice';
import { answerWords } from '../../shared/question/answer-words';
import { QuestionHelp } from '../../shared/question/question-help';
import { ClearAnswer } from './clear-answer';
import { LevelChoices } from './level-choices';
import { MoreToSay } from './more-to-say';
import { useAnswerForm } from './use-answer-form';

type ListedItemProps = {
  readonly id: string;
  readonly item: Item;
  readonly instrument: Instrument;
  readonly isOpen: boolean;
  /** Opens it, or closes it where it is open. */
  readonly onOpen: (item: Item) => void;
  /** Goes on to the one after it. */
  readonly onNext: (item: Item) => void;
};

/** One question of the list with its answer in words, and its levels while it is open. Draws again only for its own answer. */
export const ListedItem = memo(function ListedItem(props: ListedItemProps): JSX.Element {
  const { id, item, instrument, isOpen, onOpen } = props;
  const record = useMainstay((state) => state.responses[id]?.[item.id]);
  return (
    <li data-item={item.id}>
      <h2 className="listed">
        <button type="button" aria-expanded={isOpen} onClick={() => onOpen(item)}>
          <span className="qn">{item.number}</span>
          <span className="listed-stem">{item.stem}</span>
          <span className="tag">
            <Dot state={ANSWER_DOTS[answerState(record)]} />
            <span>{answerWords(record, instrument.levels)}</span>
          </span>
        </button>
      </h2>
      {isOpen && <OpenItem {...props} />}
    </li>
  );
});

function OpenItem({ id, item, instrument, onNext }: ListedItemProps): JSX.Element {
  const form = useAnswerForm(id, item);
  const handIn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onNext(item);
  };
  return (
    <form onSubmit={handIn} noValidate>
      <QuestionHelp lines={helpLines(item, 'own')} />
      <fieldset aria-label={item.stem}>
        <LevelChoices instrument={instrument} form={form} />
      </fieldset>
      <MoreToSay form={form} />
      <ClearAnswer form={form}>
        <span className="row">
          <Button isSubmit isSlim>
            Next
          </Button>
          <a href={paths.answer(id, item.id)}>
            Evidence and notes<span className="vh"> on {item.number}</span>
          </a>
        </span>
      </ClearAnswer>
    </form>
  );
}
