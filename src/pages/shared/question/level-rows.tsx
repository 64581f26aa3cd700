import { type InputHTMLAttributes, type JSX, type ReactNode, type Ref, useId } from 'react';
import './question.css';

/** What a form needs of one radio: its value comes from here, all else from the form. */
type Radio = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'id'> & {
  readonly ref?: Ref<HTMLInputElement>;
};

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

type LevelRowsProps = {
  /** Names of the levels, lowest first. */
  readonly names: readonly string[];
  /** What each says of this question. */
  readonly texts: readonly string[];
  /** The radio's value that is chosen; '' while nothing is. */
  readonly choice: string;
  readonly radio: (value: string) => Radio;
};

/**
 * The five worded levels as one sheet, lowest first; `0` to `4` are their values. Heard, the name of a
 * level is its name and the text its description, so that there is a pause between them.
 */
export function LevelRows({ names, texts, choice, radio }: LevelRowsProps): JSX.Element {
  const id = useId();
  const chosen = /^\d$/.test(choice) ? Number(choice) : -1;
  return (
    <div className="levels" {...STAYS}>
      {texts.map((text, level) => (
        <label className={levelClass(level, chosen)} key={text}>
          <input
            type="radio"
            value={level}
            aria-labelledby={`${id}name${level}`}
            aria-describedby={`${id}text${level}`}
            {...radio(String(level))}
          />
          <b>
            <span id={`${id}name${level}`}>{names[level]}</span>
            <span className="yours" aria-hidden="true">
              Your answer
            </span>
          </b>
          <span className="text" id={`${id}text${level}`}>
            {text}
          </span>
        </label>
      ))}
    </div>
  );
}

/** The line down the left runs thick from the first level to the chosen one: each includes those before. */
function levelClass(level: number, chosen: number): string {
  if (level === chosen) return 'level chosen';
  return level < chosen ? 'level below' : 'level';
}

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
  readonly choice: string;
  readonly name: string;
  readonly radio: (value: string) => Radio;
};

/** "Don’t know" or "Not our role". */
export function OtherChoice({ value, choice, name, radio }: OtherChoiceProps): JSX.Element {
  return (
    <label className={choice === value ? 'choice chosen' : 'choice'}>
      <input type="radio" value={value} {...radio(value)} />
      <b>{name}</b>
    </label>
  );
}
