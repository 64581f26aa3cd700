import type { Collection, RespondentId } from '../document/collection';
import { SHORT_ID_SIGNS } from '../exercise/join-responses';
import { signsOf } from './code-alphabet';
import { crc32 } from './code-checksum';
import { utf8Bytes } from './code-words';

const BITS_A_SIGN = 5;

/**
 * Eight signs from the first four, those a code can be read out with; the others follow from them and the
 * round. So an id says nothing of the road its answers came by: all are alike and of one length.
 */
export function wholeId(begin: string, collection: Collection['id']): RespondentId {
  const short = begin.slice(0, SHORT_ID_SIGNS);
  const rest = crc32(utf8Bytes(`${collection} ${short}`));
  const symbols = Array.from(
    { length: SHORT_ID_SIGNS },
    (_, place) => (rest >>> (place * BITS_A_SIGN)) % 2 ** BITS_A_SIGN,
  );
  return short + signsOf(symbols);
}

/**
 * Under which id a code read out stands here: that of the one whose id begins so, also where they were
 * taken out, or a whole one of its own.
 */
export function idReadOut(
  short: string,
  { id, responses, takenOut }: Pick<Collection, 'id' | 'responses' | 'takenOut'>,
): RespondentId {
  const here = Object.keys({ ...takenOut, ...responses });
  const [known, another] = here.filter((each) => each.startsWith(short));
  return known === undefined || another !== undefined ? wholeId(short, id) : known;
}
