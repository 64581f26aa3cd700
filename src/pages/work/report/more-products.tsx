import type { JSX } from 'react';
import { Choice } from '../../../ui/choice';
import { PaperButtons } from './product-sheet';
import { MORE_PRODUCTS, type PaperId } from './products';
import type { Papers } from './use-papers';

type MoreProductsProps = {
  readonly papers: Papers;
  /** How much paper each is, in words. */
  readonly sides: Readonly<Record<PaperId, string>>;
  /** The answers are of a day that some may have missed. */
  readonly isOfADay: boolean;
};

/** The papers for one kind of reader each. */
export function MoreProducts({ papers, sides, isOfADay }: MoreProductsProps): JSX.Element {
  return (
    <div className="more-products">
      {MORE_PRODUCTS.filter(({ id }) => id !== 'absent' || isOfADay).map(({ id, name, about }) => (
        <section aria-labelledby={`product-${id}`} key={id}>
          <div>
            <h2 id={`product-${id}`}>{name}</h2>
            <p className="sides">{sides[id]}</p>
            <p>{about}</p>
          </div>
          <PaperButtons paper={id} name={name} papers={papers} />
        </section>
      ))}
    </div>
  );
}

type PrintChoiceProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Letters for readers with poor sight, in every paper until the page is left. */
export function LargeChoice({ isOn, onChange }: PrintChoiceProps): JSX.Element {
  return (
    <div className="print-choice">
      <Choice
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
        aria-describedby="large-choice"
      >
        Large print
      </Choice>
      <p className="note" id="large-choice">
        Every paper here in letters of 16 points, printed or for Word. It takes two to three times
        the sides, and page 1 two or three. Word lays its pages on their side and has tables in the
        place of charts.
      </p>
    </div>
  );
}

/** Notes print only where they are asked for, and only until the page is left. */
export function NotesChoice({ isOn, onChange }: PrintChoiceProps): JSX.Element {
  return (
    <div className="print-choice">
      <Choice
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
        aria-describedby="notes-choice"
      >
        Print our notes too
      </Choice>
      <p className="note" id="notes-choice">
        In the full report, the assessor’s table and the parts you choose. They are left out unless
        you ask, and each paper says which.
      </p>
    </div>
  );
}
