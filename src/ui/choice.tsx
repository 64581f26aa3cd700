import type { ComponentPropsWithRef, JSX, ReactNode } from 'react';

type ChoiceProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> & {
  /** One of several, or yes or no for itself. */
  readonly type: 'radio' | 'checkbox';
  /** Set off from those before it. */
  readonly isApart?: boolean;
  readonly children: ReactNode;
};

/** Something to choose, with its words beside it: a press on the words chooses it too. */
export function Choice({ isApart = false, children, ...input }: ChoiceProps): JSX.Element {
  return (
    <label className={isApart ? 'tick apart' : 'tick'}>
      <input {...input} />
      {children}
    </label>
  );
}

type ChoiceRowProps = {
  /** The group it is one of. */
  readonly group: string;
  readonly value: string;
  readonly name: string;
  /** What choosing it means. */
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

/** One of several, each a row of its own with a name and what it means. */
export function ChoiceRow(props: ChoiceRowProps): JSX.Element {
  const { group, value, name, words, isChosen, onChoose } = props;
  return (
    <label className={isChosen ? 'choice-row chosen' : 'choice-row'}>
      <input type="radio" name={group} value={value} checked={isChosen} onChange={onChoose} />
      <b>{name}</b>
      <span className="text">{words}</span>
    </label>
  );
}
