import fc from 'fast-check';
import type { EarlierAnswer, Evidence, ItemRecord } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { assessments, records } from '../file/arbitrary-assessment';

/** Few of everything, so that two copies often agree, often clash, and often change at one time. */
const word = fc.constantFrom('', 'one', 'two', 'three');
const time = fc.constantFrom(1, 2, 3).map((hour) => `2026-11-21T0${hour}:00:00.000Z`);
const answer = fc.constantFrom<ItemRecord['answer']>(
  null,
  { state: 'rated', level: 0 },
  { state: 'rated', level: 3 },
  { state: 'dk', whoKnows: 'Ceri' },
);
const evidence: fc.Arbitrary<Evidence> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'a-older', 'a-older-2', '1'),
  title: word,
  where: fc.constant(''),
  date: fc.constant(''),
  strength: fc.constantFrom(0, 2),
  speakers: word,
  accreditationCodes: fc.constant(''),
  alsoItems: fc.constant([]),
});
const given = {
  answer,
  note: word,
  speakers: word,
  accreditationCodes: word,
  changedAt: time,
  changedBy: fc.constantFrom('', 'Priya'),
  answeredAt: fc.constantFrom('', '2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z'),
};
const earlier: fc.Arbitrary<EarlierAnswer> = fc.record(given);
const record: fc.Arbitrary<ItemRecord> = fc.record({
  ...given,
  evidence: fc.uniqueArray(evidence, { maxLength: 5, selector: ({ id }) => id }),
  // Newest first and each once, as every record is written.
  history: fc
    .uniqueArray(earlier, { maxLength: 3, selector: (entry) => JSON.stringify(entry) })
    .map((entries) => entries.toSorted(newestFirst)),
});

function newestFirst(one: EarlierAnswer, other: EarlierAnswer): number {
  const [first, second] = [one, other].map((entry) => entry.changedAt + JSON.stringify(entry));
  return (first ?? '') < (second ?? '') ? 1 : -1;
}

/** What two windows made of one record, or of none. */
export const recordCopies = fc.record({
  base: fc.option(record),
  one: fc.oneof(record, records),
  other: fc.oneof(record, records),
});

type Head = Omit<Assessment, 'answers'>;
const head = assessments.map(({ answers: _, ...rest }): Head => ({ ...rest, id: 'a' }));

/** Each copy is the base with some fields of another assessment. */
export const headCopies = fc
  .record({
    base: head,
    one: head,
    other: head,
    mask: fc.nat(),
    otherMask: fc.nat(),
    times: fc.tuple(time, time),
  })
  .map(({ base, one, other, mask, otherMask, times: [first, second] }) => ({
    base,
    one: { ...changedBy(base, one, mask), changedAt: first },
    other: { ...changedBy(base, other, otherMask), changedAt: second },
  }));

function changedBy(base: Head, source: Head, mask: number): Head {
  const taken = Object.entries(source).filter((_, field) => ((mask >> (field % 20)) & 1) === 1);
  return { ...base, ...Object.fromEntries(taken), id: base.id };
}
