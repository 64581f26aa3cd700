import { expect, test } from 'vitest';
import { disputes } from '../../../src/core/copies/choose-rival';
import type { ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { published } from '../../../src/core/lineage/lineage';
import { newAssessment } from '../../../src/core/response/new-assessment';
import {
  choosingHeading,
  isNoteAlone,
  wordsOfVersions,
} from '../../../src/pages/work/colleagues/choosing-words';
import { BANK } from '../../core/file/bank';
import { joined } from '../../support/copies';

const AT = '2026-11-22T09:00:00.000Z';
const ITEM = 'F-FF-1';

const noted = (
  note: string,
  changedBy: string,
  answer: ItemRecord['answer'] = null,
): ItemRecord => ({
  answer,
  note,
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: AT,
  changedBy,
  answeredAt: '',
});
const blank = newAssessment({
  id: 'whole',
  kind: 'full',
  now: AT,
  today: '2026-11-22',
  instrument: BANK,
});
const base: Assessment = { ...blank, together: published(blank) };
const openBetween = (ours: ItemRecord, theirs: ItemRecord) =>
  disputes(
    joined({ ...base, answers: { [ITEM]: ours } }, { ...base, answers: { [ITEM]: theirs } }),
    BANK,
  );
const said = (ours: ItemRecord, theirs: ItemRecord) => {
  const open = openBetween(ours, theirs);
  return {
    heading: choosingHeading(open, false),
    heads: open.flatMap((dispute) => wordsOfVersions(dispute, BANK).map(({ main }) => main)),
    more: open.flatMap((dispute) => wordsOfVersions(dispute, BANK).map(({ more }) => more)),
  };
};

test('two notes at a question nobody answered are notes to choose, each headed by what it says', () => {
  const { heading, heads, more } = said(
    noted('Ask the treasurer', 'Priya'),
    noted('Ask Sam', 'Sam'),
  );
  expect(heading).toBe('1 note without an answer to choose');
  expect(heads.toSorted()).toEqual(['“Ask Sam”', '“Ask the treasurer”']);
  expect(more).toEqual([[], []]);
});

test('a long note is headed by its beginning and stands whole below', () => {
  const long = 'We have asked for the minutes of the finance group, and they come in January.';
  const { heads, more } = said(noted(long, 'Priya'), noted('', 'Sam'));
  // A note taken away is no version of its own: there is nothing to choose.
  expect([heads, more]).toEqual([[], []]);
  const both = said(noted(long, 'Priya'), noted('Ask Sam', 'Sam'));
  const at = both.heads.findIndex((head) => head !== '“Ask Sam”');
  expect(both.heads[at]).toMatch(/^“We have asked .+…”$/);
  expect(both.more[at]).toEqual([['Note', long]]);
});

test('where one copy has an answer it is an answer to choose, headed by its level', () => {
  const rated = noted('Ask the treasurer', 'Priya', { state: 'rated', level: 1 });
  const { heading, heads } = said(rated, noted('Ask Sam', 'Sam'));
  expect(heading).toBe('1 answer to choose');
  expect(heads).toContain('Not answered');
  const [dispute] = openBetween(rated, noted('Ask Sam', 'Sam'));
  expect(dispute && isNoteAlone(dispute)).toBe(false);
});

test('what was chosen since is not counted', () => {
  expect(choosingHeading([], true)).toBe('All chosen');
  expect(choosingHeading([], false)).toBe('Nothing to choose');
});
