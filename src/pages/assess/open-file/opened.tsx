import type { JSX, RefObject } from 'react';
import { Button } from '../../../ui/button';
import { ArrowRight } from '../../../ui/icons';
import { Notice } from '../../../ui/notice';

export type OpenedFacts = {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly answers: number;
  /** How many people's answers to an exercise; null where it is none. */
  readonly people: number | null;
  readonly unknownItems: number;
  readonly carriedFields: number;
  readonly droppedFields: number;
};

type OpenedProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly facts: OpenedFacts;
  readonly onContinue: (id: string) => void;
};

/** What came in, counted, so that a person can see it is all there. */
export function Opened({ heading, facts, onContinue }: OpenedProps): JSX.Element {
  const { id, name, isNew, answers, people, unknownItems, carriedFields, droppedFields } = facts;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Opened “{name}”
      </h1>
      <Notice kind="done" isAnnounced>
        {isNew ? (
          <p>
            <b>{cameIn(answers, people)} came in.</b> It is now kept on this device, beside anything
            already here.
          </p>
        ) : (
          <p>
            <b>Nothing was added.</b> The same assessment was already here, with the same answers.
          </p>
        )}
        {unknownItems > 0 && (
          <p>
            {unknownItems === 1 ? 'One answer is' : `${unknownItems} answers are`} to questions this
            page does not have. {unknownItems === 1 ? 'It is' : 'They are'} kept in the file, but
            not shown or counted.
          </p>
        )}
        {carriedFields > 0 && (
          <p>
            {carriedFields === 1 ? 'One field is' : `${carriedFields} fields are`} unknown to this
            page. {carriedFields === 1 ? 'It is' : 'They are'} kept, and go into the next file you
            save.
          </p>
        )}
        {droppedFields > 0 && (
          <p>
            {droppedFields === 1 ? 'One unknown field was' : `${droppedFields} unknown fields were`}{' '}
            left out. Keep the file you opened if you need {droppedFields === 1 ? 'it' : 'them'}.
          </p>
        )}
      </Notice>
      <p className="row">
        <Button look="main" onClick={() => onContinue(id)}>
          Continue
          <ArrowRight />
        </Button>
      </p>
    </>
  );
}

function cameIn(answers: number, people: number | null): string {
  if (people === null) return answers === 1 ? '1 answer' : `${answers} answers`;
  return people === 1 ? 'The answers of 1 person' : `The answers of ${people} people`;
}
