import { describe, expect, test } from 'vitest';
import { putTogether } from '../../../src/core/copies/put-together';
import type { Answer, ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { newCollection, newExercise } from '../../../src/core/exercise/new-exercise';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { receiveResponse } from '../../../src/core/intake/receive-response';
import { published } from '../../../src/core/lineage/lineage';
import { ownEdition, roundEdition, setAside } from '../../../src/core/lineage/set-aside';
import { countAnswers } from '../../../src/core/response/completeness';
import { meaningOf, misfitOf, ratedNow, toLookAtAgain } from '../../../src/core/response/meaning';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { realBank } from '../../support/real-bank';

const { instrument, earlier } = realBank();
const NOW = '2026-11-20T10:00:00.000Z';
const LATER = '2026-11-28T10:00:00.000Z';

const record = (answer: Answer | null, changes: Partial<ItemRecord> = {}): ItemRecord => ({
  answer,
  note: 'Two days a week.',
  evidence: [],
  speakers: 'Tom Ashby',
  accreditationCodes: '3.1',
  history: [],
  changedAt: NOW,
  changedBy: 'Priya Nair',
  answeredAt: answer === null ? '' : NOW,
  ...changes,
});

const old = (answers: Assessment['answers'], changes: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment({
    id: 'one',
    kind: 'full',
    now: NOW,
    today: '2026-11-20',
    instrument: { id: instrument.id, version: '1.0.0' },
  }),
  answers,
  ...changes,
});

const itemOf = (id: string) => {
  const item = instrument.items.find((each) => each.id === id);
  if (item === undefined) throw new Error(id);
  return item;
};

describe('a level', () => {
  test('carries the meaning it was given under, the first in silence', () => {
    expect(ratedNow(3, itemOf('F-FF-1'))).toEqual({ state: 'rated', level: 3, meaning: 2 });
    expect(ratedNow(3, itemOf('X-RES'))).toEqual({ state: 'rated', level: 3 });
    expect([
      meaningOf({ state: 'rated', level: 3 }),
      meaningOf(ratedNow(3, itemOf('F-FF-1'))),
    ]).toEqual([1, 2]);
  });

  test('fits only the words it was given to; what has no level fits any', () => {
    const item = itemOf('F-FF-1');
    expect(misfitOf({ state: 'rated', level: 0 }, item)).toBe('other-meaning');
    expect(misfitOf({ state: 'rated', level: 0, meaning: 3 }, item)).toBe('other-meaning');
    expect(misfitOf(ratedNow(0, item), item)).toBeNull();
    expect(misfitOf({ state: 'dk', whoKnows: '' }, item)).toBeNull();
    expect(misfitOf(null, item)).toBeNull();
    const na: Answer = { state: 'na', reason: 'not-here', detail: '' };
    expect(misfitOf(na, item)).toBeNull();
    expect(misfitOf(na, { ...item, naAllowed: false })).toBe('not-allowed');
  });
});

describe('an assessment of the edition before', () => {
  const given = record({ state: 'rated', level: 2 }, { history: [] });
  const before = old({
    'F-FF-1': given,
    'F-FF-2': record({ state: 'dk', whoKnows: 'Tom' }),
    'F-FF-3': record(null),
    'Z-OLD-1': record({ state: 'rated', level: 1 }),
  });
  const now = setAside(before, instrument);

  test('keeps every answer, note and line of evidence: the level as an earlier answer, the question blank', () => {
    const after = now.answers['F-FF-1'];
    expect(after).toEqual({
      ...given,
      answer: null,
      answeredAt: '',
      history: [
        {
          answer: { state: 'rated', level: 2 },
          note: given.note,
          speakers: given.speakers,
          accreditationCodes: given.accreditationCodes,
          changedAt: NOW,
          changedBy: 'Priya Nair',
        },
      ],
    });
    expect(toLookAtAgain(after, itemOf('F-FF-1'))).toBe(after?.history[0]);
    expect(countAnswers([itemOf('F-FF-1')], now.answers).blank).toBe(1);
    for (const id of ['F-FF-2', 'F-FF-3', 'Z-OLD-1'])
      expect(now.answers[id], id).toBe(before.answers[id]);
    expect(now.instrument).toEqual({ id: instrument.id, version: instrument.version });
  });

  test('comes to the same however often it is done, and the very same object then', () => {
    expect(setAside(before, instrument)).toEqual(now);
    expect(setAside(now, instrument)).toBe(now);
  });

  test('is looked at no more once somebody has answered under the new words', () => {
    const after = now.answers['F-FF-1'];
    if (after === undefined) throw new Error('it is there');
    const again = { ...after, answer: ratedNow(3, itemOf('F-FF-1')) };
    expect(toLookAtAgain(again, itemOf('F-FF-1'))).toBeNull();
    const whole = { ...now, answers: { ...now.answers, 'F-FF-1': again } };
    expect(setAside(whole, instrument)).toBe(whole);
    const text = encodeAssessment(whole, { savedAt: LATER, source: 'test' });
    expect(JSON.parse(text).instrument.version).toBe(instrument.version);
    const opened = decodeAssessment(text, { instrument });
    expect(opened.ok && opened.value.assessment.answers['F-FF-1']).toEqual(again);
  });

  test('a “not our role” that a question no longer takes opens, and is set aside with its reason', () => {
    const na: Answer = { state: 'na', reason: 'elsewhere', detail: 'The volunteer centre' };
    const text = encodeAssessment(old({ 'K-VP-1': record(na) }), { savedAt: NOW, source: 'test' });
    const without: Instrument = {
      ...instrument,
      items: instrument.items.map((item) => ({
        ...item,
        naAllowed: item.id !== 'K-VP-1' && item.naAllowed,
      })),
    };
    const opened = decodeAssessment(text, { instrument: without });
    if (!opened.ok) throw new Error(opened.problem.code);
    const after = setAside(opened.value.assessment, without).answers['K-VP-1'];
    expect(after).toMatchObject({
      answer: null,
      note: 'Two days a week.',
      history: [{ answer: na }],
    });
  });
});

