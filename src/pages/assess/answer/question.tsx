import { type FormEvent, type JSX, useId } from 'react';
import { useLocation } from 'wouter';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { ArrowLeft, ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { leadBackTo } from '../../shared/kept-place';
import { ADVICE, helpLines } from '../../shared/question/advice';
import { checkKey, useIsFromCheck } from '../../shared/question/from-check';
import { WhatCounts } from '../../shared/question/question-help';
import { useMadeFor } from '../../shared/question/use-made-for';
import { DisputeNote } from '../../shared/room/dispute-note';
import { ClearAnswer } from './clear-answer';
import { LevelChoices } from './level-choices';
import { MoreToSay } from './more-to-say';
import { AnsweredBefore } from './old-words';
import {
  cameToEnd,
  leftOpen,
  questionPlace,
  questionPlaceWords,
  skippedBefore,
} from './question-place';
import { SectionProgress } from './section-progress';
import { type AnswerForm, useAnswerForm, useChosen } from './use-answer-form';

type QuestionProps = {
  readonly id: string;
  readonly item: Item;
  /** All that are asked. */
  readonly items: readonly Item[];
  readonly instrument: Instrument;
};

/**
 * The question, its levels and the ways on. Going on with nothing chosen passes it over: there is no error. The next
 * question is drawn into the same nodes, which is much quicker; its heading alone is a new one, so that focus moves.
 */
export function Question({ id, item, items, instrument }: QuestionProps): JSX.Element {
  const form = useAnswerForm(id, item);
  const isChecking = useIsFromCheck(id, item.id);
  const plain = questionPlace(instrument, items, item, null);
  const skipped = useMadeFor(`${id}/${item.id}`, () =>
    skippedBefore(id, plain.inSection, plain.at),
  );
  const place = { ...plain, skipped };
  const words = questionPlaceWords(place);
  const heading = usePageTitle(`${words}: ${item.stem}`, item.id);
  const [adviceId, stemId, helpId] = [useId(), useId(), useId()];
  const ways = useWays({ id, item, inSection: place.inSection, isChecking });
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    leftOpen(id, form.isGiven() ? null : item);
    ways.leave();
    ways.goOn();
  };
  return (
    <main id="main" tabIndex={-1}>
      <SectionProgress id={id} item={item} place={place} />
      <DisputeNote id={id} itemId={item.id} />
      <form className="ask" data-item={item.id} onSubmit={goOn} noValidate>
        {/* No legend: with focus on it the name of the group would be heard before the same heading. */}
        <h1 className="stem" tabIndex={-1} ref={heading} key={item.id}>
          <span className="vh">
            {skipped !== null && `Question ${skipped} skipped. `}
            {words}:{' '}
          </span>
          <span id={stemId}>{item.stem}</span>
        </h1>
        <AnsweredBefore id={id} item={item} levels={instrument.levels} />
        <WhatCounts id={helpId} itemId={item.id} lines={helpLines(item, 'own')}>
          {(button) => (
            <ClearAnswer form={form}>
              <span>
                <span id={adviceId}>{ADVICE}</span> {button}
              </span>
            </ClearAnswer>
          )}
        </WhatCounts>
        <fieldset
          aria-labelledby={stemId}
          aria-describedby={place.at === 0 ? `${helpId} ${adviceId}` : helpId}
        >
          <LevelChoices instrument={instrument} form={form} />
        </fieldset>
        <MoreToSay form={form} />
        <div className="nav">
          <a className="btn" href={ways.back} onClick={ways.leave}>
            <ArrowLeft />
            <span>Back{isChecking && <span className="long"> to your answers</span>}</span>
          </a>
          <Button look="main" isSubmit>
            <span>{isChecking ? 'Done' : 'Next'}</span>
            <ArrowRight />
          </Button>
          {!isChecking && <Skip form={form} />}
        </div>
      </form>
    </main>
  );
}

/** While nothing is chosen. */
function Skip({ form }: { readonly form: AnswerForm }): JSX.Element {
  const isChosen = useChosen(form.id, form.item.id) !== '';
  return (
    <Button look="bare" extra="skip-on" isSubmit hidden={isChosen}>
      Skip
    </Button>
  );
}

type WaysProps = {
  readonly id: string;
  readonly item: Item;
  readonly inSection: readonly Item[];
  readonly isChecking: boolean;
};

/** The list of the section, which then says what was left out. */
function endOf(id: string, section: string): string {
  cameToEnd(id, section);
  return paths.sectionList(id, section);
}

/** Where Back and Next lead. After the last of a section with some left out: to the list that says which. */
function useWays({ id, item, inSection, isChecking }: WaysProps) {
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const at = inSection.indexOf(item);
  const [before, after] = [inSection[at - 1], inSection[at + 1]];
  const list = isChecking ? paths.checkAnswers(id) : paths.taskList(id);
  const next = (): string => {
    if (isChecking) return list;
    if (after) return paths.answer(id, after.id);
    const response = store.getState().responses[id] ?? {};
    const isWhole = inSection.every((other) => answerState(response[other.id]) !== 'blank');
    return isWhole ? list : endOf(id, item.section);
  };
  return {
    leave: () => {
      if (isChecking) leadBackTo(checkKey(id), paths.answer(id, item.id));
    },
    back: before && !isChecking ? paths.answer(id, before.id) : list,
    // Inside the nested route an address from the root starts with ~.
    goOn: () => navigate(`~${next().slice(1)}`),
  };
}
