import { describe, expect, test } from 'vitest';
import type { ReplyCode } from '../../../src/core/codes/reply-code';
import type { Collection } from '../../../src/core/document/collection';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { decided } from '../../../src/core/exercise/take-out';
import {
  type Arrival,
  type Collecting,
  receiveResponse,
} from '../../../src/core/intake/receive-response';
import { LIMITS } from '../../../src/core/limits/limits';
import { isTakenOut } from '../../../src/core/response/count-in';
import { fileOf, replyOf } from '../codes/arbitrary-reply';
import { BANK } from '../file/bank';

const ITEMS = BANK.items.slice(0, 5).map(({ id }) => id);
const EMPTY = newCollection('7K2M9QXV', ITEMS);
const NAMED: Collecting = {
  round: 'first',
  instrument: BANK,
  attribution: 'named',
  isRehearsal: false,
  rounds: { first: '7K2M9QXV', again: 'AGA1N000' },
};
const NOT_ATTRIBUTED: Collecting = { ...NAMED, attribution: 'not-attributed' };

const reply = (change: Partial<ReplyCode['response']> = {}, other: Partial<ReplyCode> = {}) => ({
  ...replyOf(5, { name: 'Priya', ...change }),
  ...other,
});
const withdrawal = (revision: number) =>
  reply({ revision, isWithdrawn: true, answers: '', role: '' });

/** Each in turn: the outcomes, and what stands in the end. */
function receiveAll(arrivals: readonly Arrival[], collecting = NAMED, from: Collection = EMPTY) {
  const outcomes: unknown[] = [];
  let collection = from;
  for (const arrival of arrivals) {
    const received = receiveResponse(collection, collecting, arrival);
    outcomes.push(received.outcome);
    collection = received.collection;
  }
  return { outcomes, collection, responses: collection.responses };
}
const last = (arrivals: readonly Arrival[], collecting = NAMED) => {
  const before = receiveAll(arrivals.slice(0, -1), collecting).collection;
  const [arrival] = arrivals.slice(-1);
  if (arrival === undefined) throw new Error('Nothing arrives.');
  return { before, ...receiveResponse(before, collecting, arrival) };
};

