import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Response } from '../../../src/core/document/response';
import { isCopyDue } from '../../../src/core/response/copy-due';
import { rehearsal, startedExercise } from '../../../src/pages/away-day/prepare/named-exercise';
import { bank, example } from '../report/fixtures';

/** So many answers, the first at noon and each a minute later. */
function answers(count: number): Response {
  const [record] = Object.values(example.answers);
  if (!record) throw new Error('the example has answers');
  return Object.fromEntries(
    bank.instrument.items
      .slice(0, count)
      .map(({ id }, k) => [
        id,
        { ...record, changedAt: `2026-11-14T12:${String(k).padStart(2, '0')}:00.000Z` },
      ]),
  );
}

const DRAFT = { approvedBy: '', approvedOn: '', nextReview: '', isFinal: false };

const kept = (count: number, changes: Partial<Parameters<typeof isCopyDue>[0]> = {}) =>
  isCopyDue({
    head: { exercise: null, signOff: DRAFT },
    response: answers(count),
    filedAt: null,
    isInFile: () => false,
    hasFinishedSection: false,
    isMemory: false,
    ...changes,
  });

test('none before there is something to lose', () => {
  expect(kept(0)).toBe(false);
  expect(kept(14)).toBe(false);
});

test('after the first section, until there is a file', () => {
  expect(kept(5, { hasFinishedSection: true })).toBe(true);
  expect(kept(5, { hasFinishedSection: true, filedAt: '2026-11-14T12:04:00.000Z' })).toBe(false);
});

test('when fifteen answers are in no file', () => {
  expect(kept(15)).toBe(true);
  expect(kept(20, { filedAt: '2026-11-14T12:05:00.000Z' })).toBe(false);
  expect(kept(20, { filedAt: '2026-11-14T12:04:00.000Z' })).toBe(true);
});

test('once it is signed off, until a file holds it as it was signed', () => {
  const head = { exercise: null, signOff: { ...DRAFT, isFinal: true } };
  const filedAt = '2026-11-14T13:00:00.000Z';
  expect(kept(5, { head, filedAt })).toBe(true);
  expect(kept(5, { head, filedAt, isInFile: () => true })).toBe(false);
  expect(kept(5, { filedAt })).toBe(false);
});

test('with the first answer where the browser keeps nothing', () => {
  expect(kept(0, { isMemory: true })).toBe(false);
  expect(kept(1, { isMemory: true })).toBe(true);
});

test('of an away-day as soon as somebody is in', () => {
  const day = { instrument: bank.instrument, now: '2026-11-14T10:00:00.000Z', today: '2026-11-14' };
  const of = ({ exercise, signOff }: Assessment) => kept(0, { head: { exercise, signOff } });
  expect(of(startedExercise({ ...day, id: 'day', collectionId: '7K3M9QRT' }))).toBe(false);
  expect(of(rehearsal({ ...day, id: 'day', collectionId: '7K3M9QRT' }))).toBe(true);
});
