import type { JSX } from 'react';
import type { ReportModel } from '../../../core/report-model/report-model';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { partNames } from './report-parts';

type PartChoicesProps = {
  readonly model: ReportModel;
  readonly leftOut: readonly string[];
  /** The choice stays as it was signed. */
  readonly isFinal: boolean;
  /** How much paper the choice makes, in words. */
  readonly sides: string;
  readonly onChange: (leftOut: readonly string[]) => void;
};

/** Which parts print after page 1. What is left out is kept, only not printed. */
export function PartChoices(props: PartChoicesProps): JSX.Element {
  const { model, leftOut, isFinal, sides, onChange } = props;
  const parts = partNames(model);
  const toggle = (id: string) =>
    onChange(leftOut.includes(id) ? leftOut.filter((other) => other !== id) : [...leftOut, id]);
  return (
    <fieldset disabled={isFinal}>
      <legend>
        <h2 className="h4">Parts after page 1</h2>
      </legend>
      <p className="note">
        {isFinal
          ? 'This assessment is final, so the parts stay as they were chosen. Reopen it under “Sign-off” to change them.'
          : 'Page 1 always prints. Nothing you leave out is deleted.'}
      </p>
      <div className="part-choices">
        {parts.map(({ id, name }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={!leftOut.includes(id)}
            onChange={() => toggle(id)}
          >
            {name}
          </Choice>
        ))}
      </div>
      {!isFinal && (
        <p className="row">
          <Button isSlim onClick={() => onChange([])}>
            All parts
          </Button>
          <Button isSlim onClick={() => onChange(parts.map(({ id }) => id))}>
            Page 1 only
          </Button>
        </p>
      )}
      <p className="note" aria-live="polite">
        {sides}
      </p>
    </fieldset>
  );
}
