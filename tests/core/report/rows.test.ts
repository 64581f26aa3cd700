import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { scoresSheet } from '../../../src/core/documents/workbook-scores';
import type { Item } from '../../../src/core/instrument/instrument';
import { awayDay } from '../../support/away-day';
import {
  assessmentWhere,
  bank,
  example,
  figuresOf,
  findingsOf,
  report,
  stringsIn,
  withoutCounts,
} from './fixtures';

const factor = (assessment: Assessment, id: string) => {
  const row = report(assessment).factors.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(id);
  return row;
};
const fundingKnown = (count: number) =>
  assessmentWhere((item) => (item.section === 'funding' && item.position >= count ? 'dk' : 2));

describe('score rows', () => {
  it('put the score’s band and target into words', () => {
    expect(factor(example, 'buy-in')).toMatchObject({
      detail: 'Partly in place, target: established',
      levelWords: 'Partly in place',
      rangeWords: '52 to 58',
      rated: '16 of 17',
    });
    expect(factor(example, 'relationships')).toMatchObject({
      rangeWords: 'no don’t-knows',
      rated: '18 of 18',
    });
  });

  it('show a range alone, and too few answers, as what they are', () => {
    expect(factor(fundingKnown(9), 'funding')).toMatchObject({
      score: null,
      levelWords: 'Range only',
    });
    expect(factor(fundingKnown(9), 'funding').detail).toMatch(
      /^Range only: between \d+ and \d+, target: established$/,
    );
    expect(factor(fundingKnown(3), 'funding')).toMatchObject({
      detail: 'Not enough answers: 3 of 15 rated',
      rangeWords: 'none',
      range: null,
    });
  });

  it('say when a function is not our role', () => {
    const model = report(assessmentWhere((item) => (item.home === 'VP' ? 'na' : 2)));
    const row = model.functions.rows.find(({ id }) => id === 'VP');
    expect(row).toMatchObject({ detail: 'Not our role here', rated: 'none', target: null });
  });

  it('say that a pick asked nothing about a factor, never that it is not our role', () => {
    const day = awayDay({ instrument: bank.instrument, people: 0 });
    const items = bank.instrument.items.flatMap(({ id, section }) =>
      section === 'funding' ? [id] : [],
    );
    const response = {
      revision: 1,
      role: '',
      name: '',
      answers: '2'.repeat(items.length),
      reasons: {},
      isWithdrawn: false,
    } as const;
    const responses = Object.fromEntries([...'ABCDEF'].map((sign) => [sign.repeat(8), response]));
    const { exercise } = day;
    if (exercise === null) throw new Error('An exercise has its part.');
    const first = { ...exercise.first, items, responses };
    const model = report({ ...day, kind: 'pick', exercise: { ...exercise, items, first } });
    const row = model.factors.rows.find(({ id }) => id === 'relationships');
    expect(row).toMatchObject({ detail: 'Not asked', levelWords: 'Not asked', rated: 'none' });
    expect(model.sufficiency.finding).toBe('No question was asked about any of these things');
    const inBook = scoresSheet(model).rows.find((cells) => cells[1] === row?.name);
    expect(inBook?.[7]).toBe('Not asked');
    expect(stringsIn(model).filter((text) => /^not our role/i.test(text))).toEqual([]);
  });

  it('stand each part under its factor', () =>
    expect(report(example).sufficiency.rows.map(({ id, isPart }) => [id, isPart])).toEqual([
      ['S1', false],
      ['S2', false],
      ['S3', false],
      ['S3-own', true],
      ['S3-valued', true],
    ]));
});

describe('the heat map', () => {
  const cellWords = (rule: (item: Item) => 0 | 2 | 'dk' | 'na') =>
    report(assessmentWhere(rule)).heat.rows[0]?.cells[0]?.words;
  const inFirstCell = (item: Item) => item.section === 'funding' && item.home === 'FF';

  it('uses the home items of a cell alone', () => {
    expect(cellWords(() => 2)).toBe('Partly in place');
    expect(cellWords((item) => (inFirstCell(item) && item.position > 0 ? 'dk' : 2))).toBe(
      'Partly in place, 1 of 3 rated',
    );
    expect(cellWords((item) => (inFirstCell(item) ? 'dk' : 2))).toBe('Not enough answers');
    expect(cellWords((item) => (inFirstCell(item) ? 'na' : 2))).toBe('Not our role');
  });

  it('names the lowest cell only when it stands alone', () => {
    expect(report(example).heat.finding).toBe('Lowest of all: funding for advocacy, about 19');
    const two = assessmentWhere((item) =>
      item.section === 'funding' && item.home !== 'FF' ? 1 : 2,
    );
    expect(report(two).heat.finding).toBe('Four cells share the lowest place');
  });
});

describe('the quick check', () => {
  const unknown = (item: Item) => item.id === 'K-VP-1' || item.id === 'F-VP-1';
  const models = [
    report({ ...example, kind: 'quick' }),
    report(assessmentWhere((item) => (unknown(item) ? 'dk' : 1), { kind: 'quick' })),
    report(assessmentWhere((item) => (item.position % 5 === 0 ? 3 : 'dk'), { kind: 'quick' })),
  ];

  it('writes no figure but counts in findings, summaries, details, ranges, notes and cells', () => {
    for (const model of models) {
      const rows = figuresOf(model).flatMap((figure) => figure.rows);
      const texts = [
        ...findingsOf(model),
        ...model.summary.map(({ text }) => text),
        ...rows.flatMap(({ detail, levelWords, rangeWords }) => [detail, levelWords, rangeWords]),
        ...figuresOf(model).map(({ note }) => note),
        ...stringsIn(model.heat.key),
        ...model.heat.rows.flatMap(({ cells }) => cells.map(({ words }) => words)),
        ...model.priorities.rows.map(({ helps }) => helps),
      ];
      expect(texts.map(withoutCounts).filter((text) => /\d/.test(text))).toEqual([]);
    }
  });

  it('writes counts in digits, as the full assessment does', () =>
    expect(models[0]?.priorities.finding).toMatch(/^11 answers are below /));

  it('shows the one answer of each cell', () => {
    const cells = models[0]?.heat.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.every(({ score, items }) => score === null && items.length === 1)).toBe(true);
    expect(
      cells.find(({ section, function: home }) => section === 'funding' && home === 'AD')?.words,
    ).toBe('Not in place');
  });
});

describe('a quick check’s findings', () => {
  it('go by bands, so that no heading contradicts the level beside it', () => {
    const model = report({ ...example, kind: 'quick' });
    expect(model.factors.finding).toBe('Local knowledge is near your target, three further below');
    expect(model.told.headline).toBe(
      'Funding is weakest; the others are partly in place or established',
    );
    expect(model.heat.finding).toBe('Lowest of all: funding for advocacy, not in place');
    expect(model.cautious?.finding).toBe(
      'If only what you can show counted, local knowledge would fall most',
    );
  });
});
