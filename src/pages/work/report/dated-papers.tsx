import { type JSX, useRef, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import { answeredAfter } from '../../../core/response/answered-after';
import { countWord, dateWords, plural } from '../../../core/wording/words';
import { localDay } from '../../../store/local-day';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { paths } from '../../../ui/paths';

type DatedPapersProps = { readonly head: AssessmentHead; readonly response: Response };

/**
 * Every paper bears the day the answers stand for. Where some were given on a later one this says so,
 * and takes that day at a press. Nothing once it is final, or where no day was given.
 */
export function DatedPapers({ head, response }: DatedPapersProps): JSX.Element | null {
  const store = useMainstayStore();
  const [said, say] = useState('');
  const status = useRef<HTMLElement>(null);
  const { id, assessedOn, signOff } = head;
  const isSettled = signOff.isFinal || assessedOn === '';
  const later = isSettled ? null : answeredAfter(response, assessedOn, localDay);
  if (later === null && said === '') return null;
  const take = (day: string) => {
    store.getState().detailsChanged(id, { assessedOn: day });
    say(`The papers now say ${dateWords(day)}.`);
    status.current?.focus();
  };
  return (
    <div className="dated-papers">
      <Heard as="p" className="measure" focusRef={status}>
        {later === null
          ? said
          : `The papers say ${dateWords(assessedOn)}, and ${countWord(later.count)} ${plural(later.count, 'answer is', 'answers are')} of a later day, the last of ${dateWords(later.last)}.`}
      </Heard>
      {later !== null && (
        <p className="row">
          <Button look="bare" onClick={() => take(later.last)}>
            Put {dateWords(later.last)} on them
          </Button>
          <a href={paths.aboutYou(id)}>Choose another day</a>
        </p>
      )}
    </div>
  );
}
