/** What may leave an organisation for a pool, of one person's answers and of a room's. Method 5.2. */
import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Exercise } from '../../../src/core/document/exercise';
import { decodeContribution, encodeContribution } from '../../../src/core/file/shared-figures';
import { contributionOf, whyNotToShare } from '../../../src/core/pool/contribute';
import type { Contribution } from '../../../src/core/pool/contribution';
import { whyNotBeside } from '../../../src/core/pool/lay-beside';
import { createPool } from '../../../src/core/pool/pool';
import { awayDay } from '../../support/away-day';
import { realBank, realExample } from '../../support/real-bank';

const { instrument } = realBank();
const example = realExample();
const ids = instrument.items.map(({ id }) => id);

/** A board of six on all questions, which has seen its answers. */
function room(changes: Partial<Exercise> = {}, about: Partial<Assessment> = {}): Assessment {
  const begun = awayDay({ instrument, people: 6 });
  const { exercise } = begun;
  if (exercise === null) throw new Error('An exercise has its part');
  const answers = ids.map((_, at) => String(at % 5)).join('');
  const responses = Object.fromEntries(
    Object.entries(exercise.first.responses).map(([id, each]) => [id, { ...each, answers }]),
  );
  return {
    ...begun,
    kind: 'full',
    ...about,
    exercise: {
      ...{ ...exercise, pick: 'full', items: ids, isRevealed: true },
      first: { ...exercise.first, items: ids, responses },
      ...changes,
    },
  };
}

const given = (assessment: Assessment, id = 'of-this-file'): Contribution => {
  const contribution = contributionOf(instrument, assessment, {
    id,
    for: { whom: 'A network', what: 'To see what boards have in common' },
  });
  if (contribution === null) throw new Error('It may be given');
  return contribution;
};

test.each([
  { what: 'a quick check', assessment: { ...example, kind: 'quick' as const }, why: 'quick' },
  { what: 'a day that is not said', assessment: { ...example, assessedOn: '' }, why: 'no-day' },
  { what: 'a month alone', assessment: { ...example, assessedOn: '2026-11' }, why: 'no-day' },
  { what: 'no answers', assessment: { ...example, answers: {} }, why: 'nothing-scored' },
  { what: 'a room that has not seen', assessment: room({ isRevealed: false }), why: 'not-shown' },
  { what: 'a room asked a quick set', assessment: room({ pick: 'quick' }), why: 'quick' },
  {
    what: 'a room asked one section',
    assessment: room({ pick: 'section' }, { kind: 'pick' }),
    why: 'pick',
  },
])('$what gives nothing', ({ assessment, why }) => {
  expect(whyNotToShare(instrument, assessment)).toBe(why);
  expect(
    contributionOf(instrument, assessment, { id: 'x', for: { whom: '', what: '' } }),
  ).toBeNull();
});

test('of an assessment go scores, quarter and size; no answer, note, evidence, name, place or day', () => {
  const text = encodeContribution(given(example), 'test');
  const { profile, respondent, name, assessedOn } = example;
  for (const private_ of [profile.organisation, profile.place, respondent.names, name, assessedOn])
    expect(text).not.toContain(private_);
  for (const { note, evidence, speakers } of Object.values(example.answers)) {
    if (note !== '') expect(text).not.toContain(note);
    if (speakers !== '') expect(text).not.toContain(speakers);
    for (const { title } of evidence) expect(text).not.toContain(title);
  }
  for (const id of ids) expect(text).not.toContain(`"${id}"`);
  const read = decodeContribution(text, instrument);
  expect(read.ok && read.value).toEqual(given(example));
});

test('the organisation is the same in all that follow one another, and else another', () => {
  const follows = {
    ...{ of: 'second', first: 'first', assessedOn: '2025-11-14', samePeople: '' as const },
    ...{ peopleThen: 0, peopleNow: 0, yardstick: {} },
  };
  expect(given({ ...example, follows }).organisation).toBe('first');
  expect(given(example).organisation).toBe(example.id);
});

test('ten boards that have seen their answers are a pool of away-days, and stand beside away-days alone', () => {
  const pool = createPool(instrument);
  for (let at = 0; at < 10; at += 1)
    pool.add(`${at}`, given({ ...room(), id: `board-${at}` }, `file-${at}`));
  pool.add('alone', given(example));
  const pooled = pool.finish({ after: null, salt: 'a-salt-of-tests' });
  if (!pooled.ok) throw new Error(pooled.why.code);
  expect(pooled.benchmark).toMatchObject({ from: 'exercise', organisations: 10 });
  expect(pooled.leftOut).toEqual([{ file: 'alone', why: 'other-kind' }]);
  expect(pooled.benchmark.dimensions['local-knowledge']?.n).toBe(10);
  expect(whyNotBeside(instrument, room(), pooled.benchmark)).toBeNull();
  expect(whyNotBeside(instrument, example, pooled.benchmark)).toBe('other-kind');
});
