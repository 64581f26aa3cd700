import { type JSX, useState } from 'react';
import { Button } from '../../../ui/button';

type QuestionHelpProps = { readonly lines: readonly string[]; readonly className?: string };

/** Under the question: what counts, and which of several bodies is meant. Nothing where it needs neither. */
export function QuestionHelp({
  lines,
  className = 'question-help',
}: QuestionHelpProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <div className={className}>
      {lines.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

type WhatCountsProps = {
  readonly id: string;
  /** The question it is about: of another one it is folded again. */
  readonly itemId: string;
  readonly lines: readonly string[];
  /** The line of advice, at whose end the button stands. */
  readonly children: (button: JSX.Element | null) => JSX.Element;
};

/**
 * The same where the levels need the room: folded on a small screen, behind a button at the end of the
 * advice, so that no level is far. What is folded is still the description of the group of answers.
 */
export function WhatCounts({ id, itemId, lines, children }: WhatCountsProps): JSX.Element {
  const [opened, setOpened] = useState('');
  const isOpen = opened === itemId;
  const hasAny = lines.length > 0;
  const button = (
    <Button
      look="link"
      extra="what-counts"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpened(isOpen ? '' : itemId)}
    >
      What counts?
    </Button>
  );
  return (
    <>
      {children(hasAny ? button : null)}
      {hasAny && (
        <div id={id} className={isOpen ? 'counts-box open' : 'counts-box'}>
          <QuestionHelp lines={lines} />
        </div>
      )}
    </>
  );
}
