/** The codes that are drawn and read again: replies of two lengths, with and without a name, and an invitation. */
import { encodeInvitation } from '../../src/core/codes/invitation-code';
import { encodeReply } from '../../src/core/codes/reply-code';
import type { Instrument } from '../../src/core/instrument/instrument';
import { readQuestions } from '../../src/instrument-files/read-questions';
import { drawQr } from '../../src/platform/camera/qr-draw';

const ADDRESS = 'https://example.org/mainstay/';
/** Forty bytes: a long name with accents. */
const NAME = 'Siân Ŵyn-Ffrancon Llewelyn-Prydderch-O';

export function qrCodes(questions: string) {
  const read = readQuestions(questions);
  if (!read.ok) throw new Error('the questions do not compile');
  const { instrument } = read.value;
  const all = instrument.items.length;
  const invitation = encodeInvitation(
    {
      instrument,
      round: 'first',
      collection: 'K7M2Q9XD',
      items: instrument.items.filter((_, index) => index % 3 === 0).map(({ id }) => id),
      pick: 'own',
      attribution: 'named',
      isRehearsal: false,
      organisation: 'Ynys Môn and Gwynedd Community Action',
      facilitator: 'Priya Raghunathan',
      on: '2026-11-21',
    },
    instrument,
  );
  return [
    { name: '25 items', ...link('in', reply(instrument, 25, '')) },
    { name: '25 items, name', ...link('in', reply(instrument, 25, NAME)) },
    { name: `${all} items`, ...link('in', reply(instrument, all, '')) },
    { name: `${all} items, name`, ...link('in', reply(instrument, all, NAME)) },
    { name: 'invitation', ...link('join', invitation) },
  ].map((code) => ({ ...code, ...measuresOf(code.text) }));
}

const link = (page: string, code: string) => ({
  text: `${ADDRESS}#/${page}/${code}`,
  /** Five bits a sign, without the mark in front that names the kind. */
  packed: Math.ceil((code.slice(code.indexOf('.') + 1).length * 5) / 8),
});

function measuresOf(text: string) {
  const matrix = drawQr(text);
  if (matrix === null) throw new Error('too long for a QR code');
  const { version, size } = matrix;
  return { bytes: new TextEncoder().encode(text).length, version, modules: size };
}

const reply = (instrument: Instrument, itemCount: number, name: string) =>
  encodeReply({
    instrument,
    round: 'first',
    collection: 'K7M2Q9XD',
    isRehearsal: false,
    itemCount,
    respondent: '0B4WZ8TH',
    response: {
      revision: 3,
      role: 'not-staff',
      name,
      answers: '0123421?34n2140-31'.repeat(itemCount).slice(0, itemCount),
      isWithdrawn: false,
    },
  });
