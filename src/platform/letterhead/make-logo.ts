import { NOISE, pngDrawn } from '../office/chart-picture';
import { MOST_LOGO, type OwnLogo } from './kept-letterhead';
import { barePng, isSafeSvg, type Sniffed, sizedSvg, sniffPicture } from './picture-file';

/** Why a file does not become a logo. */
export type LogoProblem =
  | 'too-large'
  | 'no-picture'
  | 'too-many-dots'
  | 'unsafe'
  | 'damaged'
  | 'noise';

const MOST_BYTES = 3_000_000;
/** Dots of a side: more would take hundreds of megabytes to open. */
const MOST_DOTS = 6_000;
/** Dots of the sheet it is drawn on, the largest that can be kept first: 600 dots are sharp on 5 cm of paper. */
const SHEETS = [
  { width: 600, height: 200 },
  { width: 400, height: 133 },
  { width: 240, height: 80 },
] as const;

export type Made = { readonly logo: OwnLogo } | { readonly problem: LogoProblem };

/**
 * A picture somebody chose, drawn anew as a small PNG: whatever else the file carried stays behind. No dot is read
 * back. Where a browser puts noise in the place of drawings, a small PNG is taken as it is, less all that is not drawn.
 */
export async function makeLogo(file: Blob): Promise<Made> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = sniffPicture(bytes);
  if (found === null || found.width === 0 || found.height === 0) return { problem: 'no-picture' };
  if (found.kind !== 'svg' && Math.max(found.width, found.height) > MOST_DOTS)
    return { problem: 'too-many-dots' };
  // A browser draws what there is of one that was cut short.
  if (found.kind === 'png' && barePng(bytes) === null) return { problem: 'damaged' };
  const text = found.kind === 'svg' ? new TextDecoder().decode(bytes) : '';
  if (!isSafeSvg(text)) return { problem: 'unsafe' };
  try {
    return await drawn(found, addressOf(found, bytes, text));
  } catch (error) {
    if (!(error instanceof Error && error.message === NOISE)) return { problem: 'damaged' };
    return asItIs(found, bytes);
  }
}

async function drawn(found: Sniffed, address: string): Promise<Made> {
  for (const sheet of SHEETS) {
    const scale = Math.min(sheet.width / found.width, sheet.height / found.height);
    // Lines are drawn as large as the sheet; dots are never made more than there are.
    const fitted = found.kind === 'svg' ? scale : Math.min(1, scale);
    const width = Math.max(1, Math.round(found.width * fitted));
    const height = Math.max(1, Math.round(found.height * fitted));
    const kept = `data:image/png;base64,${inBase64(await pngDrawn(address, width, height))}`;
    if (kept.length <= MOST_LOGO) return { logo: { address: kept, width, height } };
  }
  return { problem: 'too-large' };
}

function asItIs({ kind, width, height }: Sniffed, bytes: Uint8Array): Made {
  const bare = kind === 'png' ? barePng(bytes) : null;
  if (bare === null) return { problem: 'noise' };
  const address = `data:image/png;base64,${inBase64(bare)}`;
  return address.length > MOST_LOGO ? { problem: 'noise' } : { logo: { address, width, height } };
}

/** An address for a picture alone: whatever it holds, a browser runs nothing in it and fetches nothing for it. */
const addressOf = (found: Sniffed, bytes: Uint8Array, text: string): string =>
  found.kind === 'svg'
    ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sizedSvg(text, found))}`
    : `data:image/${found.kind};base64,${inBase64(bytes)}`;

/** Signs a function takes at once. */
const AT_ONCE = 8_192;

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

/** The bytes of a logo, for a file that holds pictures. */
export function bytesOfLogo({ address }: OwnLogo): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
