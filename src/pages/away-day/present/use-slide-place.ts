import { useCallback, useEffect, useState } from 'react';
import { type Slide, slidePlace } from '../../../core/panel/slides';

type Place = { readonly id: string; readonly at: number };

const keyOf = (exercise: string) => `mainstay:slide:${exercise}`;

/** Each window keeps its own place; blocked storage only means that a reload begins again. */
function readPlace(exercise: string): Place {
  try {
    const [at, ...id] = (window.sessionStorage.getItem(keyOf(exercise)) ?? '').split(' ');
    return { id: id.join(' '), at: Number.parseInt(at ?? '', 10) || 0 };
  } catch {
    return { id: '', at: 0 };
  }
}

function keepPlace(exercise: string, { id, at }: Place): void {
  try {
    window.sessionStorage.setItem(keyOf(exercise), `${at} ${id}`);
  } catch {
    // The place holds until the page is closed.
  }
}

/** The slide this window is at, and how to move. A reload comes back to the same one. */
export function useSlidePlace(exercise: string, slides: readonly Slide[]) {
  const [place, setPlace] = useState(() => readPlace(exercise));
  const at = slidePlace(slides, place.id, place.at);
  useEffect(() => keepPlace(exercise, place), [exercise, place]);
  const goTo = useCallback(
    (wanted: number) => {
      const next = Math.min(Math.max(wanted, 0), slides.length - 1);
      setPlace({ id: slides[next]?.id ?? '', at: next });
    },
    [slides],
  );
  return { at, goTo };
}
