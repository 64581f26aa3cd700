import { type JSX, type KeyboardEvent, memo } from 'react';
import type { AskedItem } from '../../../core/exercise/asked-items';
import type { PaperMarks } from '../shared/paper-marks';
import { answerForKey, typedAnswerWords, typedKeyOf } from './typed-form';

type TypedAnswerRowProps = {
  readonly item: AskedItem;
  readonly at: number;
  readonly value: string;
  readonly marks: PaperMarks;
  readonly levelNames: readonly string[];
  readonly onAnswer: (at: number, value: string) => void;
  readonly onGoTo: (at: number) => void;
};

/**
 * One question: a field of one character, and beside it what the character means. The field takes what
 * was put in rather than which key was pressed, so that a phone's own keyboard works too.
 */
export function TypedAnswerRow(props: TypedAnswerRowProps): JSX.Element {
  const { item, at, value, marks, levelNames, onAnswer, onGoTo } = props;
  const id = `typed-${item.id}`;
  const put = (text: string) => {
    const answer = answerForKey(newCharacter(text, typedKeyOf(value, marks)), marks);
    if (answer === null) return;
    onAnswer(at, answer);
    onGoTo(at + 1);
  };
  const onKey = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.key === 'Backspace') {
      event.preventDefault();
      if (value === '') onGoTo(at - 1);
      else onAnswer(at, '');
    } else if (move !== undefined) {
      event.preventDefault();
      onGoTo(at + move);
    }
  };
  return (
    <li className={value === '' ? 'typed-answer' : 'typed-answer has-answer'}>
      <label htmlFor={id}>
        <span className="num">{at + 1}.</span> {item.title}
      </label>
      <input
        id={id}
        data-at={`answer-${at}`}
        className="field"
        type="text"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typedKeyOf(value, marks)}
        aria-describedby={`${id}-says`}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => put(target.value)}
        onKeyDown={onKey}
      />
      <span className="says" id={`${id}-says`}>
        {typedAnswerWords(value, levelNames)}
      </span>
      <Levels item={item} value={value} marks={marks} levelNames={levelNames} />
    </li>
  );
}

const MOVES: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** What was added to the one character there; the whole where that was replaced. */
const newCharacter = (text: string, before: string): string =>
  text.length > 1 ? text.replace(before, '').slice(-1) : text;

type LevelsProps = Pick<TypedAnswerRowProps, 'item' | 'value' | 'marks' | 'levelNames'>;

/** The question's own words, while its field has focus: to check against the paper. */
const Levels = memo(function Levels({ item, value, marks, levelNames }: LevelsProps): JSX.Element {
  return (
    <div className="typed-levels" aria-hidden="true">
      <p>{item.stem}</p>
      <ol>
        {item.levels.map((text, level) => (
          <li key={text} className={String(level) === value ? 'is-chosen' : undefined}>
            <b>{typedKeyOf(String(level), marks)}</b> {levelNames[level]}: {text}
          </li>
        ))}
      </ol>
    </div>
  );
});
