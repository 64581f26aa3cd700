import { type JSX, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { say } from './say';

type HeardProps = {
  readonly as?: 'span' | 'p' | 'div';
  readonly className?: string;
  /** Where the focus goes to these words at times: with it they are read already, and not said as well. */
  readonly focusRef?: Ref<HTMLElement>;
  readonly id?: string;
  readonly children: ReactNode;
};

/**
 * Words that come up on the page: seen where they stand, and heard through the one region of the shell,
 * so that no empty region of its own is in the way of those who read the page by ear. What stands there
 * when the page comes is read in its place.
 */
export function Heard(props: HeardProps): JSX.Element {
  const { as: Box = 'span', className, focusRef, id, children } = props;
  const box = useRef<HTMLElement | null>(null);
  const known = useRef<string | null>(null);
  useEffect(() => {
    let words = box.current?.textContent?.trim() ?? '';
    // What can be pressed comes last: in the midst of the words its name would be taken for one of them.
    for (const { textContent: name } of box.current?.querySelectorAll('button') ?? [])
      words = `${words.replace(name, '').trim()} ${name}.`;
    const isNew = known.current !== null && known.current !== words && words !== '';
    known.current = words;
    if (!isNew) return;
    const before = document.activeElement;
    queueMicrotask(() => {
      const now = document.activeElement;
      if (now === before || now !== box.current) say(words);
    });
  });
  const hold = (element: HTMLElement | null) => {
    box.current = element;
    if (typeof focusRef === 'function') focusRef(element);
    else if (focusRef) focusRef.current = element;
  };
  return (
    <Box className={className} id={id} ref={hold} {...(focusRef && { tabIndex: -1 })}>
      {children}
    </Box>
  );
}