describe('a response that arrives', () => {
  test('is added under its id', () => {
    const { outcomes, responses } = receiveAll([reply()]);
    expect(outcomes).toEqual([{ is: 'added' }]);
    expect(responses).toEqual({ B4N8ZC01: { ...reply().response, reasons: {} } });
  });

  test('again is a duplicate, and nothing changes', () => {
    const { outcome, before, collection } = last([reply(), reply()]);
    expect(outcome).toEqual({ is: 'duplicate' });
    expect(collection).toBe(before);
  });

  test('in a higher revision takes the place of the lower one; the lower one comes too late', () => {
    const { outcomes, responses } = receiveAll([
      reply(),
      reply({ revision: 3, answers: '44444' }),
      reply({ revision: 2 }),
    ]);
    expect(outcomes).toEqual([
      { is: 'added' },
      { is: 'replaced', revision: 1 },
      { is: 'older', standing: 3 },
    ]);
    expect(responses.B4N8ZC01?.answers).toBe('44444');
  });

  test('with other answers under the same revision is a clash, and what came first stands', () => {
    for (const other of [reply({ answers: '44444' }), reply({ role: 'not-staff' })]) {
      const { outcome, before, collection } = last([reply(), other]);
      expect(outcome).toEqual({ is: 'clash' });
      expect(collection).toBe(before);
    }
  });

  test('withdrawn leaves no answer, and no older code brings one back', () => {
    const { outcomes, responses } = receiveAll([reply(), withdrawal(2), reply(), withdrawal(2)]);
    expect(outcomes).toEqual([
      { is: 'added' },
      { is: 'withdrawn' },
      { is: 'older', standing: 2 },
      { is: 'duplicate' },
    ]);
    expect(responses.B4N8ZC01).toEqual({
      revision: 2,
      role: '',
      name: 'Priya',
      answers: '',
      reasons: {},
      isWithdrawn: true,
    });
  });

  test('withdrawn before it came counts, and a later one restores it', () => {
    const { outcomes, responses } = receiveAll([withdrawal(2), reply(), reply({ revision: 3 })]);
    expect(outcomes).toEqual([
      { is: 'withdrawn' },
      { is: 'older', standing: 2 },
      { is: 'restored' },
    ]);
    expect(responses.B4N8ZC01?.answers).toBe('0123?');
  });

  test.each([
    ['another exercise', reply({}, { collection: 'ZZZZZZZZ' }), { is: 'other-exercise' }],
    [
      'another round',
      reply({}, { collection: 'AGA1N000', round: 'again' }),
      { is: 'other-round', round: 'again' },
    ],
    [
      'this one as another round',
      reply({}, { round: 'again' }),
      { is: 'other-round', round: 'again' },
    ],
    ['a rehearsal', reply({}, { isRehearsal: true }), { is: 'rehearsal' }],
    [
      'another instrument',
      reply({}, { instrument: { id: 'other', version: '1.0.0' } }),
      { is: 'other-questions', because: 'instrument' },
    ],
    [
      'other questions',
      reply({}, { instrument: { id: BANK.id, version: '2.0.0' } }),
      { is: 'other-questions', because: 'version' },
    ],
    ['more questions', replyOf(6), { is: 'other-questions', because: 'items' }],
    [
      'other items in a file',
      { ...fileOf(reply()), items: [...ITEMS.slice(1), 'X-KEY'] },
      { is: 'other-questions', because: 'items' },
    ],
    [
      'fewer items in a file',
      { ...fileOf(reply({ answers: '0123' })), items: ITEMS.slice(1) },
      { is: 'other-questions', because: 'items' },
    ],
  ] as const)('for %s changes nothing', (_, arrival, outcome) => {
    const received = receiveResponse(EMPTY, NAMED, arrival);
    expect(received.outcome).toEqual(outcome);
    expect(received.collection).toBe(EMPTY);
  });

  test('real is kept out of a rehearsal', () => {
    const rehearsing = { ...NAMED, isRehearsal: true };
    expect(receiveResponse(EMPTY, rehearsing, reply()).outcome).toEqual({ is: 'real' });
  });

  test('cannot call a question not applicable that may not be', () => {
    const flags = newCollection('7K2M9QXV', ['F-FF-1', 'X-KEY']);
    const said = (answers: string) =>
      receiveResponse(flags, NAMED, replyOf(2, { answers })).outcome;
    expect(said('n0')).toEqual({ is: 'added' });
    expect(said('0n')).toEqual({ is: 'other-questions', because: 'not-applicable' });
  });

  test('to the same words said more clearly counts; to another edition only on the same scale', () => {
    const outcomeOf = (version: string, earlier: typeof BANK.earlier = []) => {
      const arrival = reply({}, { instrument: { id: BANK.id, version } });
      const collecting = { ...NAMED, instrument: { ...BANK, version: '1.1.0', scale: 2, earlier } };
      return receiveResponse(EMPTY, collecting, arrival).outcome;
    };
    const refused = { is: 'other-questions', because: 'version' };
    expect(outcomeOf('1.1.7')).toEqual({ is: 'added' });
    expect(outcomeOf('1.0.0')).toEqual(refused);
    expect(outcomeOf('1.0.0', [{ version: '1.0.0', scale: 1 }])).toEqual(refused);
    expect(outcomeOf('1.0.3', [{ version: '1.0.0', scale: 2 }])).toEqual({ is: 'added' });
    expect(outcomeOf('1.2.0')).toEqual(refused);
  });

  test('leaves its name behind when nothing is attributed, also where it is withdrawn', () => {
    const { collection } = receiveAll(
      [reply(), reply({ revision: 2, name: 'Priya' }), withdrawal(3)],
      NOT_ATTRIBUTED,
    );
    expect(JSON.stringify(collection)).not.toContain('Priya');
  });

  test('of a partner tells no role', () => {
    const partners: Collecting = { ...NAMED, round: 'partners', rounds: {} };
    const { responses } = receiveAll([reply({}, { round: 'partners' })], partners);
    expect(responses.B4N8ZC01?.role).toBe('');
  });

  test('as a file brings reasons along, in whatever order its answers stand', () => {
    const items = ITEMS.toReversed();
    const file: Arrival = {
      ...fileOf(reply({ answers: '?3210' }), {
        'F-FF-1': ' Nothing is paid. ',
        'F-FF-2': '  ',
        'X-KEY': 'not asked',
      }),
      items,
    };
    const { outcomes, responses } = receiveAll([reply(), file, reply()]);
    expect(outcomes).toEqual([{ is: 'added' }, { is: 'reasons-added' }, { is: 'duplicate' }]);
    expect(responses.B4N8ZC01).toMatchObject({
      answers: '0123?',
      reasons: { 'F-FF-1': 'Nothing is paid.' },
    });
    expect(Object.keys(responses.B4N8ZC01?.reasons ?? {})).toEqual(['F-FF-1']);
  });

  test('says nothing of who came when', () => {
    const ids = ['ZZZZZZZZ', '00000001', 'B4N8ZC01'];
    const { collection } = receiveAll(ids.map((respondent) => reply({}, { respondent })));
    expect(Object.keys(collection.responses)).toEqual(ids.toSorted());
  });

  test('beyond the most there is room for is said', () => {
    const responses = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `A${String(index).padStart(7, '0')}`,
        { ...reply().response, reasons: {} },
      ]),
    );
    const full = { ...EMPTY, responses };
    const { outcome, collection } = receiveResponse(full, NAMED, reply());
    expect(outcome).toEqual({ is: 'full', limit: 5_000 });
    expect(collection).toBe(full);
  });
});

