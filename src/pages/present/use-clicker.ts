import { useEffect } from 'react';
import { shortcutsAreOn } from '../../platform/preferences';

export type ClickerMove = 'on' | 'back' | 'first' | 'last' | 'black' | 'leave' | 'timer';

const MOVES: Readonly<Record<string, ClickerMove>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  ' ': 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};
/** Single signs can be switched off, since a voice or a stray hand may press them (WCAG 2.1.4). */
const SIGNS: Readonly<Record<string, ClickerMove>> = { b: 'black', '.': 'black', t: 'timer' };

/** What a key asks for, or null where the key belongs to what is in focus. */
function moveOf(event: KeyboardEvent): ClickerMove | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, select, textarea')) return null;
  if (event.key === ' ' && target?.closest('button, a, summary')) return null;
  const sign = shortcutsAreOn() ? SIGNS[event.key.toLowerCase()] : undefined;
  return MOVES[event.key] ?? sign ?? null;
}

/** Hears the keyboard, or a clicker, which is one with few keys. */
export function useClicker(onMove: (move: ClickerMove) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const move = moveOf(event);
      if (move === null) return;
      event.preventDefault();
      onMove(move);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [onMove]);
}
