import type { JSX } from 'react';
import type { GlossaryTerm, Guidance, ItemId } from '../../../core/instrument/instrument';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';

type WordsInReachProps = {
  readonly guidance: Guidance;
  /** The question on the wall, whose words come first; null where there is none. */
  readonly item: ItemId | null;
  readonly onClose: () => void;
};

/** The glossary over the slide: the words of the question on the wall, then all of them. */
export function WordsInReach({ guidance, item, onClose }: WordsInReachProps): JSX.Element {
  const own = new Set(item === null ? [] : guidance.items[item]?.words);
  const terms = guidance.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  const here = terms.filter(({ term }) => own.has(term));
  return (
    <Dialog title="What the words mean" onClose={onClose}>
      {here.length > 0 && <Terms heading="In this question" terms={here} />}
      <Terms heading="All of them" terms={terms} />
      <p className="row words-close">
        <Button look="main" onClick={onClose}>
          Back to the slide
        </Button>
      </p>
    </Dialog>
  );
}

type TermsProps = { readonly heading: string; readonly terms: readonly GlossaryTerm[] };

const Terms = ({ heading, terms }: TermsProps): JSX.Element => (
  <section className="slide-words">
    <h3 className="label">{heading}</h3>
    <dl>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);
