import { LIMITS } from '../../../core/limits/limits';
import { readPreference, writePreference } from '../../../platform/preferences';

const ADDRESS = 'mainstay:address';

type Here = Pick<Location, 'protocol' | 'href'>;

/** Where this page is, up to the "#"; empty from disk, where no phone can come. */
export const addressHere = ({ protocol, href }: Here = window.location): string =>
  /^https?:$/.test(protocol) ? (href.split('#')[0] ?? '') : '';

/** The exercise's own address, else this page's, else the one used last. */
export const addressFor = (own: string, here: Here = window.location): string =>
  own || addressHere(here) || (readPreference(ADDRESS) ?? '');

export const rememberAddress = (address: string): void => writePreference(ADDRESS, address);

/** As a browser writes it, up to the "#"; null where it does not look like the address of a page. */
export function readAddress(text: string): string | null {
  const written = text.trim();
  const whole = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  if (written === '' || /\s/.test(written) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isWeb || !/\.|^localhost$|:/.test(url.hostname)) return null;
  url.hash = '';
  return url.href.length <= LIMITS.line ? url.href : null;
}

/** An address only this very computer knows itself by. */
export const isThisComputer = (address: string): boolean =>
  URL.canParse(address) && /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);
