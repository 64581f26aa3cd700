import { type JSX, useState } from 'react';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { answerState } from '../../../core/response/answer-state';
import { meaningOf } from '../../../core/response/meaning';
import { dateWords } from '../../../core/wording/words';
import { useMainstay } from '../../../store/use-mainstay';
import { answerWords } from '../../shared/question/answer-words';
import { MarginNote } from './margin-note';

type LastTimeProps = {
  readonly id: string;
  readonly item: Item;
  readonly instrument: Instrument;
};

/**
 * What was answered last time, drawn only once it is asked for: seen first, it would be the easiest answer to give.
 * An away-day's middle is on the page that compares the two.
 */
export function LastTime({ id, item, instrument }: LastTimeProps): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const before = useMainstay(({ heads }) => heads[heads[id]?.follows?.of ?? '']);
  const record = useMainstay(({ heads, responses }) => {
    const of = heads[id]?.follows?.of;
    return of === undefined ? undefined : responses[of]?.[item.id];
  });
  if (before === undefined || before.exercise !== null) return null;
  const isBlank = answerState(record) === 'blank';
  const isReworded =
    record?.answer?.state === 'rated' && meaningOf(record.answer) !== item.meaningVersion;
  return (
    <MarginNote title="Last time’s answer" isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <>
          <p>
            <b>{isBlank ? 'Not answered' : answerWords(record, instrument.levels)}</b>{' '}
            <span className="note">{dateWords(before.assessedOn)}</span>
          </p>
          {isReworded && (
            <p className="note">
              This question has been reworded since: its levels mean something else.
            </p>
          )}
          {record !== undefined && record.note.trim() !== '' && (
            <p className="note">{record.note}</p>
          )}
        </>
      )}
    </MarginNote>
  );
}
