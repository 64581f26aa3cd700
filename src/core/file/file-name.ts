import { utf8Length } from '../json/utf8-length';

/**
 * Room for the date and the ending within the 255 bytes most disks allow, and for a browser's
 * "(1)".
 */
const NAME_BYTES = 160;
// Refused by Windows, or invisible: controls, marks that turn the writing direction, halves of a
// character.
const UNSAFE = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu;
/** Names Windows keeps for devices, with any ending: "CON.funding-2026.json" cannot be written. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const DAY = /^\d{4,6}-\d{2}-\d{2}$/;

/**
 * `<name>-<day>.mainstay.json`: a name a person knows again in a folder, safe on every system. `day`
 * is YYYY-MM-DD where the person is, never an ISO time, whose first ten signs may be another day;
 * anything else is left out.
 */
export function fileNameFor(
  assessment: { readonly name: string },
  day: string,
  ending = 'mainstay.json',
): string {
  return `${safeName(assessment.name)}${DAY.test(day) ? `-${day}` : ''}.${ending}`;
}

/** What the whole of it is called in a name; where nobody named the organisation, the assessment's own name says it. */
export const SELF_ASSESSMENT = 'self-assessment';

/**
 * `<organisation> - <what> - <day>` for what people hand on, without an ending: whose it is, what it is and the day it
 * stands for, YYYY-MM-DD; any other day is left out. Safe on every system, whatever the organisation is called.
 */
export function paperName(
  { name, profile }: { readonly name: string; readonly profile: { readonly organisation: string } },
  what: string,
  day: string,
): string {
  const isNamed = profile.organisation.trim() !== '';
  const whose = safeName(isNamed ? profile.organisation : name);
  return [
    whose,
    ...(isNamed || what !== SELF_ASSESSMENT ? [what] : []),
    ...(DAY.test(day) ? [day] : []),
  ].join(' - ');
}

function safeName(name: string): string {
  const plain = name.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const short = shorten(plain).replace(/^[. ]+|[. ]+$/g, '');
  if (short === '') return 'Self-assessment';
  return RESERVED.test(short) ? `Mainstay ${short}` : short;
}

function shorten(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > NAME_BYTES) break;
    kept += character;
  }
  return kept;
}
