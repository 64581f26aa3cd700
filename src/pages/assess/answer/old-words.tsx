import { type JSX, useEffect, useId, useState } from 'react';
import type { EarlierAnswer } from '../../../core/document/answer';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { itemOfMeaning, meaningOf, toLookAtAgain } from '../../../core/response/meaning';
import { useMainstay } from '../../../store/use-mainstay';
import { dayAndTime } from '../../../ui/times';
import { answerWords } from '../../shared/question/answer-words';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import './old-words.css';
import { Button } from '../../../ui/button';
import { useToday } from '../../shared/use-today';

type OldWordsProps = {
  readonly id: string;
  readonly item: Item;
  readonly levels: Instrument['levels'];
  readonly fetchEarlier: FetchEarlier;
};

/** What was answered before the question changed, in the words it was answered in, beside those there are now. */
export function OldWords({ id, item, levels, fetchEarlier }: OldWordsProps): JSX.Element | null {
  const earlier = useMainstay((state) => toLookAtAgain(state.responses[id]?.[item.id], item));
  const old = useOldItem(earlier, item, fetchEarlier);
  const heading = useId();
  const today = useToday();
  if (earlier === null) return null;
  const by = [earlier.changedBy, dayAndTime(earlier.changedAt, today)].filter(Boolean).join(', ');
  return (
    <section className="aside old-words" aria-labelledby={heading}>
      <h2 className="h4" id={heading} tabIndex={-1} data-old-words>
        What you answered before
      </h2>
      <div className="stack">
        <p>
          <b>{answerWords(earlier, levels)}</b> <span className="note">{by}</span>
        </p>
        {earlier.answer?.state === 'na' && (
          <p>
            {earlier.answer.detail && `${earlier.answer.detail}. `}This question no longer takes
            “not our role”, so it counts as not answered until you choose.
          </p>
        )}
        {earlier.answer?.state === 'rated' && (
          <>
            <p>
              It does not count now, since the words have changed. Is it still so? Look at both, and
              choose again.
            </p>
            {old.is === 'here' && <Then item={old.item} levels={levels} earlier={earlier} />}
            {old.is === 'not-here' && (
              <p className="note">The words of that time could not be fetched.</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

type ThenProps = {
  readonly item: Item;
  readonly levels: Instrument['levels'];
  readonly earlier: EarlierAnswer;
};

function Then({ item, levels, earlier }: ThenProps): JSX.Element {
  const chosen = earlier.answer?.state === 'rated' ? earlier.answer.level : null;
  return (
    <>
      <p>
        <span className="note">The question then:</span> {item.stem}
      </p>
      <ol className="old-levels">
        {item.levels.map((text, level) => (
          <li key={text} className={level === chosen ? 'was-chosen' : undefined}>
            <b>
              {levels[level]}
              {level === chosen && <span className="yours-then">Your answer then</span>}
            </b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

type Old = { readonly is: 'waiting' | 'not-here' } | { readonly is: 'here'; readonly item: Item };

function useOldItem(earlier: EarlierAnswer | null, item: Item, fetchEarlier: FetchEarlier): Old {
  const [old, setOld] = useState<Old>({ is: 'waiting' });
  const meaning = earlier?.answer?.state === 'rated' ? meaningOf(earlier.answer) : null;
  useEffect(() => {
    if (meaning === null) return;
    let isWanted = true;
    const say = (found: Item | null) => {
      if (isWanted) setOld(found === null ? { is: 'not-here' } : { is: 'here', item: found });
    };
    fetchEarlier().then(
      (editions) => {
        const banks = Object.values(editions).map(({ instrument }) => instrument);
        say(itemOfMeaning(banks, item.id, meaning));
      },
      () => say(null),
    );
    return () => {
      isWanted = false;
    };
  }, [meaning, item.id, fetchEarlier]);
  return old;
}

type AnsweredBeforeProps = Omit<OldWordsProps, 'fetchEarlier'>;

/** Over the levels: that there is an answer in other words, and the way to it, which on a phone stands below. */
export function AnsweredBefore({ id, item, levels }: AnsweredBeforeProps): JSX.Element | null {
  const earlier = useMainstay((state) => toLookAtAgain(state.responses[id]?.[item.id], item));
  if (earlier === null) return null;
  return (
    <p className="answered-before">
      Answered before this question changed: <b>{answerWords(earlier, levels)}</b>.{' '}
      <Button
        look="link"
        onClick={() => {
          const words = document.querySelector<HTMLElement>('[data-old-words]');
          words?.focus();
          words?.scrollIntoView({ block: 'start' });
        }}
      >
        See the words then
      </Button>
    </p>
  );
}
