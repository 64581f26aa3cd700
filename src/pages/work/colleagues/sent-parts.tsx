import type { JSX } from 'react';
import { goneVersions } from '../../../core/copies/gone';
import { noneAnswers } from '../../../core/copies/versions-given';
import type { Assessment } from '../../../core/document/assessment';
import { isAnswerPlace, itemAt } from '../../../core/document/place';
import type { SentPart } from '../../../core/document/together';
import type { Instrument } from '../../../core/instrument/instrument';
import { dayWords } from '../../../core/limits/days';
import { answerState } from '../../../core/response/answer-state';
import { disputedPlaces } from '../../../core/response/disputed-places';
import { plural } from '../../../core/wording/words';
import { localDay } from '../../../store/local-day';
import { paths } from '../../../ui/paths';
import { countedWords } from '../../shared/copies/came-in-words';
import { askedAbout } from '../../shared/copies/part-words';

type SentPartsProps = { readonly whole: Assessment; readonly instrument: Instrument };

/** What is still out and with whom, what has come back, and what gave way by it. */
export function SentParts({ whole, instrument }: SentPartsProps): JSX.Element {
  const parts = Object.entries(whole.together.sent);
  const out = parts.filter(([, { backAt }]) => backAt === '');
  const back = parts.filter(([, { backAt }]) => backAt !== '');
  const gone = goneVersions(whole).length;
  return (
    <>
      {parts.length === 0 && <p>Nothing has been sent from this copy yet.</p>}
      {out.length > 0 && (
        <>
          <h3 className="h4">Still out</h3>
          <ul className="rows">
            {out.map(([id, part]) => (
              <li key={id}>
                <b>{part.to || 'A colleague'}</b>: {askedAbout(part.items, instrument)}, sent on{' '}
                {dayWords(localDay(part.sentAt))}.
              </li>
            ))}
          </ul>
        </>
      )}
      {back.length > 0 && (
        <>
          <h3 className="h4">Came back</h3>
          <ul className="rows">
            {back.map(([id, part]) => (
              <li key={id}>
                <b>{part.to || 'A colleague'}</b>: {askedAbout(part.items, instrument)}.{' '}
                {standingWords(part, whole)}
              </li>
            ))}
          </ul>
        </>
      )}
      {gone > 0 && (
        <p>
          <a href={paths.colleagues(whole.id, 'put-back')}>
            See what gave way when copies were put together ({gone})
          </a>
        </p>
      )}
    </>
  );
}

/** What of it stands now, and what waits for a choice. */
function standingWords({ to, items }: SentPart, { answers, together }: Assessment): string {
  const theirs = items.filter((item) => {
    const record = answers[item];
    return answerState(record) !== 'blank' && record?.changedBy === to && to !== '';
  }).length;
  const open = disputedPlaces(together).filter((place) => items.includes(itemAt(place) ?? ''));
  const notes = open.filter(
    (place) => isAnswerPlace(place) && noneAnswers(together.rivals[place] ?? []),
  );
  const left = items.filter((item) => answerState(answers[item]) === 'blank').length;
  const words = [
    theirs > 0 ? `${theirs} ${plural(theirs, 'answer')} from them ${stands(theirs)} here` : '',
    open.length > 0
      ? `${countedWords(open, new Set(notes))} ${open.length === 1 ? 'waits' : 'wait'} for you to choose`
      : '',
    left > 0 && left < items.length ? `${left} of ${items.length} have no answer yet` : '',
  ].filter((part) => part !== '');
  return words.length === 0 ? '' : `${words.join('; ')}.`;
}

const stands = (count: number) => (count === 1 ? 'stands' : 'stand');
