/** A chart's SVG, or another picture, as the bytes of a PNG. No dot of it is read back: the finished file is all that is looked at. */

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
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    return await pngDrawn(address, width * scale, height * scale);
  } catch (error) {
    throw new Error(isNoise(error) ? BLURRED : COULD_NOT);
  }
}

/** The message of the error where a browser gives noise in the place of a picture. */
export const NOISE = 'noise';

const isNoise = (error: unknown): boolean => error instanceof Error && error.message === NOISE;

/** The picture at an address, drawn on a sheet of this many dots and given as a PNG. Rejects with `NOISE`, or otherwise where it cannot be drawn. */
export async function pngDrawn(
  address: string,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = sheetOf(width, height);
  const picture = await loaded(address);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error(COULD_NOT);
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const bytes = await bytesOf(canvas);
  if (!(await isGivenAsDrawn(bytes, canvas))) throw new Error(NOISE);
  return bytes;
}

function sheetOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  return canvas;
}

/**
 * A browser that resists fingerprinting gives other noise each time, or the same white whatever was
 * drawn: so the drawing must come out the same twice, and an empty sheet otherwise.
 */
async function isGivenAsDrawn(
  bytes: Uint8Array<ArrayBuffer>,
  drawn: HTMLCanvasElement,
): Promise<boolean> {
  const again = await bytesOf(drawn);
  const empty = await bytesOf(sheetOf(drawn.width, drawn.height));
  return isSameFile(bytes, again) && !isSameFile(bytes, empty);
}

const isSameFile = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

const loaded = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(COULD_NOT));
    image.src = address;
  });

const bytesOf = (canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(COULD_NOT));
      else blob.arrayBuffer().then((file) => resolve(new Uint8Array(file)), reject);
    }, 'image/png');
  });
