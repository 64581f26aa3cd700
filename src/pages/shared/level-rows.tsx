import type { InputHTMLAttributes, JSX, Ref } from 'react';

/** What a form needs of one radio: its value comes from here, all else from the form. */
type Radio = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'id'> & {
  readonly ref?: Ref<HTMLInputElement>;
};

type LevelRowsProps = {
  /** Names of the levels, lowest first. */
  readonly names: readonly string[];
  /** What each says of this question. */
  readonly texts: readonly string[];
  /** The radio's value that is chosen; '' while nothing is. */
  readonly choice: string;
  readonly radio: (value: string) => Radio;
  /** Id of the first radio, for a message to lead to. */
  readonly firstId?: string;
  readonly isBad?: boolean;
};

/** The five worded levels as one sheet, lowest first; `0` to `4` are their values. */
export function LevelRows(props: LevelRowsProps): JSX.Element {
  const { names, texts, radio, firstId, isBad = false } = props;
  const chosen = /^\d$/.test(props.choice) ? Number(props.choice) : -1;
  return (
    <div className={isBad ? 'levels bad' : 'levels'}>
      {texts.map((text, level) => (
        <label className={levelClass(level, chosen)} key={text}>
          <input
            type="radio"
            value={level}
            id={level === 0 ? firstId : undefined}
            {...radio(String(level))}
          />
          <b>
            {names[level]}
            <span className="yours" aria-hidden="true">
              Your answer
            </span>
          </b>
          <span className="text">{text}</span>
        </label>
      ))}
    </div>
  );
}

/** The line down the left runs thick from the first level to the chosen one: each includes those below. */
function levelClass(level: number, chosen: number): string {
  if (level === chosen) return 'level chosen';
  return level < chosen ? 'level below' : 'level';
}

type DontKnowRowProps = {
  /** The radio's value. */
  readonly value: string;
  readonly choice: string;
  readonly text: string;
  readonly radio: (value: string) => Radio;
};

/** "Don't know", which stands apart from the levels. */
export function DontKnowRow({ value, choice, text, radio }: DontKnowRowProps): JSX.Element {
  return (
    <label className={choice === value ? 'choice chosen' : 'choice'}>
      <input type="radio" value={value} {...radio(value)} />
      <b>Don’t know</b>
      <span className="text">{text}</span>
    </label>
  );
}
