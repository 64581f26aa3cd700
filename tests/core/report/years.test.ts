/** What is said of two dates, of more, and of others, with the papers and sheets made of it. Method 4 and 5. */
import { describe, expect, test } from 'vitest';
import type { Dated } from '../../../src/core/comparison/dated';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Benchmark, BenchmarkScore } from '../../../src/core/document/benchmark';
import { BLANK_RECORD } from '../../../src/core/document/blanks';
import { documentOf } from '../../../src/core/documents/document';
import { workbookOf } from '../../../src/core/documents/workbook';
import type { Level } from '../../../src/core/instrument/instrument';
import { buildReport } from '../../../src/core/report/build-report';
import { besideReport } from '../../../src/core/report/years/beside-report';
import { trendReport, yearsReport } from '../../../src/core/report/years/years-report';
import { ratedNow } from '../../../src/core/response/meaning';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { readQuestions } from '../../../src/instrument-files/read-questions';
import { realBank } from '../../support/real-bank';

const { instrument, guidance } = realBank();
const [first, second] = instrument.items;
if (first === undefined || second === undefined) throw new Error('There are questions');

/** Every question at one level, but for those named. */
function answered(year: number, level: Level, other: Readonly<Record<string, Level>> = {}): Dated {
  const now = `${year}-11-20T10:00:00.000Z`;
  const begun = newAssessment({
    ...{ id: `of-${year}`, kind: 'full', now, today: `${year}-11-20`, instrument },
  });
  const answers = Object.fromEntries(
    instrument.items.map((item) => [
      item.id,
      {
        ...BLANK_RECORD,
        ...{ answer: ratedNow(other[item.id] ?? level, item), changedAt: now, answeredAt: now },
      },
    ]),
  );
  return { instrument, assessment: { ...begun, answers } };
}

const changed = (dated: Dated, changes: Partial<Assessment>): Dated => ({
  ...dated,
  assessment: { ...dated.assessment, ...changes },
});
const told = (before: Dated, now: Dated) => yearsReport({ before, now, guidance, voice: 'we' });

describe('two dates', () => {
  test('lead with what moved, and call a score up only where it may be', () => {
    const years = told(answered(2026, 1), answered(2027, 2, { [first.id]: 0 }));
    expect(years.headline).toBe('69 answers moved up since last time, and one moved down');
    expect(years.lead).toBe(
      '20 November 2026 and 20 November 2027, answered by one person each time. All 70 questions can be compared.',
    );
    expect(years.names).toEqual({ before: '2026', now: '2027' });
    expect(years.down).toMatchObject([
      {
        item: first.id,
        before: 1,
        now: 0,
        words: 'Starting to not in place',
        held: 'Our own view',
      },
    ]);
    expect(years.clearFrom).toMatch(
      /^With one person answering, not the same at both dates, a change is called clear from 25 points on/,
    );
    const knowledge = years.scores.find(({ id }) => id === 'local-knowledge');
    expect(knowledge).toMatchObject({
      status: 'Clearly up',
      drawn: { before: 25, now: 50 },
      words: '25 to 50',
    });
    expect(years.scores.find(({ id }) => id === 'funding')).toMatchObject({
      status: 'No clear change',
      drawn: null,
    });
  });

  test('nothing moved, or nothing can be compared, is said as such', () => {
    const still = told(answered(2026, 2), answered(2027, 2));
    expect(still.headline).toBe('No answer has moved a level since last time');
    expect(still.scoresFinding).toBe('No section has clearly changed');
    const blank = changed(answered(2027, 2), { answers: {} });
    const none = told(answered(2026, 2), blank);
    expect(none.headline).toBe('The two dates cannot be compared');
    expect(none.scoresFinding).toBe('No section can be compared');
    expect(none.scores.every(({ drawn }) => drawn === null)).toBe(true);
  });

  test('a reworded question stands with its words of then and now, uncompared', () => {
    const before = answered(2026, 2);
    const [formerly] = instrument.items.filter(({ meaningVersion }) => meaningVersion === 2);
    if (formerly === undefined) throw new Error('The bank has a question of a second meaning');
    const then = {
      ...instrument,
      items: instrument.items.map((item) =>
        item.id === formerly.id
          ? { ...item, meaningVersion: 1, stem: 'What it asked then?' }
          : item,
      ),
    };
    const record = before.assessment.answers[formerly.id] ?? BLANK_RECORD;
    const answers = {
      ...before.assessment.answers,
      [formerly.id]: { ...record, answer: { state: 'rated', level: 2, meaning: 1 } as const },
    };
    const years = told(
      { instrument: then, assessment: { ...before.assessment, answers } },
      answered(2027, 2),
    );
    expect(years.notCompared).toEqual([
      {
        item: formerly.id,
        number: formerly.number,
        title: formerly.title,
        kind: 'reworded',
        why: 'Reworded since: its levels mean something else',
        worded: { before: 'What it asked then?', now: formerly.stem },
      },
    ]);
    expect(years.lead).toContain('69 of the 70 questions can be compared.');
  });

  test('a step done stands beside what it was for: closed, moved up, or not', () => {
    const step = (status: 'to-do' | 'done') => ({
      plan: {
        order: ['step'],
        actions: {
          step: {
            ...{ text: 'Ask for it in writing', area: '', owner: '', by: '', cost: '', notes: '' },
            ...{ status, items: [first.id, second.id] },
          },
        },
      },
    });
    const before = changed(answered(2026, 1), step('done'));
    const years = told(before, answered(2027, 1, { [first.id]: 4 }));
    expect(years.steps).toEqual([
      {
        id: 'step',
        text: 'Ask for it in writing',
        gaps: [
          `Closed: ${first.number} ${first.title}`,
          `Not moved up: ${second.number} ${second.title}`,
        ],
      },
    ]);
  });
});

