import { type FormEvent, type JSX, useEffect, useRef, useState } from 'react';
import type { Collection, PanelRole } from '../../../core/document/collection';
import type { AskedItem } from '../../../core/exercise/asked-items';
import { type FilledPaperForm, nextPaperNumber } from '../../../core/exercise/paper-form';
import { LIMITS } from '../../../core/limits/limits';
import { typedForms } from '../../../platform/replies/typed-forms';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { say } from '../../../ui/say';
import { PAPER_MARKS, type PaperMarks } from '../shared/paper-marks';
import { FormNumber } from './form-number';
import { RoleAndName } from './role-and-name';
import { TypedAnswerRow } from './typed-answer-row';
import { type TypedForm, typedAnswers, typedAnswerWords } from './typed-form';
import { useTypedForm } from './use-typed-form';

type FormGridProps = {
  readonly start: TypedForm;
  /** The page has just been opened: focus stays with its heading. */
  readonly isFirst: boolean;
  readonly items: readonly AskedItem[];
  readonly levelNames: readonly string[];
  readonly collection: Collection;
  /** The answers have been shown: it is kept, and not counted in them. */
  readonly isLate: boolean;
  readonly asksRole: boolean;
  readonly asksName: boolean;
  readonly onFinish: (form: FilledPaperForm & Pick<TypedForm, 'marks'>) => void;
};

/**
 * One form: its number, an answer a key, the role, and Enter. Each answer is a labelled field of one
 * character; what was typed shows beside it in words and is said aloud with the next question's name.
 */
export function FormGrid(props: FormGridProps): JSX.Element {
  const { start, isFirst, items, levelNames, collection, isLate, asksRole, asksName, onFinish } =
    props;
  const typed = useTypedForm(start, collection);
  const { form, change, number, correct, canCorrect, isTaken } = typed;
  const [error, setError] = useState<string>();
  const box = useRef<HTMLFormElement>(null);
  const focusOn = (name: string) => focusIn(box.current, name);
  // A form after another begins at its number, so that nobody reaches for the mouse.
  useEffect(() => {
    if (!isFirst) focusIn(box.current, 'number');
  }, [isFirst]);
  const last = items.length - 1;
  const answer = (at: number, value: string) => {
    change({ answers: form.answers.map((old, k) => (k === at ? value : old)) });
    say(value === '' ? `${at + 1} cleared` : `${at + 1}: ${typedAnswerWords(value, levelNames)}`);
  };
  const afterAnswers = asksRole ? 'role' : asksName ? 'name' : 'finish';
  const goTo = (at: number) => {
    if (at < 0) focusOn('number');
    else focusOn(at > last ? afterAnswers : `answer-${at}`);
  };
  const finish = (event: FormEvent) => {
    event.preventDefault();
    setError(number === null ? 'Write the number on the form, such as 7' : undefined);
    if (number === null || isTaken) {
      focusOn(number === null ? 'number' : canCorrect ? 'correct' : 'other');
      return;
    }
    if (asksName && form.name.length > LIMITS.name) return focusOn('name');
    onFinish({
      number,
      role: form.role,
      name: asksName ? form.name : '',
      answers: typedAnswers(form),
      marks: form.marks,
    });
  };
  return (
    <form ref={box} className="typed-form" onSubmit={finish} noValidate>
      <Keys marks={form.marks} onMarks={(marks) => change({ marks })} />
      <FormNumber
        form={form}
        isTaken={isTaken}
        canCorrect={canCorrect}
        next={nextPaperNumber(collection, typedForms(collection.id))}
        error={error}
        onNumber={(text) => change({ number: text, isCorrection: false })}
        onGoOn={() => {
          if (!isTaken) goTo(0);
          else focusOn(canCorrect ? 'correct' : 'other');
        }}
        onCorrect={() => {
          correct();
          goTo(0);
        }}
        onSigns={(signs) => typed.knownBySigns(signs, () => goTo(0))}
        onOther={(other) => {
          change({ number: String(other), isCorrection: false });
          goTo(0);
        }}
      />
      <ol className="typed-answers">
        {items.map((item, at) => (
          <TypedAnswerRow
            key={item.id}
            item={item}
            at={at}
            value={form.answers[at] ?? ''}
            marks={form.marks}
            levelNames={levelNames}
            onAnswer={answer}
            onGoTo={goTo}
          />
        ))}
      </ol>
      <RoleAndName
        asksRole={asksRole}
        asksName={asksName}
        role={form.role}
        name={form.name}
        onRole={(role: PanelRole) => change({ role })}
        onName={(name) => change({ name })}
        onBack={() => goTo(last)}
        onDone={() => focusOn('finish')}
        onRoleDone={() => focusOn(asksName ? 'name' : 'finish')}
      />
      <p className="row">
        <Button isSubmit look="main" data-at="finish">
          {isLate ? 'Let in' : 'Keep'} form {number ?? ''}
        </Button>
        <span className="note">
          {openWords(form.answers.filter((value) => value === '').length)}
        </span>
      </p>
    </form>
  );
}

function openWords(open: number): string {
  if (open === 0) return 'Every question has an answer or is marked blank.';
  return `${open === 1 ? '1 question has' : `${open} questions have`} nothing typed: kept as blank.`;
}

function focusIn(box: HTMLElement | null, name: string): void {
  const target = box?.querySelector<HTMLElement>(`[data-at="${name}"]`);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

type KeysProps = { readonly marks: PaperMarks; readonly onMarks: (marks: PaperMarks) => void };

function Keys({ marks, onMarks }: KeysProps): JSX.Element {
  return (
    <div className="list-keys">
      {marks === 'letters' ? (
        <p>
          <b>A</b> to <b>E</b> are the levels, or <b>1</b> to <b>5</b> from the top of each question
          down. <b>?</b> or <b>/</b> is don’t know, <b>space</b> or <b>-</b> is blank. {MOVES}
        </p>
      ) : (
        <p>
          <b>1</b> to <b>5</b> are the levels, from the top of each question down. <b>D</b> is don’t
          know, <b>space</b> or <b>-</b> is blank. {MOVES}
        </p>
      )}
      <fieldset>
        <legend className="label">What stands beside the boxes of these forms?</legend>
        <div className="row">
          {PAPER_MARKS.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="paper-marks"
              checked={marks === each}
              onChange={() => onMarks(each)}
            >
              {MARKS_WORDS[each]}
            </Choice>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

const MOVES = 'Each goes on to the next question. Backspace goes back, Enter passes on.';
const MARKS_WORDS = {
  letters: 'Letters A to E, and ?',
  numbers: 'Numbers 1 to 5, and D',
} as const satisfies Record<PaperMarks, string>;
