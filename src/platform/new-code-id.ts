import { CODE_ALPHABET } from '../core/codes/code-alphabet';
import { wholeId } from '../core/codes/whole-id';

const SIGNS = 8;

/** Eight characters of the code alphabet by chance, for a collection or a respondent: says nothing of either. */
export function newCodeId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = source.getRandomValues(new Uint8Array(SIGNS));
  // 256 is a multiple of 32, so each sign is as likely as any other.
  return Array.from(bytes, (byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join('');
}

/** An id for someone who answers this round, whichever way it comes: four signs by chance, the rest from them. */
export const newRespondentId = (collection: string): string => wholeId(newCodeId(), collection);
