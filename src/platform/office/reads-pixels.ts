/** A colour no browser draws by itself, and how far a dot of it may be off: some add a faint noise nobody sees. */
const COLOUR = [42, 110, 200] as const;
const FAINT = 12;
const DOTS = 16;

/**
 * Whether this browser lets a page read what its camera sees. One that resists fingerprinting hands out noise in its
 * place, without a word; so a few dots of our own are drawn, read, and compared.
 */
export function readsPixels(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = DOTS;
  canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) return false;
  brush.fillStyle = `rgb(${COLOUR.join(' ')})`;
  brush.fillRect(0, 0, DOTS, 1);
  const { data } = brush.getImageData(0, 0, DOTS, 1);
  return Array.from({ length: DOTS }, (_, dot) => dot * 4).every((at) =>
    COLOUR.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= FAINT),
  );
}
