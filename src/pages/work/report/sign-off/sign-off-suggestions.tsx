import type { JSX } from 'react';
import { Button } from '../../../../ui/button';
import { Dot } from '../../../../ui/dot';

type SignOffSuggestionsProps = {
  readonly suggestions: readonly string[];
  readonly written: readonly string[];
  readonly onAdd: (text: string) => void;
};

/** Three sentences drawn from the results, each added with one press and only once. */
export function SignOffSuggestions({
  suggestions,
  written,
  onAdd,
}: SignOffSuggestionsProps): JSX.Element {
  return (
    <>
      <h2 className="h4" id="suggestions">
        Suggestions from your results
      </h2>
      <ul className="rows suggestions" aria-labelledby="suggestions">
        {suggestions.map((text) => {
          const isAdded = written.includes(text);
          return (
            <li key={text}>
              <span>{text}</span>
              <Button isSlim aria-disabled={isAdded} onClick={() => !isAdded && onAdd(text)}>
                {isAdded ? <Dot state="full" /> : null}
                {isAdded ? 'Added' : 'Add'}
                <span className="vh">: {text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