describe('partners who were asked in the edition before', () => {
  const partners = { ...newCollection('PARTNER1', ['F-FF-1']), expectedCount: 3 };
  const before = old({ 'F-FF-1': record({ state: 'rated', level: 2 }) }, { partners });

  test('stay asked in its words, once our own answers have gone on', () => {
    const now = setAside(before, instrument);
    expect(now.partners).toEqual({ ...partners, askedIn: '1.0.0' });
    expect(setAside(now, instrument)).toBe(now);
    expect(ownEdition(now, instrument)).toBeNull();
    expect(roundEdition(now, 'partners', instrument)).toBe('1.0.0');
    expect(roundEdition(now, 'first', instrument)).toBeNull();
    const text = encodeAssessment(now, { savedAt: LATER, source: 'test' });
    const opened = decodeAssessment(text, { instrument });
    expect(opened.ok && opened.value.assessment.partners).toEqual(now.partners);
  });

  test('also where nothing of ours had to be set aside, and not where only the wording is clearer', () => {
    const blank = { ...before, answers: {} };
    expect(setAside(blank, instrument).partners?.askedIn).toBe('1.0.0');
    const clearer = { ...instrument, version: '1.0.9' };
    expect(setAside(blank, clearer).partners).toBe(partners);
  });

  test('answer those questions: answers to others are not taken in', () => {
    const asked = earlier['1.0.0']?.instrument;
    if (asked === undefined) throw new Error('it is kept');
    const outcomeOf = (version: string) =>
      receiveResponse(
        partners,
        {
          round: 'partners',
          instrument: asked,
          attribution: 'not-attributed',
          isRehearsal: false,
          rounds: { partners: partners.id },
        },
        {
          instrument: { id: instrument.id, version },
          round: 'partners',
          collection: partners.id,
          isRehearsal: false,
          itemCount: 1,
          respondent: 'AAAA0000',
          response: { revision: 1, role: '', name: '', answers: '2', isWithdrawn: false },
        },
      ).outcome;
    expect(outcomeOf('1.0.0')).toEqual({ is: 'added' });
    expect(outcomeOf('1.1.0')).toEqual({ is: 'other-questions', because: 'version' });
  });
});

describe('what stays as it was', () => {
  const answers = { 'F-FF-1': record({ state: 'rated', level: 2 }) };
  const signOff = {
    approvedBy: 'The board',
    approvedOn: '2026-11-20',
    nextReview: '',
    isFinal: true,
  };

  test('a signed-off assessment keeps its results, in the words of its day', () => {
    const final = old(answers, { signOff });
    expect(setAside(final, instrument)).toBe(final);
    expect(ownEdition(final, instrument)).toBe('1.0.0');
    expect(earlier['1.0.0']?.instrument.items).toHaveLength(67);
    expect(
      earlier['1.0.0']?.instrument.items.every(({ meaningVersion }) => meaningVersion === 1),
    ).toBe(true);
  });

  test('so does an exercise; nothing else has an edition of its own', () => {
    const { exercise } = newExercise({
      instrument,
      id: 'room',
      collectionId: '7K2M9QXV',
      name: 'Away-day',
      pick: 'quick',
      items: [],
      attribution: 'named',
      isRehearsal: false,
      now: NOW,
      today: '2026-11-20',
    });
    const room = old(answers, { exercise });
    expect(ownEdition(room, instrument)).toBe('1.0.0');
    expect(setAside(room, instrument)).toBe(room);
    expect(ownEdition(old(answers), instrument)).toBeNull();
    const ours = { id: instrument.id, version: instrument.version };
    expect(ownEdition(old(answers, { signOff, instrument: ours }), instrument)).toBeNull();
    const unknown = { id: instrument.id, version: '0.9.0' };
    expect(ownEdition(old(answers, { signOff, instrument: unknown }), instrument)).toBeNull();
  });
});

describe('a colleague’s copy of the edition before', () => {
  const sent = old({ 'F-FF-1': record({ state: 'rated', level: 2 }) });
  const out = { ...sent, together: published(sent) };

  test('brings no answer to other words, and does not contest one given anew', () => {
    const here = setAside(out, instrument);
    const blank = here.answers['F-FF-1'];
    if (blank === undefined) throw new Error('it is there');
    const anew = { ...blank, answer: ratedNow(3, itemOf('F-FF-1')), changedAt: LATER };
    const ours = { ...here, answers: { 'F-FF-1': anew } };
    const joined = putTogether(ours, out, { instrument });
    if (!joined.ok) throw new Error(joined.problem.code);
    const { assessment, news } = joined.value;
    expect(assessment.answers['F-FF-1']?.answer).toEqual(anew.answer);
    expect(assessment.together.rivals).toEqual({});
    expect([news.came, news.changed]).toEqual([[], []]);
  });
});
