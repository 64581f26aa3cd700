/** Hostile texts in place of files: codes, links and what stands behind the # of an address. */
import { idInAddress } from '../../src/app/id-in-address';
import { CODE_ALPHABET, signsOf } from '../../src/core/codes/code-alphabet';
import { frameCode } from '../../src/core/codes/code-frame';
import { decodeInvitation, encodeInvitation } from '../../src/core/codes/invitation-code';
import { decodeReadOut, readOutGroups } from '../../src/core/codes/read-out-code';
import {
  decodeReply,
  encodeReply,
  findCodes,
  type ReplyCode,
} from '../../src/core/codes/reply-code';
import { newCollection } from '../../src/core/exercise/new-exercise';
import type { ResponseFile } from '../../src/core/file/response-file';
import { openAnyFile } from '../../src/core/intake/open-any-file';
import { receiveResponse } from '../../src/core/intake/receive-response';
import { whereItBelongs } from '../../src/core/intake/where-it-belongs';
import { DOCUMENT_ID_PATTERN } from '../../src/core/limits/format';
import { roundIn } from '../../src/pages/shared/room/exercise-words';
import { replyOf } from '../core/codes/arbitrary-reply';
import { BANK } from '../core/file/bank';
import type { Chance } from './chance';
import { oddSet, setBreaches } from './question-sets';

const CODES = [3, 25, 70].map((itemCount) => encodeReply(replyOf(itemCount, { name: 'Zoë' })));
const READ_OUT = (readOutGroups(replyOf(25)) ?? []).join(' ');
const ITEMS = BANK.items.map(({ id }) => id);
const ASKED = newCollection('7K2M9QXV', ITEMS.slice(0, 25));
const COLLECTING = {
  round: 'first',
  instrument: BANK,
  attribution: 'named',
  isRehearsal: false,
  rounds: {},
} as const;
const INVITATION = encodeInvitation(
  {
    instrument: { id: BANK.id, version: BANK.version },
    round: 'first',
    collection: ASKED.id,
    items: ASKED.items,
    pick: 'own',
    attribution: 'named',
    isRehearsal: false,
    organisation: 'Voluntary Action Ŵyn',
    facilitator: 'Priya',
    on: '2026-11-21',
  },
  BANK,
);

const PIECES = [
  ...CODES,
  READ_OUT,
  INVITATION,
  'MR1.',
  'MI1.',
  'MR9.',
  'MI1.ZZ',
  '%',
  '%2',
  '%00',
  '\ud800',
  '\n> ',
  '=\r\n',
  '🦊',
  '__proto__',
  ' ',
];

/** Any symbols at all in a sound frame: a code that someone made by hand. */
const forged = (chance: Chance) =>
  frameCode(
    chance.pick(['reply', 'invitation'] as const),
    Array.from({ length: chance.below(120) }, () => chance.below(32)),
  );

/** A true beginning, so that what is forged gets past the first look. */
const halfForged = (chance: Chance) => {
  const kind = chance.pick(['reply', 'invitation'] as const);
  const code = kind === 'reply' ? chance.pick(CODES) : INVITATION;
  const symbols = [...code.slice(4, -7)].map((sign) => CODE_ALPHABET.indexOf(sign));
  const from = chance.below(symbols.length);
  return frameCode(
    kind,
    symbols.map((symbol, at) => (at < from ? symbol : chance.below(32))),
  );
};

export function hostileCode(chance: Chance): string {
  const make = chance.pick([
    () => forged(chance),
    () => halfForged(chance),
    () => Array.from({ length: chance.below(9) }, () => chance.pick(PIECES)).join(''),
    () => {
      const text = chance.pick(PIECES);
      const at = chance.below(text.length);
      return text.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + text.slice(at + 1);
    },
    () => signsOf(Array.from({ length: chance.below(40) }, () => chance.below(32))),
  ]);
  return make();
}

const ROUTES = [
  'a',
  'join',
  'in',
  'open',
  'example',
  'clear',
  'away-day',
  'join/part',
  '',
  'nowhere',
];
const PARAMETERS = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'example', 'X-KEY', 'F-FF-1'],
  ...['..', '.', '%2e%2e%2f', '%', '%E0%A4%A', '%00', '\ud800', '<img src=x onerror=alert(1)>'],
  ...['javascript:alert(1)', 'x'.repeat(50_000), 'a'.repeat(64), '', '?a=b', '#/a/b', 'answer'],
  ...['exercise', 'collect', 'again', 'partners', 'results', 'targets', 'board-paper', 'choose'],
];

/** What stands behind the #, of any route there is and some there are not. */
function hostileHash(chance: Chance): string {
  const parts = Array.from({ length: chance.below(6) }, () =>
    chance.below(4) === 0 ? hostileCode(chance) : chance.pick(PARAMETERS),
  );
  return `#/${[chance.pick(ROUTES), ...parts].join('/')}`;
}

