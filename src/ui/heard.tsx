import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { say } from './say';

type HeardProps = {
  readonly className?: string;
  /** Holds paragraphs and the like. */
  readonly isBlock?: boolean;
  readonly children: ReactNode;
};

/**
 * Words that come up on the page: seen where they stand, and heard through the one region of the shell,
 * so that no empty region of its own is in the way of those who read the page by ear. What stands there
 * when the page comes is read in its place.
 */
export function Heard({ className, isBlock = false, children }: HeardProps): JSX.Element {
  const box = useRef<HTMLDivElement & HTMLSpanElement>(null);
  const Box = isBlock ? 'div' : 'span';
  const known = useRef<string | null>(null);
  useEffect(() => {
    const words = box.current?.textContent?.trim() ?? '';
    if (known.current !== null && known.current !== words && words !== '') say(words);
    known.current = words;
  });
  return (
    <Box className={className} ref={box}>
      {children}
    </Box>
  );
}