describe('three dates', () => {
  test('are a run of points, and fewer are no trend', () => {
    const dates = [answered(2026, 1), answered(2027, 2), answered(2028, 3)];
    expect(trendReport(dates.slice(1))).toBeNull();
    const trend = trendReport(dates);
    expect(trend?.names).toEqual(['2026', '2027', '2028']);
    expect(trend?.rows.find(({ id }) => id === 'funding')?.words).toBe('25, 50, 75');
  });

  test('a quick check between breaks the run, and two of one year go by their days', () => {
    const [a, b, c] = [answered(2026, 1), answered(2027, 2), answered(2028, 3)];
    const same = changed(c, { assessedOn: '2027-12-01' });
    const trend = trendReport([a, changed(b, { kind: 'quick' }), same]);
    expect(trend?.names).toEqual(['20 November 2026', '20 November 2027', '1 December 2027']);
    const words = trend?.rows.find(({ id }) => id === 'funding')?.words ?? '';
    expect(words.split('; not comparable with: ')).toHaveLength(3);
  });
});

test('scores stand in groups, and factors go by the name their own questions give them', () => {
  const groupsOf = (rows: readonly { readonly group: string }[] = []) => [
    ...new Set(rows.map(({ group }) => group)),
  ];
  expect(groupsOf(told(answered(2026, 1), answered(2027, 2)).scores)).toEqual([
    ...['Sections', 'Functions', 'Sufficiency factors'],
  ]);
  const hall = readQuestions('tests/instruments/village-hall');
  if (!hall.ok) throw new Error(hall.problems.join('\n'));
  const { assessment } = answered(2027, 2);
  const ofHall = { instrument: hall.value.instrument, assessment: { ...assessment, answers: {} } };
  expect(groupsOf(trendReport([ofHall, ofHall, ofHall])?.rows)).toEqual([
    ...['Sections', 'Functions', 'Marks of a good hall'],
  ]);
});

const scores = (score: Partial<BenchmarkScore>): Benchmark['dimensions'] =>
  Object.fromEntries(
    instrument.sections.map(({ id }) => [
      id,
      { n: 24, median: 50, quartiles: { lower: 40, upper: 60 }, deciles: null, ...score },
    ]),
  );
const benchmark = (changes: Partial<Benchmark> = {}): Benchmark => ({
  by: 'A network',
  what: 'To see what members share.',
  from: 'assessment',
  instrument: { id: instrument.id, version: instrument.version },
  scale: instrument.scale,
  quarters: { first: '2027-Q1', last: '2027-Q4' },
  organisations: 24,
  dimensions: scores({}),
  ...changes,
});
const beside = (level: Level, changes: Partial<Benchmark> = {}) =>
  besideReport(changed(answered(2027, level), { beside: benchmark(changes) }), 'we');

