import { type JSX, useEffect } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { NotHere } from '../../../ui/not-here';
import { useDenseFrame } from '../../shared/question/use-dense-frame';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import { MarginNotes } from './margin-notes';
import { Question } from './question';

type AnswerPageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
  readonly fetchEarlier: FetchEarlier;
};

/** One item a screen. */
export function AnswerPage({ instrument, guidance, fetchEarlier }: AnswerPageProps): JSX.Element {
  const { id = '', itemId = '' } = useParams();
  const kind = useMainstay((state) => state.heads[id]?.kind ?? 'full');
  const quickItems = useMainstay((state) => state.heads[id]?.quickItems ?? null);
  const exercise = useMainstay((state) => state.heads[id]?.exercise ?? null);
  const share = useMainstay((state) => state.heads[id]?.share ?? null);
  const store = useMainstayStore();
  useDenseFrame();
  const items = itemsInPlay(instrument, { kind, quickItems, exercise, share });
  // A quick check may go on to any question; a part sent to a colleague has only its own.
  const item = (share === null ? instrument.items : items).find(
    ({ id: other }) => other === itemId,
  );
  useEffect(() => {
    if (item) store.getState().itemVisited(id, item.id);
  }, [store, id, item]);
  if (!item) return <NotHere what="page" />;
  return (
    <>
      <Question id={id} item={item} items={items} instrument={instrument} />
      <MarginNotes
        id={id}
        item={item}
        instrument={instrument}
        guidance={guidance}
        fetchEarlier={fetchEarlier}
      />
    </>
  );
}
