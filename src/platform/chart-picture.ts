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
    return new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  } catch {
    throw new Error(COULD_NOT);
  }
}

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
