import { describe, expect, test } from 'vitest';
import type { ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { readTables } from '../../../src/core/storage/stored-records';
import {
  storedAnswer,
  storedFacts,
  storedHead,
  storedMark,
  type Tables,
} from '../../../src/core/storage/stored-tables';
import { createKnownRows } from '../../../src/platform/storage/known-rows';
import { BANK } from '../../core/file/bank';

const now = '2026-11-21T12:00:00.000Z';
const record = (note: string): ItemRecord => ({
  answer: { state: 'rated', level: 0 },
  note,
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: now,
  changedBy: '',
  answeredAt: '',
});
const facts = { lastFiledAt: now, lastFiledMark: null, lastItem: 'F-FF-2' };
const ID = 'abcdefgh';
const whole: Assessment = {
  ...newAssessment({ id: ID, kind: 'full', now, today: '2026-11-21', instrument: BANK }),
  answers: { 'F-FF-1': record('one') },
};
const { answers: _, ...head } = whole;
const tables: Tables = {
  heads: [{ key: ID, value: storedHead(head) }],
  answers: [{ key: [ID, 'F-FF-1'], value: storedAnswer(record('one')) }],
  device: [{ key: ['facts', ID], value: storedFacts(facts) }],
};

/** As a window knows them that has written them. */
function written() {
  const known = createKnownRows();
  known.keepWhole(whole);
  known.keepFacts(ID, { lastFiledAt: now });
  known.keepFacts(ID, { lastItem: 'F-FF-2' });
  return known;
}

describe('what a window has written or checked', () => {
  test('is read as the checks would read it', () => {
    const read = written().read(tables);
    expect(read).toEqual(readTables(tables));
    expect(read?.assessments).toEqual([{ assessment: whole, facts, deletion: null }]);
    const { heads, answers } = tables;
    expect(written().read({ heads, answers, device: [] })).toEqual(
      readTables({ heads, answers, device: [] }),
    );
  });

  test('is known once it has been checked', () => {
    const known = createKnownRows();
    expect(known.read(tables)).toBe(null);
    known.keepLoaded(readTables(tables));
    expect(known.read(tables)).toEqual(readTables(tables));
  });

  test('an empty device asks for no checks', () => {
    const nothing = { heads: [], answers: [], device: [] };
    expect(createKnownRows().read(nothing)).toEqual(readTables(nothing));
  });

  test.each<[string, Partial<Tables>]>([
    ['another head', { heads: [{ key: ID, value: storedHead({ ...head, name: 'Theirs' }) }] }],
    ['one assessment more', { heads: [...tables.heads, { key: 'b', value: storedHead(head) }] }],
    [
      'another answer',
      { answers: [{ key: [ID, 'F-FF-1'], value: storedAnswer(record('theirs')) }] },
    ],
    [
      'one answer more',
      {
        answers: [
          ...tables.answers,
          { key: [ID, 'F-FF-2'], value: storedAnswer(record('theirs')) },
        ],
      },
    ],
    [
      'other facts',
      { device: [{ key: ['facts', ID], value: storedFacts({ ...facts, lastItem: null }) }] },
    ],
    [
      'a deletion',
      { device: [...tables.device, { key: ['deleted', ID], value: storedMark('d') }] },
    ],
    ['what a newer app wrote', { heads: [{ key: ID, value: { ...storedHead(head), v: 99 } }] }],
    ['what does not read', { answers: [{ key: [ID, 'F-FF-1'], value: 'damaged' }] }],
  ])('%s is checked', (_name, other) => {
    expect(written().read({ ...tables, ...other })).toBe(null);
  });
});

describe('what is off the device', () => {
  const OTHER = 'ijklmnop';
  const another = { ...whole, id: OTHER };
  const ofBoth: Tables = {
    heads: [...tables.heads, { key: OTHER, value: storedHead({ ...head, id: OTHER }) }],
    answers: [...tables.answers, { key: [OTHER, 'F-FF-1'], value: storedAnswer(record('one')) }],
    device: [...tables.device, { key: ['facts', OTHER], value: storedFacts(facts) }],
  };
  const ofOther: Tables = {
    heads: ofBoth.heads.slice(1),
    answers: ofBoth.answers.slice(1),
    device: ofBoth.device.slice(1),
  };
  const withBoth = () => {
    const known = written();
    known.keepWhole(another);
    known.keepFacts(OTHER, facts);
    return known;
  };
  /** Each table alone, so that none is known by chance of another. */
  const isKnown = (known: ReturnType<typeof withBoth>, { heads, answers, device }: Tables) =>
    [
      { heads, answers: [], device: [] },
      { heads: [], answers, device: [] },
      { heads: [], answers: [], device },
    ].map((one) => known.read(one) !== null);

  test('one assessment is forgotten whole, and no other', () => {
    const known = withBoth();
    expect(known.read(ofBoth)).toEqual(readTables(ofBoth));
    known.forget(ID);
    expect(isKnown(known, tables)).toEqual([false, false, false]);
    expect(known.read(ofOther)).toEqual(readTables(ofOther));
  });

  test('all of them are forgotten where nothing is there', () => {
    const known = withBoth();
    known.keepOnly({ heads: [], answers: [], device: [] });
    expect(isKnown(known, tables)).toEqual([false, false, false]);
    expect(isKnown(known, ofOther)).toEqual([false, false, false]);
  });

  test('what is no longer found is forgotten, row by row', () => {
    const known = withBoth();
    known.keepOnly(ofOther);
    expect(isKnown(known, tables)).toEqual([false, false, false]);
    expect(known.read(ofOther)).toEqual(readTables(ofOther));
    known.keepOnly({ ...ofOther, answers: [] });
    expect(isKnown(known, ofOther)).toEqual([true, false, true]);
  });
});
