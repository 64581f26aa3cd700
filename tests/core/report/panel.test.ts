import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/core/document/exercise';
import type { PanelReport } from '../../../src/core/report-model/panel-model';
import { wordCount } from '../../../src/core/wording/words';
import { awayDay } from '../../support/away-day';
import { bank, findingsOf, report } from './fixtures';

const { instrument } = bank;
const day = (people: number, exercise: Partial<Exercise> = {}) =>
  report(awayDay({ instrument, people, exercise }), 'we');
const panelOf = (people: number, exercise: Partial<Exercise> = {}): PanelReport => {
  const { panel } = day(people, exercise);
  if (panel === null) throw new Error('An exercise has a panel.');
  return panel;
};
const rowsOf = (panel: PanelReport) => panel.sections.flatMap(({ rows }) => rows);
const quick = instrument.items.filter((item) => item.quick).map(({ id }) => id);
const itemAt = (at: number): string => quick[at] ?? '';

describe('the report of ten people', () => {
  const panel = panelOf(10);

  it('says who answered, and that the middle answer stands until something is agreed', () => {
    expect(panel.who).toBe('Ten people: 5 staff, 5 not staff');
    expect(panel.standing).toBe(
      'No answer was agreed in the room; each is the middle answer, the median, of all who gave a level.',
    );
    expect(day(10).answeredBy).toContain('Answered by ten people: 5 staff, 5 not staff.');
  });

  it('has a line for every question asked, with the counts behind it', () => {
    expect(
      rowsOf(panel)
        .map(({ item }) => item)
        .toSorted(),
    ).toEqual(quick.toSorted());
    for (const { item, first } of rowsOf(panel)) {
      // Three of ten could say: too few for more than the middle.
      const isThin = item === itemAt(6);
      const rated = (first.distribution ?? []).reduce((sum, count) => sum + count, 0);
      expect(rated + (first.dontKnow ?? 0), item).toBe(isThin ? 7 : 10);
      expect(first.distribution === null, item).toBe(isThin);
    }
  });

  it('names the question that splits the room, and keeps it for the talk', () => {
    const row = rowsOf(panel).find(({ item }) => item === itemAt(4));
    expect(row).toMatchObject({ isSplit: true, label: 'wide' });
    expect(row?.spreadWords).toMatch(
      /^We see this in two ways\. Six of us are at “not in place”, four at/,
    );
    expect(panel.talkedAbout.map(({ item }) => item)).toEqual([itemAt(4)]);
  });

  it('marks no level as the middle where nobody stands there, and says what it lies between', () => {
    const row = rowsOf(panelOf(8)).find(({ item }) => item === itemAt(4));
    expect(row?.first).toMatchObject({ distribution: [4, 0, 0, 0, 4], isMiddleEmpty: true });
    expect(row?.fromWords).toBe(
      'The middle of 8 answers, between “not in place” and “embedded and reviewed”',
    );
    expect(rowsOf(panel).every(({ first }) => !first.isMiddleEmpty)).toBe(true);
  });

  it('lists what most do not know', () => {
    expect(panel.knowledgeGaps).toMatchObject([
      { item: itemAt(6), count: '7 of 10 do not know', who: '' },
    ]);
  });

  it('compares staff with others, furthest apart first', () => {
    const apart = panel.roles.map((row) => row.apart);
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
    expect(panel.roles[0]?.staffWords).toMatch(/\(5 gave a level\)$/);
  });

  it('states each finding in at most fourteen words', () => {
    expect(wordCount(panel.finding)).toBeLessThanOrEqual(14);
    for (const finding of findingsOf(day(10))) {
      expect(wordCount(finding), finding).toBeLessThanOrEqual(14);
    }
  });

  it('gives no figure where the quick check gives none: with one person away too', () => {
    const ranges = panel.onePersonAway.map(({ range }) => range);
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.join(' ')).not.toMatch(/\d/);
  });
});

describe('what was settled in the room', () => {
  const agreed: Exercise['agreed'] = {
    [itemAt(4)]: {
      outcome: 'agreed',
      level: 2,
      reason: 'Between the two views, and we can show it.',
      evidence: 'Minutes',
      on: '2026-11-21',
      round: 'first',
    },
    [itemAt(0)]: {
      outcome: 'not-agreed',
      level: null,
      reason: 'We see different groups.',
      evidence: '',
      on: '2026-11-21',
      round: 'first',
    },
  };
  const EMPTY = { evidence: '', on: '2026-11-21', round: 'first' } as const;
  const priorities = [
    { id: 'p', text: 'Write it down', item: null, owner: 'Tom', by: '2027-01-31' },
    { id: 'q', text: '  ', item: null, owner: '', by: '' },
  ];
  const panel = panelOf(10, { agreed, priorities });

  it('stands with its reason; what was not agreed is said, and the middle stays', () => {
    const rows = rowsOf(panel);
    expect(rows.find(({ item }) => item === itemAt(4))).toMatchObject({
      level: 2,
      levelWords: 'Partly in place',
      fromWords: 'Agreed in the room',
      agreedReason: 'Between the two views, and we can show it.',
    });
    expect(rows.find(({ item }) => item === itemAt(0))?.isNotAgreed).toBe(true);
    expect(panel.standing).toBe(
      '1 of 25 answers was agreed in the room; the rest are the middle answer, the median, of all who gave a level. On one we did not agree, and the middle answer stands.',
    );
  });

  it('is listed whole, also where nobody wrote why', () => {
    const bare = { ...agreed[itemAt(4)], reason: '', outcome: 'agreed', level: 3 } as const;
    const rows = rowsOf(
      panelOf(10, { agreed: { ...agreed, [itemAt(2)]: { ...EMPTY, ...bare } } }),
    ).filter(({ isSettled }) => isSettled);
    expect(rows.map(({ item }) => item)).toEqual([itemAt(0), itemAt(2), itemAt(4)]);
    expect(rows[1]?.agreedReason).toBe('No reason was written down.');
  });

  it('keeps the priorities chosen, with owner and date, and no empty line', () => {
    expect(panel.priorities).toEqual([
      { id: 'p', text: 'Write it down', owner: 'Tom', by: '31 January 2027' },
    ]);
  });
});

describe('the report of four people, not attributed', () => {
  const panel = panelOf(4);

  it('holds the middle answers and nothing that tells one from another', () => {
    for (const row of rowsOf(panel)) {
      expect(row.first.distribution).toBeNull();
      expect(row).toMatchObject({ label: null, agreement: null, isSplit: false });
    }
    expect(panel).toMatchObject({ talkedAbout: [], knowledgeGaps: [], roles: [] });
    expect(panel.who).toBe('Four people');
    expect(panel.onePersonAway).toEqual([]);
  });
});

it('nobody in yet is said, and nothing breaks', () => {
  const model = day(0);
  expect(model.panel?.finding).toBe('Nobody has answered yet');
  expect(model.factors.rows.every(({ shown }) => shown === 'none')).toBe(true);
});

it('an assessment of one response has no panel', () => {
  expect(
    report({ ...awayDay({ instrument, people: 3 }), exercise: null, kind: 'full' }).panel,
  ).toBe(null);
});
