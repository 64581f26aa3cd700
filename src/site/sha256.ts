import { createHash } from 'node:crypto';

type Content = string | Uint8Array;

export const sha256Hex = (content: Content): string =>
  createHash('sha256').update(content).digest('hex');

/** In the form that policies and `integrity` use. */
export const sha256Source = (content: Content): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
