import type { JSX } from 'react';

/** Drawn with the text, never instead of it: every icon is hidden from screen readers. */
const line = (path: string) => (): JSX.Element => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const ArrowRight = line('M2 10h15M11 4l6 6-6 6');
export const ArrowLeft = line('M18 10H3M9 4l-6 6 6 6');
export const MenuIcon = line('M2 5h16M2 10h16M2 15h16');
export const CloseIcon = line('M4 4l12 12M16 4L4 16');
export const Plus = line('M10 3v14M3 10h14');

export function Logo(): JSX.Element {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path className="stay" d="M5 5 16 21 27 5" />
      <path className="mast" d="M5 3v26M27 3v26" />
      <circle className="knot" cx="16" cy="21" r="4.5" />
    </svg>
  );
}

export function Padlock(): JSX.Element {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path className="fl-ok" d="M4 13h20v12H4zM9 13V9a5 5 0 0 1 10 0v4" />
    </svg>
  );
}
