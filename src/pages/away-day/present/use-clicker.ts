import { useEffect, useLayoutEffect, useState } from 'react';
import { shortcutsAreOn } from '../../../platform/preferences';

export type ClickerMove = 'on' | 'back' | 'first' | 'last' | 'black' | 'leave' | 'timer' | 'words';

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
const SIGNS: Readonly<Record<string, ClickerMove>> = {
  b: 'black',
  '.': 'black',
  t: 'timer',
  g: 'words',
};

/** What a key asks for, or null where the key belongs to what is in focus. */
function moveOf(event: KeyboardEvent): ClickerMove | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  // What is open over the slide has the keys to itself.
  if (document.querySelector('dialog[open]') !== null) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, select, textarea')) return null;
  if (event.key === ' ' && target?.closest('button, a, summary')) return null;
  const sign = shortcutsAreOn() ? SIGNS[event.key.toLowerCase()] : undefined;
  return MOVES[event.key] ?? sign ?? null;
}

/** How long the key must stay down to open a gate, in milliseconds. */
const HOLD_MS = 1000;

/**
 * Hears the keyboard, or a clicker, which is one with few keys. Where `openGate` stands, the key that
 * goes on opens the gate once it has been held for a second, and one that was down before it was
 * reached does not count. True while it is held.
 */
export function useClicker(
  onMove: (move: ClickerMove) => void,
  openGate: (() => void) | null,
): boolean {
  const [isHeld, setHeld] = useState(false);
  // With the slide, not after it is painted: a key that comes as soon as it stands is heard.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const move = moveOf(event);
      if (move === null) return;
      event.preventDefault();
      // The hand that opened the gate is still on the key.
      if (isHeld && event.repeat && move === 'on') return;
      if (openGate === null || move !== 'on') onMove(move);
      else if (!event.repeat) setHeld(true);
    };
    const release = () => setHeld(false);
    window.addEventListener('keydown', hear);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', hear);
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', release);
    };
  }, [onMove, openGate, isHeld]);
  useEffect(() => {
    if (!isHeld || openGate === null) return undefined;
    const timer = window.setTimeout(openGate, HOLD_MS);
    return () => window.clearTimeout(timer);
  }, [isHeld, openGate]);
  return isHeld && openGate !== null;
}
