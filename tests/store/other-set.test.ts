/** Work of another set of questions on the same device: listed, to be saved or deleted, and never written into. */
import { expect, test } from 'vitest';
import { decodeAssessment } from '../../src/core/file/decode';
import { fileOfAssessment } from '../../src/core/file/file-of-assessment';
import { newAssessment } from '../../src/core/response/new-assessment';
import { assessmentIn } from '../../src/store/one-assessment';
import { BANK } from '../core/file/bank';
import { createDisk, createStoreOn } from './stand-ins';

const OTHER = { id: 'our-halls', version: '1.0.0' } as const;
const [NOW, TODAY] = ['2026-11-21T10:00:00.000Z', '2026-11-21'] as const;
const theirs = newAssessment({
  ...{ id: 'theirs', kind: 'full', now: NOW, today: TODAY },
  instrument: OTHER,
});

test.each([
  ['another id', OTHER],
  ['a higher major version of ours', { id: BANK.id, version: '2.0.0' }],
] as const)('nothing is written into answers to %s', async (_, instrument) => {
  const disk = createDisk();
  const store = createStoreOn(disk.storage);
  await store.getState().loaded();
  store.getState().assessmentOpened({ ...theirs, instrument });
  await store.getState().flush();
  const before = assessmentIn(store.getState(), 'theirs');
  disk.written();
  const act = store.getState();
  act.itemAnswered('theirs', 'F-FF-1', { state: 'rated', level: 3 });
  act.notesChanged('theirs', 'F-FF-1', { note: 'Why' });
  act.assessmentRenamed('theirs', 'Another');
  act.sectionTargetSet('theirs', 'funding', { level: 2, reason: '' });
  act.copiesJoined('theirs', { ...theirs, name: 'Joined' });
  expect(act.assessmentDuplicated('theirs')).toBeNull();
  await act.flush();
  expect(assessmentIn(store.getState(), 'theirs')).toEqual(before);
  expect(disk.written()).toEqual([]);
});

test('its file is one that those who have its questions can open', () => {
  const made = fileOfAssessment(theirs, { now: NOW, today: TODAY }, { instrument: BANK });
  expect(made.trouble).toBeNull();
  expect(decodeAssessment(made.text, { instrument: { ...BANK, ...OTHER } }).ok).toBe(true);
  const here = decodeAssessment(made.text, { instrument: BANK });
  expect(here.ok ? 'opened' : here.problem.code).toBe('other-instrument');
});
