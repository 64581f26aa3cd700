import { describe, expect, it } from 'vitest';
import { partnerItems, partnerView } from '../../../src/core/comparison/partner-view';
import type { Assessment } from '../../../src/core/document/assessment';
import type { Collection } from '../../../src/core/document/collection';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { partnersReveal, partnersRevealed } from '../../../src/core/exercise/partners-reveal';
import { partnerReport } from '../../../src/core/panel-report/partner-report';
import { scoreResponse } from '../../../src/core/scoring/score-response';
import { wordCount } from '../../../src/core/wording/words';
import { awayDay } from '../../support/away-day';
import { realBank } from '../../support/real-bank';
import { assessmentWhere, bank, report } from '../report/fixtures';

const { instrument, guidance } = bank;
const items = partnerItems(instrument, guidance)
  .slice(0, 6)
  .map(({ id }) => id);

/** All that were asked, and shown at once where there are enough. */
const partnersWho = (answers: readonly string[]): Collection =>
  partnersRevealed(partnersIn(answers, answers.length), '2026-11-21');

const partnersIn = (answers: readonly string[], expectedCount: number): Collection => ({
  ...newCollection('PARTNER1', items),
  expectedCount,
  responses: Object.fromEntries(
    answers.map((given, at) => [
      `0000000${at}`,
      { revision: 1, role: '', name: '', answers: given, reasons: {}, isWithdrawn: false },
    ]),
  ),
});

/** Our own level is 2 throughout. */
const asked = (answers: readonly string[], more: Partial<Assessment> = {}): Assessment => ({
  ...assessmentWhere(() => 2, more),
  partners: partnersWho(answers),
});
const viewOf = (assessment: Assessment) => {
  const view = partnerView(instrument, assessment);
  if (view === null) throw new Error('Partners were asked.');
  return view;
};

it('there are from eight to ten questions a partner can judge, none of them about funding', () => {
  const all = partnerItems(instrument, guidance);
  expect(all.length).toBeGreaterThanOrEqual(8);
  expect(all.length).toBeLessThanOrEqual(10);
  for (const { sufficiency } of all) expect(Object.keys(sufficiency).length).toBeGreaterThan(0);
});

describe('when partners’ answers are shown', () => {
  const shownOf = (partners: Collection) =>
    viewOf({ ...asked([]), partners }).rows.map((row) => row.partners);

  it('is once, at the number expected: nothing before, and nothing moves after', () => {
    const three = partnersIn(['111111', '222222', '333333'], 4);
    expect(partnersReveal(three, '2026-11-21')).toBe('too-early');
    expect(shownOf(partnersRevealed(three, '2026-11-21'))).toEqual(items.map(() => null));
    const four = partnersIn(['111111', '222222', '333333', '333333'], 4);
    const shown = partnersRevealed(four, '2026-11-21');
    expect(shownOf(shown)).toEqual(items.map(() => 2.5));
    const five = partnersIn(['111111', '222222', '333333', '333333', '444444'], 4);
    const later = { ...five, shown: shown.shown };
    expect(shownOf(partnersRevealed(later, '2027-01-01'))).toEqual(items.map(() => 2.5));
    expect(viewOf({ ...asked([]), partners: later })).toMatchObject({ people: 4, later: 1 });
  });

  it('is on the last day, with three at least', () => {
    const closing = { ...partnersIn(['111111', '222222', '333333'], 9), closesOn: '2026-12-01' };
    expect(partnersReveal(closing, '2026-11-30')).toBe('too-early');
    expect(partnersReveal(closing, '2026-12-01')).toBe('yes');
    const two = { ...partnersIn(['111111', '222222'], 2), closesOn: '2026-12-01' };
    expect(partnersReveal(two, '2026-12-02')).toBe('too-few');
    expect(partnersReveal(partnersIn(['1', '2', '3'], 0), '2026-12-02')).toBe('too-early');
  });
});