/** A whole address as people send it, in a message or broken over lines. */
function hostileLink(chance: Chance): string {
  const before = chance.pick(['', 'Dear all,\n', '<', '> > ', 'x'.repeat(10_000)]);
  const host = chance.pick([
    'https://example.org/m/',
    'file:///C:/m.html',
    'javascript:',
    '//',
    'data:,',
  ]);
  const link = `${host}${chance.pick([`#/in/${hostileCode(chance)}`, hostileHash(chance)])}`;
  const at = chance.below(link.length);
  const broken = chance.pick([
    link,
    `${link.slice(0, at)}=\r\n${link.slice(at)}`,
    encodeLoose(link),
  ]);
  return `${before}${broken}${chance.pick(['', '>', '\n--\nSiân', '.'])}`;
}

/** As some programs write a link; a lone half of a sign cannot be written so. */
const encodeLoose = (text: string) => encodeURI(text.replaceAll(/[\ud800-\udfff]/g, ''));

type Read = { readonly outcome: string; readonly breaches: readonly string[] };

/** Reads it by every door for texts: paste, camera, typed groups, both kinds of link, and the address. */
export function readByEveryDoor(text: string): Read {
  try {
    const found = [
      ...codeBreaches(text),
      ...linkBreaches(text),
      ...intakeBreaches(text),
      ...setBreaches(text),
    ];
    const isRead = findCodes(text, BANK).some(({ ok }) => ok) || decodeInvitation(text, BANK).ok;
    return { outcome: isRead ? 'opened' : 'refused', breaches: [...found, ...prototypeBreaches()] };
  } catch (error) {
    return { outcome: 'threw', breaches: [`it threw ${String(error)}`] };
  }
}

function codeBreaches(text: string): readonly string[] {
  const found: string[] = [];
  for (const code of findCodes(text, BANK)) {
    if (!code.ok) continue;
    found.push(...breaches(code.value));
    const [again] = findCodes(encodeReply(code.value), BANK);
    if (JSON.stringify(again) !== JSON.stringify(code)) found.push('it is another code again');
  }
  const readOut = decodeReadOut(text, ASKED, COLLECTING);
  return readOut.ok ? [...found, ...breaches(readOut.value)] : found;
}

function linkBreaches(text: string): readonly string[] {
  const invitation = decodeInvitation(text, BANK);
  decodeReply(text, BANK);
  const found: string[] = [];
  if (invitation.ok) {
    const again = decodeInvitation(encodeInvitation(invitation.value, BANK), BANK);
    if (JSON.stringify(again) !== JSON.stringify(invitation))
      found.push('it is another invitation again');
    if (!invitation.value.items.every((item) => ITEMS.includes(item)))
      found.push('it asks what is no question');
  }
  const id = idInAddress(text.slice(text.indexOf('#') + 1));
  if (id !== null && !DOCUMENT_ID_PATTERN.test(id)) found.push(`let in the id "${id}"`);
  const round: unknown = roundIn(text.split('/').at(-1));
  if (![null, 'first', 'again', 'partners'].some((known) => known === round))
    found.push('let in a round that is none');
  return found;
}

function intakeBreaches(text: string): readonly string[] {
  const any = openAnyFile(text, BANK);
  const { is } = whereItBelongs(any, []);
  return any.kind === 'problem' && is !== 'problem' ? ['what is refused belongs somewhere'] : [];
}

/** What is let in can be kept; where it cannot be kept it changes nothing. */
export function breaches(reply: ReplyCode | ResponseFile): readonly string[] {
  const received = receiveResponse(ASKED, COLLECTING, reply);
  const stands = received.collection.responses[received.respondent];
  const found: string[] = [];
  if (stands === undefined && received.collection !== ASKED) found.push('changed by a stranger');
  if (stands !== undefined && !stands.isWithdrawn && !/^[0-4?n-]{25}$/.test(stands.answers))
    found.push(`let in "${stands.answers}"`);
  if (stands !== undefined && (stands.revision < 1 || stands.revision > 31))
    found.push(`let in revision ${stands.revision}`);
  return found;
}

const BORN_WITH = Reflect.ownKeys(Object.prototype).length;
const prototypeBreaches = () =>
  Reflect.ownKeys(Object.prototype).length === BORN_WITH ? [] : ['Object.prototype has changed'];

/** Each kind of text and how one is made. */
const OFTEN = [
  { kind: 'code', make: hostileCode },
  { kind: 'link', make: hostileLink },
  { kind: 'address', make: hostileHash },
] as const;
/** A set of questions takes a hundred times as long. */
export const TEXTS = [
  ...[...OFTEN, ...OFTEN, ...OFTEN, ...OFTEN, ...OFTEN, ...OFTEN],
  { kind: 'set of questions', make: oddSet },
] as const;