describe('others', () => {
  test('are organisations that chose to share, and one’s place is a word', () => {
    const middle = beside(2);
    expect(middle?.headline).toBe('All four of our sections are in the middle half');
    expect(middle?.lead).toBe(
      '24 organisations that chose to share with A network, from the first to the fourth quarter of 2027. What for: To see what members share.',
    );
    expect(middle?.note).toContain('so they are not the sector. Our own answers may be among them');
    expect(beside(3)?.headline).toBe('All four of our sections are in the upper quarter');
    expect(beside(1)?.rows[0]).toMatchObject({ own: 25, words: 'In the lower quarter' });
  });

  test('of several places the sections are counted', () => {
    const [one, ...rest] = Object.entries(scores({}));
    if (one === undefined) throw new Error('There are sections');
    const dimensions = Object.fromEntries([
      [one[0], { ...one[1], quartiles: { lower: 10, upper: 20 } }],
      ...rest,
    ]);
    expect(beside(2, { dimensions })?.headline).toBe(
      'Three of our sections are in the middle half and one in the upper quarter',
    );
  });

  test('below twenty there is no word, and of other levels or kinds nothing', () => {
    const few = beside(2, { organisations: 12, dimensions: scores({ n: 12, quartiles: null }) });
    expect(few?.headline).toBe('Beside organisations that chose to share');
    expect(few?.rows[0]?.words).toBe('Too few organisations to say a place');
    expect(beside(2, { scale: instrument.scale + 1 })).toBeNull();
    expect(beside(2, { from: 'exercise' })).toBeNull();
    expect(
      besideReport(changed(answered(2027, 2), { beside: benchmark(), kind: 'quick' }), 'we'),
    ).toBeNull();
  });

  test('quarters of two years are both named, one alone once', () => {
    const quarters = (first: string, last: string) =>
      beside(2, { quarters: { first, last } })?.lead;
    expect(quarters('2026-Q4', '2027-Q1')).toContain(
      'from the fourth quarter of 2026 to the first quarter of 2027.',
    );
    expect(quarters('2027-Q2', '2027-Q2')).toContain(', of the second quarter of 2027.');
  });
});

describe('paper and sheets', () => {
  const now = changed(answered(2028, 3, { [first.id]: 0 }), { beside: benchmark() });
  const model = buildReport({
    ...{ instrument, guidance, assessment: now.assessment, voice: 'we', today: '2028-11-20' },
    datesBefore: [answered(2026, 1), answered(2027, 2)],
  });

  test('a report that was signed before the benchmark came says nothing of it', () => {
    const { signOff } = now.assessment;
    const signed = { ...now.assessment, signOff: { ...signOff, isFinal: true, besideSince: true } };
    const of = (assessment: typeof signed) =>
      buildReport({ instrument, guidance, assessment, voice: 'we', today: '2028-11-20' }).beside;
    expect(of(signed)).toBeNull();
    expect(of({ ...signed, signOff: { ...signed.signOff, besideSince: false } })).not.toBeNull();
  });

  test('Word has each part where it is asked for, and not where it is left out', () => {
    const whole = JSON.stringify(documentOf(model, ['years', 'trend', 'beside']));
    for (const words of [
      '69 answers moved up since last time, and one moved down',
      'Three dates',
      'All four of our sections are in the upper quarter',
    ])
      expect(whole).toContain(words);
    const without = JSON.stringify(documentOf(model, ['factors']));
    expect(without).not.toContain('since last time');
    expect(without).not.toContain('chose to share');
  });

  test('the workbook has levels and scores as numbers', () => {
    const sheets = workbookOf({ instrument, assessment: now.assessment, model });
    const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    expect(rows('Since last time')).toHaveLength(instrument.items.length);
    expect(rows('Since last time')[0]?.slice(3, 5)).toEqual([2, 0]);
    expect(rows('Over the years')[1]).toEqual(['Local knowledge', 25, 50, 75, '25, 50, 75']);
    expect(rows('Beside others')[1]).toEqual([
      ...['Local knowledge', 75, 24, 50, 40, 60, 'In the upper quarter'],
    ]);
  });

  test('without another date or a benchmark none of it is there', () => {
    const bare = buildReport({ instrument, guidance, assessment: now.assessment, voice: 'we' });
    expect([bare.years, bare.trend]).toEqual([null, null]);
    const sheets = workbookOf({ instrument, assessment: now.assessment, model: bare });
    expect(sheets.map(({ name }) => name)).not.toContain('Since last time');
  });
});
