import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';

/** Where a dragged action would come to stand: just before another of that area, or last (null). */
export type Drop = { readonly area: string; readonly before: string | null };
type Dragged = { readonly id: string; readonly drop: Drop | null };

/** What a grip does, for the action of this id; the same object as long as the page stands. */
export type Grip = {
  readonly onDown: (event: PointerEvent, id: string) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onUp: () => void;
  readonly onCancel: () => void;
};

/** How near the edge of the window the page begins to move along, and by how much a frame. */
const EDGE = 72;
const STEP = 12;

/**
 * Dragging an action by its grip, with mouse, pen or finger. Lists carry `data-area`, rows
 * `data-action`. Escape, or letting go where it was, leaves all as it is.
 */
export function useDrag(onDrop: (id: string, drop: Drop) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const latest = useRef({ dragged, onDrop });
  const at = useRef(0);
  useEffect(() => {
    latest.current = { dragged, onDrop };
  });
  const { grip, look } = useMemo(() => {
    const lookFor = () =>
      setDragged((now) => {
        if (now === null) return null;
        const drop = dropAt(at.current, now.id);
        return isSameDrop(drop, now.drop) ? now : { ...now, drop };
      });
    const handlers: Grip = {
      onDown: (event, id) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        at.current = event.clientY;
        setDragged({ id, drop: null });
      },
      onMove: (event) => {
        at.current = event.clientY;
        lookFor();
      },
      onUp: () => {
        const now = latest.current.dragged;
        if (now?.drop) latest.current.onDrop(now.id, now.drop);
        setDragged(null);
      },
      onCancel: () => setDragged(null),
    };
    return { grip: handlers, look: lookFor };
  }, []);
  const isDragging = dragged !== null;
  useEffect(
    () => (isDragging ? moveAlong(at, look, () => setDragged(null)) : undefined),
    [isDragging, look],
  );
  return { dragged, grip };
}

/** While dragging: near an edge the page moves along, and Escape stops. Returns the end of both. */
function moveAlong(at: { readonly current: number }, look: () => void, stop: () => void) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stop();
  };
  const step = () => {
    const by = at.current < EDGE ? -STEP : at.current > window.innerHeight - EDGE ? STEP : 0;
    if (by !== 0) {
      window.scrollBy(0, by);
      look();
    }
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  window.addEventListener('keydown', onKey);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('keydown', onKey);
  };
}

const isSameDrop = (one: Drop | null, other: Drop | null) =>
  one?.area === other?.area && one?.before === other?.before;

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** The list whose end lies at or below this height, and the row in it to stand before. */
function dropAt(y: number, id: string): Drop | null {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-area]')];
  const list = lists.find((each) => each.getBoundingClientRect().bottom >= y) ?? lists.at(-1);
  if (!list) return null;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-action]')];
  const next = rows.find((row) => row.dataset.action !== id && middleOf(row) > y);
  return { area: list.dataset.area ?? '', before: next?.dataset.action ?? null };
}
