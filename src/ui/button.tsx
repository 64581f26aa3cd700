import type { ComponentPropsWithRef, JSX } from 'react';

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'> & {
  /** `main` is the one thing to do next; `bare` has no frame; `risk` takes something away; `link` reads as words. */
  readonly look?: 'plain' | 'main' | 'bare' | 'risk' | 'link';
  /** For a row or a bar, where a full button would be too tall. */
  readonly isSlim?: boolean;
  /** Sends the form it stands in. */
  readonly isSubmit?: boolean;
  /** A class of the place it stands in, where that place moves or hides it. */
  readonly extra?: string;
};

/** A button: what it looks like is said by name, and it sends no form unless told to. */
export function Button(props: ButtonProps): JSX.Element {
  const { look = 'plain', isSlim = false, isSubmit = false, extra, ...rest } = props;
  const classes = [
    look === 'link' ? 'linklike' : 'btn',
    look !== 'plain' && look !== 'link' && look,
    isSlim && 'slim',
    extra,
  ];
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      className={classes.filter(Boolean).join(' ')}
      {...rest}
    />
  );
}
