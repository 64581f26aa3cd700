import { type JSX, useDeferredValue, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Collection } from '../../../core/document/collection';
import type { RoundName } from '../../../core/document/rounds';
import { type AskedItem, askedItems } from '../../../core/exercise/asked-items';
import {
  changeExercise,
  collectionOf,
  invitationShown,
} from '../../../core/exercise/exercise-changes';
import { expectedInRoom } from '../../../core/exercise/expected-people';
import { nextPaperNumber } from '../../../core/exercise/paper-form';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { dayWords } from '../../../core/limits/days';
import { upperFirst } from '../../../core/wording/words';
import { typedForms } from '../../../platform/replies/typed-forms';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { TextField } from '../../../ui/field';
import { NotHere } from '../../../ui/not-here';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { paperAdvice } from '../../shared/question/advice';
import { roundIn, roundInPath, whoWillSee } from '../../shared/room/exercise-words';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { BallotSheet, BallotSlips, slipsAPage } from './ballot-slips';
import { BeforeShowing } from './before-showing';
import { INVITE_WORDS } from './invite-words';
import './invite.css';
import { NotAskedYet } from './not-asked-yet';
import { PaperForm, type PaperWords } from './paper-form';
import './paper-forms.css';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { printPage } from '../../shared/print-page';
import { LAYOUTS, type PaperLayout, paperPages } from './paper-pages';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Forms to print and fill in by hand: the screen's questions, in its words and order. */
export function PaperFormsPage(bank: PageProps): JSX.Element | null {
  const { id = '', round: rest } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const round = roundIn(rest);
  if (!head) return null;
  if (round === null) return <NotHere what="page" />;
  return <PaperForms key={round} bank={bank} head={head} round={round} />;
}

type PaperFormsProps = {
  readonly bank: PageProps;
  readonly head: AssessmentHead;
  readonly round: RoundName;
};

function PaperForms({ bank, head, round }: PaperFormsProps): JSX.Element {
  const store = useMainstayStore();
  const { forms } = INVITE_WORDS[round];
  const heading = usePageTitle(forms, `forms-${head.id}-${round}`);
  const collection = collectionOf(head, round);
  const isAsked = collection !== null && collection.items.length > 0;
  const isShown = round !== 'first' || head.exercise?.isOpen === true;
  const show = () => {
    store.getState().exerciseChanged(head.id, (parts) => changeExercise(parts, invitationShown));
    heading.current?.focus();
  };
  return (
    <main id="main" tabIndex={-1} className="paper-forms">
      <RehearsalMark exercise={head.exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {forms}
      </h1>
      {!isAsked && <NotAskedYet id={head.id} round={round} />}
      {isAsked && !isShown && head.exercise && (
        <BeforeShowing
          id={head.id}
          exercise={head.exercise}
          instrument={bank.instrument}
          onShow={show}
          what="the paper forms"
        />
      )}
      {isAsked && isShown && (
        <Forms bank={bank} head={head} round={round} collection={collection} />
      )}
    </main>
  );
}

const MOST_FORMS = 40;
const USUAL_FORMS = 5;

type FormsProps = PaperFormsProps & { readonly collection: Collection };

function Forms({ bank, head, round, collection }: FormsProps): JSX.Element {
  const [kind, setKind] = useState<FormKind>(kindsOf(round)[0]);
  const layout = kind === 'ballot' ? 'compact' : kind;
  const noun = kind === 'ballot' ? 'slip' : 'form';
  const [count, setCount] = useState(() => String(formsFor(head, round)));
  const [first, setFirst] = useState(() =>
    String(nextPaperNumber(collection, typedForms(collection.id))),
  );
  const from = whole(first, 1, 9_000);
  const wanted = useDeferredValue(whole(count, USUAL_FORMS, MOST_FORMS));
  const numbers = Array.from({ length: wanted }, (_, k) => from + k);
  const asked = useMemo(
    () => askedItems(bank, round, collection.items),
    [bank, round, collection.items],
  );
  const words = useMemo(
    () => wordsOf(bank.instrument, head, round, asked),
    [bank, head, round, asked],
  );
  const pages = useMemo(() => paperPages(asked, LAYOUTS[layout], words), [asked, layout, words]);
  return (
    <>
      <div className="paper-tools">
        <p className="lead measure">
          For anyone who would rather use paper. Each form has a number and{' '}
          {words.asksName ? 'a line for the name' : 'no name'}.
        </p>
        <div className="paper-fields">
          <TextField
            id="form-count"
            label="How many forms"
            hint={`At most ${MOST_FORMS} at a time`}
            inputMode="numeric"
            value={count}
            onChange={({ target }) => setCount(target.value)}
          />
          <TextField
            id="first-number"
            label="First number"
            hint="Printing more, or on a second laptop? Begin higher, such as 51"
            inputMode="numeric"
            value={first}
            onChange={({ target }) => setFirst(target.value)}
          />
        </div>
        <fieldset>
          <legend className="label">How they are set</legend>
          {kindsOf(round).map((each) => (
            <Choice
              key={each}
              type="radio"
              name="print-size"
              checked={kind === each}
              onChange={() => setKind(each)}
            >
              {KIND_WORDS[each]}
            </Choice>
          ))}
        </fieldset>
        <p className="row">
          <Button look="main" onClick={printPage}>
            Print {wanted === 1 ? `${noun} ${from}` : `${noun}s ${from} to ${from + wanted - 1}`}
          </Button>
          <span className="note" role="status">
            {kind === 'ballot'
              ? slipPagesWords(wanted, asked.length)
              : formPagesWords(wanted, pages.length)}
          </span>
        </p>
        <p>
          <a href={paths.exercise(head.id, 'type-in', roundInPath(round))}>
            Type in the forms that came back
          </a>
        </p>
        <h2>
          {upperFirst(noun)} {from}, as it will be printed
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus */}
      <section className="paper-preview" aria-label="The forms" tabIndex={0}>
        {kind === 'ballot' ? (
          <div className="paper-form compact">
            <BallotSlips numbers={numbers} items={asked} words={words} />
            <BallotSheet items={asked} words={words} />
          </div>
        ) : (
          numbers.map((number) => (
            <PaperForm key={number} number={number} pages={pages} layout={layout} words={words} />
          ))
        )}
      </section>
    </>
  );
}