describe('what partners see, beside our own view', () => {
  it('is the middle of three or more, item by item', () => {
    const { people, rows } = viewOf(asked(['012344', '112344', '332341']));
    expect(people).toBe(3);
    expect(rows.map(({ partners }) => partners)).toEqual([1, 1, 2, 3, 4, 4]);
    expect(rows.every(({ own }) => own === 2)).toBe(true);
  });

  it('is nothing at all below three answers to a question', () => {
    const two = viewOf(asked(['012344', '112344']));
    expect(two.rows.map(({ partners }) => partners)).toEqual([null, null, null, null, null, null]);
    const third = viewOf(asked(['0?2344', '1?2344', '3?2341', '3-2341']));
    expect(third.rows[1]).toMatchObject({ partners: null, state: 'withheld' });
  });

  it('counts nobody who took an answer back', () => {
    const assessment = asked(['012344', '112344', '332341']);
    const { partners } = assessment;
    if (partners === null) throw new Error('Partners were asked.');
    const [first] = Object.keys(partners.responses);
    const responses = Object.fromEntries(
      Object.entries(partners.responses).map(([id, response]) => [
        id,
        id === first ? { ...response, answers: '', isWithdrawn: true } : response,
      ]),
    );
    const view = viewOf({ ...assessment, partners: { ...partners, responses, shown: null } });
    expect(view.people).toBe(2);
    expect(view.rows.every(({ partners: middle }) => middle === null)).toBe(true);
  });

  it('never touches a score', () => {
    const without = assessmentWhere(() => 2);
    const withPartners = asked(['000000', '000000', '000000']);
    const { partners, ...rest } = report(withPartners);
    expect(partners?.lines).toHaveLength(6);
    expect({ ...rest, partners: null }).toEqual(report(without));
    expect(scoreResponse(instrument, withPartners.answers)).toEqual(
      scoreResponse(instrument, without.answers),
    );
  });

  it('stands beside what a panel made of many answers too', () => {
    const day = awayDay({ instrument, people: 7, exercise: { isRevealed: true } });
    const view = viewOf({ ...day, partners: partnersWho(['333333', '333333', '333333']) });
    const quick = view.rows.filter(({ own }) => own !== null);
    expect(quick.length).toBeGreaterThan(0);
  });

  it('tells nothing of our own before the room has seen its answers', () => {
    const day = awayDay({ instrument, people: 7 });
    const view = viewOf({ ...day, partners: partnersWho(['333333', '333333', '333333']) });
    expect(view.rows.every(({ own }) => own === null)).toBe(true);
  });
});

describe('the partner view in words', () => {
  const findingOf = (answers: readonly string[]) =>
    partnerReport(bank, viewOf(asked(answers))).finding;

  it.each([
    [[], 'No partner has answered yet'],
    [['000000'], 'Too few answers to compare yet'],
    [['222222', '222222', '222222'], 'Partners see it within a level of our own view throughout'],
    [
      ['002244', '002244', '002244'],
      'Of six, partners place us clearly lower on two, higher on two',
    ],
  ])('of %j is "%s"', (answers, finding) => {
    expect(findingOf(answers)).toBe(finding);
    expect(wordCount(finding)).toBeLessThanOrEqual(14);
  });

  it('says of each question what may be said, and why there is nothing', () => {
    const { lines } = partnerReport(
      bank,
      viewOf(asked(['0????2', '1????3', '3????3', '3????3', '3????3'])),
    );
    expect(lines[0]).toMatchObject({ ownWords: 'Partly in place', partnersWords: 'Established' });
    expect(lines[1]).toMatchObject({ partners: null, partnersWords: 'Cannot say' });
  });

  it('lists what partners said of words that meant something else, and compares none of it', () => {
    const assessment = asked(['002244', '002244', '002244']);
    const { partners } = assessment;
    const earlier = { ...assessment, partners: partners && { ...partners, askedIn: '1.0.0' } };
    const view = viewOf(earlier);
    expect(view.otherScale).toBe('1.0.0');
    expect(view.rows.every(({ own }) => own === null)).toBe(true);
    const told = partnerReport(bank, view);
    expect(told.finding).toBe(
      'Partners answered earlier questions, version 1.0.0: listed, not compared',
    );
    expect(wordCount(told.finding)).toBeLessThanOrEqual(14);
    expect(told.lines[0]).toMatchObject({
      own: null,
      ownWords: 'Not compared',
      partnersWords: 'Not in place',
    });
    expect(told.note).toContain('A level meant something else then');
    const before = realBank().earlier['1.0.0']?.instrument.items ?? [];
    expect(told.lines.map(({ item, title }) => ({ id: item, title }))).toEqual(
      before
        .filter(({ id }) => items.includes(id))
        .toSorted((one, other) => items.indexOf(one.id) - items.indexOf(other.id))
        .map(({ id, title }) => ({ id, title })),
    );
    const unknown = { ...view, otherScale: '0.4.0' };
    expect(partnerReport(bank, unknown).lines[0]?.title).toMatch(/^Question [A-Z]\d+$/);
    expect(told.note).not.toContain('Clearly means');
    expect(report(earlier).partners?.finding).toBe(told.finding);
  });
});
