import { correction, generate } from 'lean-qr';

/** A QR code as its modules, without the white edge it needs when drawn. */
export type QrMatrix = {
  /** Modules a side, 21-177. */
  readonly size: number;
  /** 1-40: how big a code the text needed. */
  readonly version: number;
  readonly isDark: (x: number, y: number) => boolean;
};

/** Modules a side up to which a small phone still shows a module in five pixels or more. */
const EASY_SIZE = 49;

/**
 * The text as a QR code, or null where it is too long for any. The correction is at least M (a seventh
 * of the code may be spoilt) and more where it costs no larger code; a large code comes down to L if
 * that makes it smaller, since bigger modules then help a camera more. Runs of capitals and digits
 * are packed as such by lean-qr.
 */
export function drawQr(text: string): QrMatrix | null {
  const usual = draw(text, correction.M);
  if (usual !== null && usual.size <= EASY_SIZE) return usual;
  const tight = draw(text, correction.L);
  return usual !== null && tight?.size === usual.size ? usual : tight;
}

function draw(text: string, least: typeof correction.M): QrMatrix | null {
  try {
    const code = generate(text, { minCorrectionLevel: least, maxCorrectionLevel: correction.Q });
    return {
      size: code.size,
      version: (code.size - 17) / 4,
      isDark: (x, y) => code.get(x, y),
    };
  } catch {
    return null;
  }
}