/** Ballot slips are for the second vote, which asks a few questions again. */
type FormKind = 'ballot' | PaperLayout['name'];
const FORMS = ['compact', 'usual', 'large'] as const;
const kindsOf = (round: RoundName): readonly [FormKind, ...FormKind[]] =>
  round === 'again' ? ['ballot', ...FORMS] : FORMS;

const KIND_WORDS = {
  ballot: 'Ballot slips: a row a question, and one sheet with the levels for each table',
  compact: 'Small print, two columns: 25 questions on two sheets',
  usual: 'Usual print, one column: about twice the paper',
  large: 'Large print, one question a page',
} as const satisfies Record<FormKind, string>;

const formPagesWords = (forms: number, pages: number): string =>
  `${pages === 1 ? '1 page' : `${pages} pages`} a form, ${pages * forms} in all. Both sides of the paper will do.`;

function slipPagesWords(slips: number, questions: number): string {
  const pages = Math.ceil(slips / slipsAPage(questions));
  const cut = slipsAPage(questions) === 2 ? ' Cut each across the middle.' : '';
  return `${pages === 1 ? '1 page' : `${pages} pages`} of slips, and the sheet for the table last.${cut}`;
}

const formsFor = (head: AssessmentHead, round: RoundName) => {
  const expected = expectedInRoom(head, round);
  return expected === 0 ? USUAL_FORMS : Math.min(MOST_FORMS, expected);
};

/** A whole number from 1 to `most`; `otherwise` where none is written. */
const whole = (text: string, otherwise: number, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(text)) || otherwise));

function wordsOf(
  instrument: Instrument,
  head: AssessmentHead,
  round: RoundName,
  asked: readonly AskedItem[],
): PaperWords {
  const attribution = head.exercise?.attribution ?? 'not-attributed';
  const facilitator = head.exercise?.facilitator ?? '';
  return {
    name: head.name,
    organisation: head.profile.organisation,
    day: dayWords(head.assessedOn),
    advice: paperAdvice(asked, round),
    told: whoWillSee({ round, attribution, facilitator, readers: head.exercise?.readers ?? '' }),
    facilitator,
    levelNames: instrument.levels,
    sectionNames: Object.fromEntries(instrument.sections.map(({ id, name }) => [id, name])),
    asksRole: round === 'first',
    asksName: round !== 'partners' && attribution === 'named',
    isRehearsal: head.exercise?.isRehearsal === true,
  };
}
