import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import { wholeId } from '../../../core/codes/whole-id';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Collection, RespondentId } from '../../../core/document/collection';
import type { RoundName } from '../../../core/document/rounds';
import { askedItems } from '../../../core/exercise/asked-items';
import { collectionOf, withCollection } from '../../../core/exercise/exercise-changes';
import { isShown } from '../../../core/exercise/is-shown';
import { SHORT_ID_SIGNS } from '../../../core/exercise/join-responses';
import {
  type FilledPaperForm,
  nextPaperNumber,
  paperFormTyped,
  paperNumber,
} from '../../../core/exercise/paper-form';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import { newRespondentId } from '../../../platform/new-code-id';
import { rememberTypedForm, typedForms } from '../../../platform/replies/typed-forms';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { roundIn, roundInPath } from '../../shared/room/exercise-words';
import { lateWords } from '../../shared/room/late-words';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { formHere } from '../../shared/room/typed-form-here';
import { FormGrid } from './form-grid';
import './type-in.css';
import { Heard } from '../../../ui/heard';
import { draftFor, dropDraft, emptyForm, type TypedForm } from './typed-form';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Typing in the paper forms that came back: a key an answer, and never the mouse. */
export function TypeInPage(bank: PageProps): JSX.Element | null {
  const { id = '', round: rest } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const round = roundIn(rest);
  if (!head) return null;
  if (round === null) return <NotHere what="page" />;
  return <TypeIn key={round} bank={bank} head={head} round={round} />;
}

type TypeInProps = {
  readonly bank: PageProps;
  readonly head: AssessmentHead;
  readonly round: RoundName;
};

const TITLES = {
  first: 'Type in paper forms',
  again: 'Type in paper forms of the second vote',
  partners: 'Type in partners’ paper forms',
} as const satisfies Record<RoundName, string>;

function TypeIn({ bank, head, round }: TypeInProps): JSX.Element {
  const heading = usePageTitle(TITLES[round], `type-in-${head.id}-${round}`);
  const collection = collectionOf(head, round);
  const isReady =
    collection !== null &&
    collection.items.length > 0 &&
    (round !== 'first' || head.exercise?.isOpen === true);
  const isTooLate = round === 'partners' && isShown(head, round);
  return (
    <main id="main" tabIndex={-1} className="type-in">
      <RehearsalMark exercise={head.exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {TITLES[round]}
      </h1>
      {isShown(head, round) && <ComesLate head={head} round={round} />}
      {isReady && isTooLate && (
        <p>
          <a href={paths.exercise(head.id, 'collect', roundInPath(round))}>Back to collecting</a>
        </p>
      )}
      {isTooLate ? null : isReady ? (
        <Typing bank={bank} head={head} round={round} collection={collection} />
      ) : (
        <div className="empty">
          <p className="serif h3">There are no forms yet.</p>
          <p>Print them first. They ask the questions this page then takes in.</p>
          <p>
            <a className="btn main" href={paths.exercise(head.id, 'forms', roundInPath(round))}>
              Paper forms
            </a>
          </p>
        </div>
      )}
    </main>
  );
}

/** Said before the first key: the form is let in by the press that ends it. */
function ComesLate({ head, round }: Omit<TypeInProps, 'bank'>): JSX.Element {
  const { exercise } = head;
  const isVoteOpen = exercise !== null && exercise.again !== null && !exercise.isAgainRevealed;
  return (
    <Notice>
      <p>
        {round === 'partners' ? (
          <>
            <b>The answers have been shown.</b> Partners are shown once, so no more forms are taken
            in: one more would tell whose it is.
          </>
        ) : (
          lateWords(head, round)
        )}
      </p>
      {round === 'first' && isVoteOpen && (
        <p>
          The second vote is open.{' '}
          <a href={paths.exercise(head.id, 'type-in', 'again')}>
            Type in a form of the second vote
          </a>
        </p>
      )}
    </Notice>
  );
}

function Typing({
  bank,
  head,
  round,
  collection,
}: TypeInProps & { readonly collection: Collection }): JSX.Element {
  const store = useMainstayStore();
  const items = askedItems(bank, round, collection.items);
  const isLate = isShown(head, round);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const [start, setStart] = useState<TypedForm>(
    () =>
      draftFor(collection.id, items.length) ??
      emptyForm(nextPaperNumber(collection, typedForms(collection.id)), items.length),
  );
  /** A slip of the second vote is for whoever had the form of its number, where this window typed that in. */
  const newIdFor = (number: number): RespondentId => {
    const first = round === 'again' ? head.exercise?.first : undefined;
    const before = first === undefined ? null : formHere(first, number).respondent;
    return before === null || paperNumber(before) !== null
      ? newRespondentId(collection.id)
      : wholeId(before, collection.id);
  };
  const finish = (form: FilledPaperForm & Pick<TypedForm, 'marks'>) => {
    const respondent = formHere(collection, form.number).respondent ?? newIdFor(form.number);
    let after = collection;
    store.getState().exerciseChanged(head.id, (parts) => {
      after = paperFormTyped(collectionOf(parts, round) ?? collection, form, respondent);
      return withCollection(parts, round, after);
    });
    rememberTypedForm(collection.id, form.number, respondent);
    dropDraft();
    const next = nextPaperNumber(after, typedForms(collection.id));
    setStart(emptyForm(next, items.length, form.marks));
    setTurn(turn + 1);
    setSaid(keptWords(form.number, respondent, isLate ? '' : `${countIn(after)} in so far.`));
  };
  return (
    <>
      <Heard as="p" className="said">
        {said}
      </Heard>
      <FormGrid
        key={turn}
        start={start}
        isFirst={turn === 0}
        items={items}
        levelNames={bank.instrument.levels}
        collection={collection}
        isLate={isLate}
        asksRole={round === 'first'}
        asksName={round !== 'partners' && head.exercise?.attribution === 'named'}
        onFinish={finish}
      />
      <p>
        <a href={paths.exercise(head.id, 'collect', roundInPath(round))}>Back to collecting</a>
      </p>
    </>
  );
}

/** With its signs the form is known in any window and after a restart, and nowhere is it kept whose they are. */
function keptWords(number: number, respondent: string, count: string): string {
  const signs =
    paperNumber(respondent) === null
      ? `Write ${respondent.slice(0, SHORT_ID_SIGNS)} on the paper: with these signs it can be corrected or taken out later.`
      : '';
  const isIn = `Form ${number} is in${count === '' ? ', and not counted in what was shown' : ''}.`;
  return [isIn, signs, count].filter((part) => part !== '').join(' ');
}
