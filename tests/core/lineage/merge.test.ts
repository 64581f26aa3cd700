import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, ItemRecord } from '../../../src/core/document/answer';
import { BLANK_RECORD } from '../../../src/core/document/blanks';
import type { Collection } from '../../../src/core/document/collection';
import { isSame } from '../../../src/core/document/is-same';
import { newCollection, newExercise } from '../../../src/core/exercise/new-exercise';
import { decided } from '../../../src/core/exercise/take-out';
import { headSchema, itemRecordSchema } from '../../../src/core/file/schema';
import { LIMITS } from '../../../src/core/limits/limits';
import { mergeHeads } from '../../../src/core/lineage/merge-heads';
import { mergeRecords } from '../../../src/core/lineage/merge-records';
import { joinHistories, withoutSteps } from '../../../src/core/response/history';
import { BANK } from '../file/bank';
import { headCopies, recordCopies } from './arbitrary-copies';

const GIVEN = ['answer', 'note', 'speakers', 'accreditationCodes'] as const;
const blankOf = (field: (typeof GIVEN)[number]) => (field === 'answer' ? null : '');
const TIMES = fc.constant(['2001-01-01T00:00:00.000Z', '2098-01-01T00:00:00.000Z'] as const);
const blank = (value: unknown) => value === null || value === '';
const withoutId = ({ id: _, ...line }: Evidence) => line;
const line = (id: string, title: string): Evidence => ({
  id,
  title,
  where: '',
  date: '',
  strength: 2,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
});
const RECORD: ItemRecord = { ...BLANK_RECORD, changedAt: '2026-11-21T01:00:00.000Z' };
const later = { changedAt: '2026-11-21T02:00:00.000Z' };

