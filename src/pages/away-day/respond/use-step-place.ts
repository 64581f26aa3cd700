import { useEffect, useState } from 'react';
import type { ReplySession } from '../../../platform/replies/reply-storage-session';

/**
 * Where the participant is: kept with the draft, so that a reload goes on there, and in the browser's
 * history, so that its Back button (a swipe, on a phone) goes one question back and not away.
 */
export function useStepPlace(session: ReplySession): readonly [number, (to: number) => void] {
  const [place, setPlace] = useState(() => session.now().draft.place);
  useEffect(() => {
    window.history.replaceState({ place: session.now().draft.place }, '');
    const moved = ({ state }: PopStateEvent) => {
      const to = placeIn(state);
      if (to === null) return;
      session.change({ what: 'place', to });
      setPlace(to);
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [session]);
  const goTo = (to: number) => {
    window.history.pushState({ place: to }, '');
    session.change({ what: 'place', to });
    setPlace(to);
  };
  return [place, goTo];
}

function placeIn(state: unknown): number | null {
  const isPlace = typeof state === 'object' && state !== null && 'place' in state;
  return isPlace && typeof state.place === 'number' ? state.place : null;
}
