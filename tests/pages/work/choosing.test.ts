import { describe, expect, test } from 'vitest';
import { allKept, disputes, rivalChosen } from '../../../src/core/copies/choose-rival';
import { isAsChosen, withoutChoice } from '../../../src/core/copies/without-choice';
import type { Evidence, ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { published } from '../../../src/core/lineage/lineage';
import { isSamePart, partOf } from '../../../src/core/lineage/part-of';
import { disputedPlaces } from '../../../src/core/response/disputed-places';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { NO_DEVICE_FACTS } from '../../../src/core/storage/storage';
import { bringIn, offerOf } from '../../../src/pages/shared/copies/bring-in';
import { BANK } from '../../core/file/bank';
import { createDisk, createStoreOn } from '../../store/stand-ins';
import { joined } from '../../support/copies';
import { newOne } from '../../support/whole-change';

const AT = '2026-11-22T09:00:00.000Z';
const LATER = { changedAt: '2026-11-22T10:00:00.000Z', changedBy: 'Priya' };

const record = (level: 0 | 1 | 2 | 3 | 4, changedBy: string, title = ''): ItemRecord => ({
  answer: { state: 'rated', level },
  note: '',
  evidence: title === '' ? [] : [lineOf(title)],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: AT,
  changedBy,
  answeredAt: '',
});
const lineOf = (title: string): Evidence => ({
  id: 'e1',
  title,
  where: '',
  date: '',
  strength: 1,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
});

const blank = newAssessment({
  id: 'whole',
  kind: 'full',
  now: AT,
  today: '2026-11-22',
  instrument: BANK,
});
const sent: Assessment = { ...blank, answers: { 'F-FF-1': record(0, '', 'Plan') } };
const base: Assessment = { ...sent, together: published(sent) };
const priyas: Assessment = {
  ...base,
  name: 'Our name for it',
  answers: { 'F-FF-1': record(1, 'Priya', 'Plan, by Priya') },
};
const sams: Assessment = {
  ...base,
  name: 'Another name',
  answers: { 'F-FF-1': record(3, 'Sam', 'Plan, by Sam') },
};
const both = joined(priyas, sams);
const open = (assessment: Assessment) => disputes(assessment, BANK).map(({ place }) => place);

const storeWith = async (...assessments: readonly Assessment[]) => {
  const disk = createDisk();
  for (const assessment of assessments)
    await disk.storage.putAssessment(newOne(assessment, NO_DEVICE_FACTS));
  const store = createStoreOn(disk.storage);
  await store.getState().loaded();
  return store;
};

describe('a choice taken back', () => {
  const places = ['answers/F-FF-1', 'evidence/F-FF-1/e1', 'name'];

  test.each(places)('opens %s again as it was, and leaves the other choices standing', (place) => {
    expect(new Set(open(both))).toEqual(new Set(places));
    const [other = ''] = places.filter((one) => one !== place);
    const before = rivalChosen(both, other, 1, LATER);
    const chosen = rivalChosen(before, place, 1, LATER);
    expect(open(chosen)).not.toContain(place);
    const again = withoutChoice(chosen, { place, before, newIds: [] });
    expect(disputes(again, BANK)).toEqual(disputes(before, BANK));
    expect(again.answers).toEqual(before.answers);
    expect(again.name).toBe(before.name);
  });

  test('takes away the lines that keeping both has added', () => {
    const place = 'evidence/F-FF-1/e1';
    const kept = allKept(both, place, ['e2'], LATER);
    expect(kept.answers['F-FF-1']?.evidence.map(({ id }) => id)).toEqual(['e1', 'e2']);
    const again = withoutChoice(kept, { place, before: both, newIds: ['e2'] });
    expect(again.answers['F-FF-1']?.evidence).toEqual(both.answers['F-FF-1']?.evidence);
    expect(open(again)).toEqual(open(both));
  });
});

test('what is counted as open is what can be chosen', () => {
  expect(new Set(disputedPlaces(both.together))).toEqual(new Set(open(both)));
  const alike = joined(priyas, { ...sams, ...priyas });
  expect(disputedPlaces(alike.together)).toEqual([]);
});

describe('a file that arrives', () => {
  const asked = { items: ['F-FF-1'], from: 'Priya', to: 'Sam', message: '', sentAt: AT };
  const part = partOf(base, { ...asked, id: 'part' });

  test('is brought in where it belongs, and changes nothing anywhere else', async () => {
    const stranger = { ...blank, id: 'stranger' };
    const final = { ...base, id: 'final', signOff: { ...base.signOff, isFinal: true } };
    const store = await storeWith(base, stranger, final);
    const renamed = offerOf(store, 'final', { ...final, name: 'x' }, BANK);
    expect(renamed).toMatchObject({ is: 'open', news: { isNothing: true } });
    expect(bringIn(store, renamed, BANK).is).toBe('in');
    expect(store.getState().heads.final).toMatchObject({
      signOff: final.signOff,
      name: final.name,
    });
    const answered = { ...part, answers: { 'F-FF-1': record(4, 'Sam', 'Plan') } };
    for (const id of ['stranger', 'gone']) {
      const before = store.getState();
      const offer = offerOf(store, id, answered, BANK);
      expect(offer.is).toBe('refused');
      expect(bringIn(store, offer, BANK).is).toBe('refused');
      expect(store.getState()).toBe(before);
    }
    const offer = offerOf(store, 'whole', answered, BANK);
    expect(offer).toMatchObject({ is: 'open', how: 'part', news: { changed: ['answers/F-FF-1'] } });
    expect(bringIn(store, offer, BANK)).toMatchObject({ is: 'in' });
    expect(store.getState().responses.whole?.['F-FF-1']?.answer).toEqual(record(4, '').answer);
    expect(offerOf(store, 'whole', answered, BANK)).toMatchObject({ lines: [] });
  });

  test('does nothing but what was offered: what changed meanwhile is offered anew', async () => {
    const store = await storeWith(base);
    const offer = offerOf(store, 'whole', { ...base, name: 'Renamed' }, BANK);
    store.getState().assessmentRenamed('whole', 'Changed here');
    const before = store.getState().heads.whole;
    expect(bringIn(store, offer, BANK)).toMatchObject({
      is: 'other-now',
      offer: { news: { disputed: ['name'] } },
    });
    expect(store.getState().heads.whole).toBe(before);
  });

  test('is offered anew as well where only what stays here has changed', async () => {
    const sent = { ...base, together: published(base) };
    const store = await storeWith(sent);
    const offer = offerOf(store, 'whole', { ...sent, name: 'Renamed' }, BANK);
    store.getState().notesChanged('whole', 'F-FF-1', { note: 'Typed since' });
    const came = bringIn(store, offer, BANK);
    expect(came).toMatchObject({ is: 'other-now', offer: { news: { kept: ['answers/F-FF-1'] } } });
    expect(store.getState().heads.whole?.name).toBe(base.name);
  });

  test('leaves out partners asked apart, or other questions, and says so', async () => {
    const asking = (id: string, items = ['F-FF-1']) => ({
      ...base,
      partners: newCollection(id, items),
    });
    const store = await storeWith(asking('AAAA1111'));
    const before = store.getState().heads.whole?.partners;
    for (const [copy, words] of [
      [asking('BBBB2222'), 'an invitation of its own'],
      [asking('AAAA1111', ['F-FF-1', 'F-FF-2']), 'under the other’s'],
    ] as const) {
      const offer = offerOf(store, 'whole', copy, BANK);
      expect(JSON.stringify(offer)).toContain(words);
      expect(bringIn(store, offer, BANK).is).toBe('in');
      expect(store.getState().heads.whole?.partners).toEqual(before);
    }
    const copy = { ...asking('AAAA1111'), name: 'Renamed' };
    expect(bringIn(store, offerOf(store, 'whole', copy, BANK), BANK)).toMatchObject({ is: 'in' });
  });

  test('with questions is gone on with where they were begun', () => {
    const begun = { ...part, id: 'other-id', share: { ...asked, of: 'whole', to: 'Samuel' } };
    expect(isSamePart(begun, part)).toBe(true);
    expect(isSamePart(base, part)).toBe(false);
    expect(isSamePart(base, base)).toBe(false);
    expect(isSamePart({ share: { ...begun.share, sentAt: '' } }, part)).toBe(false);
  });
});

test('a choice is not undone over what was typed at its place since', () => {
  const after: Assessment = { ...sent, profile: { ...sent.profile, organisation: 'Theirs' } };
  const typed: Assessment = { ...after, profile: { ...sent.profile, organisation: 'Typed since' } };
  const elsewhere: Assessment = { ...after, name: 'Another name' };
  expect(isAsChosen(after, after, 'profile/organisation')).toBe(true);
  expect(isAsChosen(elsewhere, after, 'profile/organisation')).toBe(true);
  expect(isAsChosen(typed, after, 'profile/organisation')).toBe(false);
  const noted = { ...record(0, ''), note: 'Typed since' };
  expect(isAsChosen({ ...sent, answers: { 'F-FF-1': noted } }, sent, 'answers/F-FF-1')).toBe(false);
});
