import type { JSX } from 'react';

type QuestionHelpProps = { readonly lines: readonly string[] };

/** Under the question: what counts, and which of several bodies is meant. Nothing where it needs neither. */
export function QuestionHelp({ lines }: QuestionHelpProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <div className="question-help">
      {lines.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
