import { type JSX, useMemo } from 'react';
import './qr-picture.css';

type QrPictureProps = {
  readonly matrix: {
    readonly size: number;
    readonly isDark: (x: number, y: number) => boolean;
  };
  /** What the picture is for, read out in its place. */
  readonly label: string;
};

/** White on every side without which readers do not find a code, in modules. */
const QUIET = 4;

/** A QR code, black on white whatever the theme, as wide as it is let be. */
export function QrPicture({ matrix, label }: QrPictureProps): JSX.Element {
  const path = useMemo(() => pathOf(matrix), [matrix]);
  const side = matrix.size + 2 * QUIET;
  return (
    <svg
      className="qr-picture"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each run of dark modules in a row as one box. */
function pathOf({ size, isDark }: QrPictureProps['matrix']): string {
  const boxes: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && isDark(x, y)) x += 1;
      const long = x - from;
      if (long > 0) boxes.push(`M${from + QUIET} ${y + QUIET}h${long}v1h-${long}z`);
    }
  }
  return boxes.join('');
}