describe('whoever runs the exercise', () => {
  const stands = receiveAll([reply({ revision: 31, answers: '00000' })]).collection;

  test('may choose an older code, which then stands above the highest revision there is', () => {
    const older = receiveResponse(stands, NAMED, reply({ revision: 2 }));
    expect(older.outcome).toEqual({ is: 'older', standing: 31 });
    expect(older.collection).toBe(stands);
    expect(older.chosen).toMatchObject({
      responses: { B4N8ZC01: { revision: 2, answers: '0123?' } },
      takenOut: { B4N8ZC01: 2 },
    });
  });

  test('may choose between two of one revision, and between words', () => {
    const other = receiveResponse(stands, NAMED, reply({ revision: 31, answers: '44444' }));
    expect(other.outcome).toEqual({ is: 'clash' });
    expect(other.chosen?.responses.B4N8ZC01?.answers).toBe('44444');
    const [one, two] = ['Paid', 'Not paid'].map((words) => fileOf(reply(), { 'F-FF-1': words }));
    if (one === undefined || two === undefined) throw new Error();
    expect(last([one, two]).outcome).toEqual({ is: 'clash' });
  });

  test('takes a person out, whose answers are gone at once, and only they put them back', () => {
    const out = decided(stands, 'B4N8ZC01', null);
    expect(out).toMatchObject({ responses: {}, takenOut: { B4N8ZC01: 1 } });
    for (const arrival of [reply(), reply({ revision: 31, answers: '44444' }), withdrawal(31)]) {
      const received = receiveResponse(out, NAMED, arrival);
      expect(received.outcome).toEqual({ is: 'taken-out' });
      expect(received.collection).toBe(out);
    }
    const back = receiveResponse(out, NAMED, reply()).chosen;
    expect(back).toMatchObject({ takenOut: { B4N8ZC01: 2 } });
    expect(back?.responses.B4N8ZC01?.answers).toBe('0123?');
    expect(receiveResponse(out, NAMED, withdrawal(31)).chosen).toBeNull();
  });

  test('never runs out of decisions', () => {
    const many = { ...stands, takenOut: { B4N8ZC01: LIMITS.takenOutTimes } };
    const out = decided(many, 'B4N8ZC01', null);
    expect(isTakenOut(out, 'B4N8ZC01')).toBe(true);
    expect(isTakenOut(decided(out, 'B4N8ZC01', null), 'B4N8ZC01')).toBe(true);
    const back = decided(out, 'B4N8ZC01', { ...reply().response, reasons: {} });
    expect(back.takenOut.B4N8ZC01).toBe(LIMITS.takenOutTimes);
  });
});

describe('the same person by QR code and read out', () => {
  const readOut = (change: Partial<ReplyCode['response']> = {}) =>
    reply({ name: '', ...change }, { respondent: 'B4N8' });

  test('counts once, under the whole id and with the name, whichever comes first', () => {
    for (const arrivals of [
      [reply(), readOut()],
      [readOut(), reply()],
    ]) {
      const { outcomes, responses } = receiveAll(arrivals);
      expect(outcomes).toEqual([{ is: 'added' }, { is: 'duplicate' }]);
      expect(responses).toEqual({ B4N8ZC01: { ...reply().response, reasons: {} } });
    }
  });

  test('keeps the name when a later answer is read out', () => {
    const { outcomes, responses } = receiveAll([
      reply(),
      readOut({ revision: 2, answers: '44444' }),
    ]);
    expect(outcomes[1]).toEqual({ is: 'replaced', revision: 1 });
    expect(responses).toMatchObject({ B4N8ZC01: { name: 'Priya', answers: '44444' } });
    expect(Object.keys(responses)).toHaveLength(1);
  });

  test('older by its code changes nothing, and once chosen gives a read-out its whole id', () => {
    const { before, outcome, collection, chosen } = last([readOut({ revision: 2 }), reply()]);
    expect(outcome).toEqual({ is: 'older', standing: 2 });
    expect(collection).toBe(before);
    expect(chosen).toMatchObject({ responses: { B4N8ZC01: { revision: 1 } } });
    expect(Object.keys(chosen?.responses ?? {})).toEqual(['B4N8ZC01']);
  });

  test('taken out under half of the id is known by the whole of it', () => {
    const { collection } = receiveAll([readOut()]);
    const out = decided(collection, 'B4N8', null);
    const back = receiveResponse(out, NAMED, reply());
    expect(back.outcome).toEqual({ is: 'taken-out' });
    expect(back.chosen).toMatchObject({ takenOut: { B4N8ZC01: 2 } });
    expect(Object.keys(back.chosen?.responses ?? {})).toEqual(['B4N8ZC01']);
  });

  test('is asked about where two people’s ids begin alike', () => {
    const two = [reply(), reply({ answers: '44444' }, { respondent: 'B4N8ZZZZ' })];
    const { before, outcome, collection } = last([...two, readOut({ answers: '00000' })]);
    expect(outcome).toEqual({ is: 'ambiguous' });
    expect(collection).toBe(before);
    expect(last([...two, readOut()]).outcome).toEqual({ is: 'duplicate' });
  });
});
