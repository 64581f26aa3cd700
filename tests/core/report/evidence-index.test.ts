import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/document/answer';
import type { Assessment } from '../../../src/core/document/assessment';
import { buildReport } from '../../../src/core/report/build-report';
import type { EvidenceIndex } from '../../../src/core/report-model/evidence-model';
import { evidenceOf, strongestEvidence } from '../../../src/core/response/evidence-of';
import { codesIn } from '../../../src/core/wording/accreditation-codes';
import { wordCount } from '../../../src/core/wording/words';
import { assessmentWhere, bank, example, report } from './fixtures';

const line = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  title: `Line ${id}`,
  where: 'Shared drive',
  date: 'March 2026',
  strength: 2,
  speakers: '',
  accreditationCodes: '',
  alsoItems: [],
  ...more,
});

/** Every item at level 3, with this evidence and these codes of answers. */
const held = (
  evidence: Readonly<Record<string, readonly Evidence[]>>,
  codes: Readonly<Record<string, string>> = {},
): Assessment => {
  const assessment = assessmentWhere(() => 3);
  const answers = Object.entries(assessment.answers).map(([id, record]) => [
    id,
    { ...record, evidence: evidence[id] ?? [], accreditationCodes: codes[id] ?? '' },
  ]);
  return { ...assessment, answers: Object.fromEntries(answers) };
};
const indexOf = (assessment: Assessment): EvidenceIndex =>
  buildReport({ ...bank, assessment, voice: 'you', today: '2026-11-22' }).evidence;

describe('one line of evidence', () => {
  const shared = held({
    'F-FF-1': [line('a', { strength: 3, alsoItems: ['B-CV-1', 'F-FF-1', 'B-CV-1', 'gone'] })],
    'B-CV-1': [line('b', { strength: 1 })],
  });

  it('supports the answer it is kept with and those it names, each once', () => {
    const ids = (item: string) => evidenceOf(shared.answers, item).map(({ entry }) => entry.id);
    expect([ids('F-FF-1'), ids('B-CV-1'), ids('K-CV-1')]).toEqual([['a'], ['b', 'a'], []]);
    expect(indexOf(shared).bySection[0]?.rows[0]?.supports.map(({ item }) => item)).toEqual([
      'F-FF-1',
      'B-CV-1',
    ]);
  });

  it('counts as the strength of every answer it supports, and for no other', () => {
    expect(strongestEvidence(shared.answers, 'B-CV-1')).toBe(3);
    const { claims, cautious, evidence } = report(shared);
    expect(claims.map(({ item }) => item)).not.toContain('B-CV-1');
    expect(claims).toHaveLength(68);
    expect(evidence.without).toHaveLength(68);
    expect(cautious?.rows).toHaveLength(4);
  });

  it('kept with a question nobody asks any more still supports the ones it names', () => {
    const { 'F-FF-1': record, ...answers } = shared.answers;
    if (!record) throw new Error('no record');
    const moved = { ...shared, answers: { ...answers, retired: record } };
    expect(indexOf(moved).bySection.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      'retired/a',
      'B-CV-1/b',
      'retired/a',
    ]);
  });

  it('is written in one sentence after another, wherever it is kept', () => {
    const full = line('a', {
      speakers: 'Tom Ashby',
      accreditationCodes: '2.1',
      alsoItems: ['X-KEY'],
    });
    const rows = report(held({ 'F-FF-1': [full] })).answers.flatMap(({ rows: all }) => all);
    expect(rows.find(({ item }) => item === 'X-KEY')?.evidence).toEqual([
      'Line a, March 2026. Shared drive. Document or figures. Who could speak to it: Tom Ashby. Codes: 2.1.',
    ]);
  });
});

describe('accreditation codes', () => {
  it('are told apart, kept as typed, each once and sorted as a person would', () => {
    expect(codesIn(['2.10, 2.1;B 3\nb  3', ' a2 ;; A10, 2.1, 10, 9'])).toEqual([
      '2.1',
      '2.10',
      '9',
      '10',
      'a2',
      'A10',
      'B 3',
    ]);
  });

  it('of a line are its own and those of the answers it supports', () => {
    const { bySection } = indexOf(
      held(
        { 'F-FF-1': [line('a', { accreditationCodes: '2.10', alsoItems: ['B-CV-1'] }), line('b')] },
        { 'B-CV-1': '2.1', 'F-FF-1': '2.10', 'X-KEY': '2.1, 7' },
      ),
    );
    expect(bySection[0]?.rows.map(({ codes }) => codes)).toEqual([['2.1', '2.10'], ['2.10']]);
  });
});

describe('the index', () => {
  it('says of each date whether it is old or cannot be read', () => {
    const dates = ['March 2024', '2026', 'ongoing', 'December 2024'];
    const { bySection } = indexOf(
      held({ 'F-FF-1': dates.map((date, at) => line(`${at}`, { date })) }),
    );
    expect(bySection[0]?.rows.map(({ ageWords }) => ageWords)).toEqual([
      'Older than two years',
      '',
      'No date we can read',
      '',
    ]);
  });

  it('counts each line once and says what stands on it, in at most 14 words', () => {
    const index = indexOf(held({ 'F-FF-1': [line('a', { alsoItems: ['B-CV-1'] })] }));
    expect([index.count, index.without.length]).toEqual([1, 68]);
    expect(index.finding).toBe('1 piece of evidence stands behind 2 of 70 answers with a level');
    expect(indexOf(held({})).finding).toBe('No evidence noted yet');
    expect(wordCount(indexOf(example).finding)).toBeLessThanOrEqual(14);
  });

  it('lists as without evidence only what has a level', () => {
    const assessment = assessmentWhere(({ id }) => (id === 'F-FF-1' ? 'dk' : 2));
    const { without } = indexOf(assessment);
    expect(without).toHaveLength(69);
    expect(without[0]).toMatchObject({ item: 'F-FF-2', levelWords: 'Partly in place' });
  });
});
