/** A chart's SVG as the bytes of a PNG. */
import { readsPixels } from './reads-pixels';

const COULD_NOT =
  'Your browser could not turn this chart into a PNG. Nothing is lost: save it as SVG, or try another browser.';

/** What a browser that resists fingerprinting does to pictures, and what helps. */
const BLURRED =
  'This browser does not let a page make pictures: to resist fingerprinting it puts noise in their place. The chart could not be turned into a PNG. Nothing is lost: save it as SVG, or use another browser.';

/**
 * Drawn by the browser itself at `scale` dots a CSS pixel: 2 is sharp in print. As a data address,
 * which every engine lets a canvas give back, also in the one file opened from disk.
 * Rejects with an error that can be shown.
 */
export async function chartPng(
  svg: string,
  width: number,
  height: number,
  scale = 2,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!readsPixels()) throw new Error(BLURRED);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  try {
    const picture = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error(COULD_NOT);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const bytes = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
    if (!(await isAsDrawn(bytes, picture, canvas))) throw new Error(BLURRED);
    return bytes;
  } catch (error) {
    throw error instanceof Error && error.message === BLURRED ? error : new Error(COULD_NOT);
  }
}

/** How far a dot may be off: some browsers add a faint noise nobody sees. */
const FAINT = 12;

/**
 * Whether the finished picture is what was drawn: it is laid over the drawing, and what differs is
 * looked at. Noise put into the one or the other, of whatever kind, would show.
 */
async function isAsDrawn(
  bytes: Uint8Array<ArrayBuffer>,
  drawing: HTMLImageElement,
  { width, height }: HTMLCanvasElement,
): Promise<boolean> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) return false;
  const finished = await loaded(await addressOf(new Blob([bytes], { type: 'image/png' })));
  brush.drawImage(drawing, 0, 0, width, height);
  brush.globalCompositeOperation = 'difference';
  brush.drawImage(finished, 0, 0, width, height);
  const { data } = brush.getImageData(0, 0, width, height);
  return data.every((value, at) => at % 4 === 3 || value <= FAINT);
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(COULD_NOT));
    reader.readAsDataURL(blob);
  });

const loaded = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(COULD_NOT));
    image.src = address;
  });

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error(COULD_NOT)) : resolve(blob)),
      'image/png',
    );
  });
