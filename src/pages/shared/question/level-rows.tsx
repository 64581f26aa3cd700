import { type JSX, memo, type ReactNode, useId } from 'react';
import './question.css';

/** How far the page was scrolled when an answer was pressed; null where it is chosen by keys. */
let pressedAt: number | null = null;

/**
 * Keeps the page where it is when an answer is pressed. The focus that follows brings the radio well into view, as keys
 * need it: under a finger or a pointer all would move, and the next press would fall on another answer.
 */
const STAYS = {
  onPointerDown: () => {
    pressedAt = window.scrollY;
  },
  onKeyDown: () => {
    pressedAt = null;
  },
  onChange: () => {
    if (pressedAt !== null && pressedAt !== window.scrollY) {
      window.scrollTo({ top: pressedAt, behavior: 'instant' });
    }
    pressedAt = null;
  },
} as const;

/** With the value of the radio that is chosen. */
type Choose = (value: string) => void;

type LevelRowsProps = {
  /** Names of the levels, lowest first. */
  readonly names: readonly string[];
  /** What each says of this question. */
  readonly texts: readonly string[];
  /** The radio's value that is chosen; '' while nothing is. */
  readonly choice: string;
  /** The same function from one drawing to the next, so that a press draws only the levels it changes. */
  readonly onChoose: Choose;
};

/**
 * The five worded levels as one sheet, lowest first; `0` to `4` are their values. Heard, the name of a
 * level is its name and the text its description, so that there is a pause between them.
 */
export function LevelRows({ names, texts, choice, onChoose }: LevelRowsProps): JSX.Element {
  const id = useId();
  const chosen = /^\d$/.test(choice) ? Number(choice) : -1;
  return (
    <div className="levels" {...STAYS}>
      {texts.map((text, level) => (
        <LevelRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place, and keeps its nodes from one question to the next
          key={level}
          id={`${id}${level}`}
          value={String(level)}
          name={names[level] ?? ''}
          text={text}
          isChosen={level === chosen}
          isBelow={level < chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

type LevelRowProps = {
  readonly id: string;
  readonly value: string;
  readonly name: string;
  readonly text: string;
  readonly isChosen: boolean;
  /** The line down the left runs thick from the first level to the chosen one: each includes those before. */
  readonly isBelow: boolean;
  readonly onChoose: Choose;
};

const LevelRow = memo(function LevelRow(props: LevelRowProps): JSX.Element {
  const { id, value, name, text, isChosen, isBelow, onChoose } = props;
  return (
    <label
      className={isChosen ? 'level chosen' : isBelow ? 'level below' : 'level'}
      htmlFor={`${id}radio`}
    >
      <ChoiceRadio id={id} hasText {...{ value, isChosen, onChoose }} />
      <b>
        <span id={`${id}name`}>{name}</span>
        <span className="yours" aria-hidden="true">
          Your answer
        </span>
      </b>
      <span className="text" id={`${id}text`}>
        {text}
      </span>
    </label>
  );
});

/**
 * The answers that are no level, side by side. On a phone they stick to the foot of the window, above
 * the bar, and are still members of the same group of radios for keys and speech.
 */
export const OtherChoices = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <div className="choices" {...STAYS}>
    {children}
  </div>
);

type OtherChoiceProps = {
  /** The radio's value. */
  readonly value: string;
  readonly isChosen: boolean;
  readonly name: string;
  readonly onChoose: Choose;
};

/** "Don’t know" or "Not our role". */
export const OtherChoice = memo(function OtherChoice(props: OtherChoiceProps): JSX.Element {
  const { value, isChosen, name, onChoose } = props;
  const id = useId();
  return (
    <label className={isChosen ? 'choice chosen' : 'choice'} htmlFor={`${id}radio`}>
      <ChoiceRadio id={id} {...{ value, isChosen, onChoose }} />
      <b>{name}</b>
    </label>
  );
});

type ChoiceRadioProps = Pick<OtherChoiceProps, 'value' | 'isChosen' | 'onChoose'> & {
  /** What its own id begins with, and those of its name and its text. */
  readonly id: string;
  /** Heard with its name first and then its text; without, its label is all there is. */
  readonly hasText?: boolean;
};

/** React writes its attributes anew whenever it is drawn again, so it is not where the words alone are others. */
const ChoiceRadio = memo(function ChoiceRadio(props: ChoiceRadioProps): JSX.Element {
  const { id, hasText = false, value, isChosen, onChoose } = props;
  const heardAs = hasText
    ? { 'aria-labelledby': `${id}name`, 'aria-describedby': `${id}text` }
    : {};
  return (
    <input
      type="radio"
      id={`${id}radio`}
      name="choice"
      {...heardAs}
      value={value}
      checked={isChosen}
      onChange={() => onChoose(value)}
    />
  );
});