describe('two copies of one answer', () => {
  test('keep what somebody once answered, however long two windows type in one note', () => {
    const answer = { state: 'rated', level: 2 } as const;
    const long = { answer, speakers: '', accreditationCodes: '', changedBy: '' };
    const once = { ...long, note: 'Ask Tom.', changedAt: '2026-10-01T00:00:00.000Z' };
    const blank = { ...long, answer: null, note: '', changedAt: '2026-09-01T00:00:00.000Z' };
    const start: ItemRecord = { ...RECORD, answer, note: 'Start end', history: [once, blank] };
    const typed = (words: string, count: number, changedAt: string): ItemRecord => ({
      ...start,
      note: `Start ${words.slice(0, count)}end`,
      changedAt,
    });
    const [ours, theirs] = ['a'.repeat(60), 'b'.repeat(60)];
    let stands = start;
    for (let at = 1; at <= 60; at += 1) {
      const minute = `2026-11-21T02:${String(at - 1).padStart(2, '0')}`;
      const older = { ...typed(ours, at, `${minute}:00.000Z`), history: stands.history };
      const newer = { ...typed(theirs, at, `${minute}:30.000Z`), history: stands.history };
      stands = mergeRecords(start, older, newer);
    }
    expect(stands.note).toBe(`Start ${theirs}end`);
    expect(stands.history.map(({ note }) => note)).toEqual([`Start ${ours}end`, 'Ask Tom.', '']);
  });

  test('let what was written later stand, whatever the clocks said', () => {
    fc.assert(
      fc.property(recordCopies, TIMES, ({ base, one, other }, [early, late]) => {
        const merged = mergeRecords(base, one, other);
        for (const field of GIVEN) {
          const isChanged = !isSame(other[field], base === null ? blankOf(field) : base[field]);
          expect(merged[field]).toEqual(isChanged ? other[field] : one[field]);
        }
        const turned = mergeRecords(
          base,
          { ...one, changedAt: late },
          { ...other, changedAt: early },
        );
        expect({ ...turned, changedAt: '', history: [] }).toEqual({
          ...merged,
          changedAt: '',
          history: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  test('that are alike make what each is', () => {
    fc.assert(
      fc.property(recordCopies, ({ base, one }) => {
        const history = joinHistories(withoutSteps(one.history, [one]));
        expect(mergeRecords(base, one, one)).toEqual({ ...one, history });
      }),
    );
  });

  test('of which one has not changed make the other, with the earlier answers of both', () => {
    fc.assert(
      fc.property(recordCopies, ({ base, one }) => {
        fc.pre(base !== null);
        const { history, changedAt, ...merged } = mergeRecords(base, base ?? one, one);
        const { history: _, changedAt: __, ...changed } = one;
        expect({ ...merged, evidence: new Set(merged.evidence) }).toEqual({
          ...changed,
          evidence: new Set(changed.evidence),
        });
        expect(changedAt).toBe(one.changedAt);
        expect(history).toEqual(expect.arrayContaining([...withoutSteps(one.history, [one])]));
      }),
    );
  });

  test('lose nothing either gave: it stands, or it is among the earlier answers', () => {
    fc.assert(
      fc.property(recordCopies, ({ base, one, other }) => {
        const merged = mergeRecords(base, one, other);
        for (const copy of [one, other]) {
          for (const field of GIVEN) {
            const isOld = base !== null && isSame(copy[field], base[field]);
            if (blank(copy[field]) || isOld) continue;
            const kept = [merged, ...merged.history].map((entry) => entry[field]);
            expect(kept).toContainEqual(copy[field]);
          }
          const earlier = withoutSteps(copy.history, [one, other]);
          expect(merged.history).toEqual(expect.arrayContaining([...earlier]));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('lose no line of evidence either wrote', () => {
    fc.assert(
      fc.property(recordCopies, ({ base, one, other }) => {
        const kept = mergeRecords(base, one, other).evidence.map(withoutId);
        for (const written of [...one.evidence, ...other.evidence]) {
          const isOld = base?.evidence.some((entry) => isSame(entry, written)) ?? false;
          if (!isOld) expect(kept).toContainEqual(withoutId(written));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('fit a file whenever both did', () => {
    fc.assert(
      fc.property(recordCopies, ({ base, one, other }) => {
        expect(itemRecordSchema.safeParse(mergeRecords(base, one, other)).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('keep no more lines and earlier answers than a file may bring in', () => {
    const full = (name: string): ItemRecord => ({
      ...RECORD,
      evidence: Array.from({ length: LIMITS.evidenceOfAnItem }, (_, at) =>
        line(`${name}-${at}`, name),
      ),
      history: Array.from({ length: LIMITS.historyOfAnItem }, (_, at) => ({
        answer: null,
        note: `${name} ${at}`,
        speakers: '',
        accreditationCodes: '',
        changedAt: RECORD.changedAt,
        changedBy: RECORD.changedBy,
        answeredAt: '',
      })),
    });
    const merged = mergeRecords(null, full('one'), { ...full('other'), ...later });
    expect(merged.evidence).toHaveLength(LIMITS.evidenceOfAnItem);
    expect(merged.history).toHaveLength(LIMITS.historyOfAnItem);
    expect(merged.evidence[0]?.title, 'the newer lines first').toBe('other');
    expect(itemRecordSchema.safeParse(merged).success).toBe(true);
  });

  test('that changed one line of evidence twice over keep every wording of it', () => {
    const evidence = (...lines: readonly Evidence[]) => ({ ...RECORD, evidence: lines });
    const base = evidence(line('a', 'first'));
    const once = mergeRecords(base, evidence(line('a', 'second')), {
      ...evidence(line('a', 'third')),
      ...later,
    });
    expect(once.evidence).toEqual([line('a', 'third'), line('a-older', 'second')]);
    const [, older] = once.evidence;
    if (older === undefined) throw new Error('The older line is gone.');
    const twice = mergeRecords(once, evidence(line('a', 'fourth'), older), {
      ...evidence(line('a', 'fifth'), older),
      ...later,
    });
    expect(twice.evidence).toEqual([line('a', 'fifth'), older, line('a-older-2', 'fourth')]);
  });
});

describe('two copies of one head', () => {
  test('let what was written later stand, whatever the clocks said', () => {
    fc.assert(
      fc.property(headCopies, TIMES, ({ base, one, other }, [early, late]) => {
        const merged = mergeHeads(
          base,
          { ...one, changedAt: late },
          { ...other, name: 'Written later', changedAt: early },
        );
        expect(merged.name).toBe(base.name === 'Written later' ? one.name : 'Written later');
        const others = mergeHeads(base, one, { ...other, name: 'Written later' });
        expect({ ...merged, changedAt: '' }).toEqual({ ...others, changedAt: '' });
      }),
    );
  });

  test('that are alike make what each is, and one unchanged makes the other', () => {
    fc.assert(
      fc.property(headCopies, ({ base, one }) => {
        expect(mergeHeads(base, one, one)).toEqual(one);
        const newer = { ...one, changedAt: '2099-12-31T23:59:59.999Z' };
        expect(mergeHeads(base, base, newer)).toEqual(newer);
      }),
    );
  });

  test('keep a change that one of them alone made, each field by itself', () => {
    fc.assert(
      fc.property(headCopies, ({ base, one }) => {
        const names = { ...base.respondent, names: 'Only here' };
        const other = { ...base, respondent: names, changedAt: '2000-01-01T00:00:00.000Z' };
        const merged = mergeHeads(base, { ...one, respondent: base.respondent }, other);
        expect(merged.respondent).toEqual(names);
        expect(merged.profile).toEqual(one.profile);
        expect(merged.targets).toEqual(one.targets);
        expect(merged.report).toEqual(one.report);
      }),
    );
  });

  test('fit a file whenever both did', () => {
    fc.assert(
      fc.property(headCopies, ({ base, one, other }) => {
        expect(headSchema.safeParse(mergeHeads(base, one, other)).error).toBeUndefined();
      }),
    );
  });
});

describe('two windows that took people out', () => {
  const person = (revision: number) => ({
    revision,
    role: '' as const,
    name: '',
    answers: '2',
    reasons: {},
    isWithdrawn: false,
  });
  const round = {
    ...newCollection('C0113CT0', ['F-FF-1']),
    responses: { AAAAAAAA: person(31), BBBBBBBB: person(1) },
  };
  const { answers: _, ...begun } = newExercise({
    ...{ id: 'one', collectionId: round.id, name: 'Day', pick: 'own', items: ['F-FF-1'] },
    ...{ now: later.changedAt, today: '2026-11-21', instrument: BANK },
    attribution: 'not-attributed',
    isRehearsal: false,
  });
  const headWith = (first: Collection, changedAt: string) => ({
    ...begun,
    exercise: begun.exercise && { ...begun.exercise, first },
    changedAt,
  });
  const merged = (one: Collection, other: Collection) => {
    const base = headWith(round, '2026-11-21T01:00:00.000Z');
    const sides = [headWith(one, later.changedAt), headWith(other, '2026-11-21T03:00:00.000Z')];
    return sides.map((side) => {
      const rest = sides.find((each) => each !== side) ?? side;
      return mergeHeads(base, side, rest).exercise?.first;
    });
  };

  test('keep out all of them, and what was chosen against a higher revision', () => {
    const chosen = decided(round, 'AAAAAAAA', person(2));
    const out = decided(round, 'BBBBBBBB', null);
    for (const first of merged(chosen, out)) {
      expect(first?.responses).toEqual({ AAAAAAAA: person(2) });
      expect(first?.takenOut).toEqual({ AAAAAAAA: 2, BBBBBBBB: 1 });
    }
  });

  test('keep out whom the other window changed meanwhile', () => {
    const out = decided(round, 'BBBBBBBB', null);
    const changed = { ...round, responses: { ...round.responses, BBBBBBBB: person(9) } };
    for (const first of merged(out, changed))
      expect(Object.keys(first?.responses ?? {})).toEqual(['AAAAAAAA']);
  });
});
