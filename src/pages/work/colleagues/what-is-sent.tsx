import type { JSX } from 'react';
import type { Response } from '../../../core/document/response';
import type { Item } from '../../../core/instrument/instrument';
import { countAnswers } from '../../../core/response/completeness';
import { countWord, listWords, plural } from '../../../core/wording/words';

type WhatIsSentProps = { readonly items: readonly Item[]; readonly response: Response };

/** Exactly what the file will hold, counted. */
export function WhatIsSent({ items, response }: WhatIsSentProps): JSX.Element {
  return (
    <div className="sent-line stack">
      {items.length === 0 ? (
        <p>
          <b>Nothing chosen yet.</b> Questions go out with the answers, notes, evidence and targets
          they have so far.
        </p>
      ) : (
        <p>
          <b>In the file: {heldWords(items, response)}.</b> With them go any targets set for them,
          the name and date of this assessment, your organisation’s name and place, the two names
          and your line.
        </p>
      )}
      <p>
        Nothing else goes in: no earlier answers and no other questions. The file has no password:
        whoever opens it can read what is in it.
      </p>
    </div>
  );
}

/** "15 questions, the six answers given so far, two notes and one line of evidence" */
export function heldWords(items: readonly Item[], response: Response): string {
  const records = items.flatMap(({ id }) => response[id] ?? []);
  const answers = items.length - countAnswers(items, response).blank;
  const notes = records.filter(({ note }) => note !== '').length;
  const lines = records.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return listWords([
    `${items.length} ${plural(items.length, 'question')}`,
    answers === 0
      ? 'no answers yet'
      : `the ${answers === 1 ? 'one answer' : `${countWord(answers)} answers`} given so far`,
    ...(notes === 0 ? [] : [`${countWord(notes)} ${plural(notes, 'note')}`]),
    ...(lines === 0 ? [] : [`${countWord(lines)} ${plural(lines, 'line')} of evidence`]),
  ]);
}
