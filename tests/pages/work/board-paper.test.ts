import { describe, expect, it } from 'vitest';
import { boardPaper } from '../../../src/core/documents/board-paper';
import { pageOneNotes } from '../../../src/core/report/page-one';
import { planCover } from '../../../src/pages/work/report/paper/cover-plan';
import { planBehindCover, planPageOne } from '../../../src/pages/work/report/paper/page-one-plan';
import { partNames } from '../../../src/pages/work/report/report-parts';
import { signOffErrors } from '../../../src/pages/work/report/sign-off/sign-off-checks';
import { example, report } from '../../core/report/fixtures';

const model = report(example, 'we');
const coverWith = (asked: readonly string[]) => planCover({ ...boardPaper(model), asked });
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('the plan of the cover sheet', () => {
  it('has twelve decisions of a line each in full', () => {
    const plan = coverWith(
      times(12, 'Agree the decision as set out in the paper, and who does it.'),
    );
    expect(plan).toMatchObject({ left: 0, isWhole: true });
    expect(plan.asked).toHaveLength(12);
  });

  it('shortens long ones alike before it leaves any out', () => {
    const plan = coverWith([...times(4, 'x'.repeat(500)), 'Agree a date.']);
    expect(plan).toMatchObject({ left: 0, isWhole: false });
    expect(plan.asked.map(({ lines }) => lines)).toEqual([
      ...times(4, '').map(() => plan.asked[0]?.lines),
      1,
    ]);
  });

  it('leaves out the last of very many, and says how many', () => {
    const plan = coverWith(times(30, 'x'.repeat(500)));
    expect(plan.asked.length).toBeGreaterThan(5);
    expect(plan.asked.length + plan.left).toBe(30);
    expect(plan.isWhole).toBe(false);
  });

  it('counts a wide letter as two', () => {
    const lines = (text: string) => coverWith([text]).asked[0]?.lines;
    expect(lines('漢'.repeat(100))).toBeGreaterThan(lines('a'.repeat(100)) ?? 0);
  });

  it('has the first step in words on the page behind it, and how sure it is uncut', () => {
    const behind = planBehindCover(model);
    expect(behind.hasStep).toBe(true);
    expect(model.told.start.line).toContain(model.told.firstStep.slice(1));
    const doubt =
      'Five don’t-knows could put relationships clearly first, or change what is weakest, where to start and the heading above.';
    const noted = (text: string) =>
      pageOneNotes({ ...model, told: { ...model.told, doubt: text } }).at(-1);
    expect(noted(`${doubt} ${doubt}`)?.isWide).toBe(true);
    expect(noted('Two don’t-knows; none could change what is said here.')?.isWide).toBe(undefined);
  });

  it('has the first step whatever is asked: decisions give way to it', () => {
    for (const count of [0, 3, 30]) {
      expect(planPageOne(model, times(count, 'Agree a date.')).hasStep).toBe(true);
    }
    const none = { ...model, told: { ...model.told, firstStep: '' } };
    expect([planPageOne(none, []).hasStep, planBehindCover(none).hasStep]).toEqual([false, false]);
  });

  it('asks nothing again on page 1', () => {
    const behind = planBehindCover(model);
    expect(behind).toMatchObject({ asksHere: false, decisions: [] });
    expect(planPageOne(model, model.decisions).asksHere).toBe(true);
  });
});

describe('the parts of a report', () => {
  const idsOf = (parts: ReturnType<typeof partNames>) => parts.map(({ id }) => id);
  it('have a plan and an evidence index only where there is one', () => {
    expect(idsOf(partNames(model))).toEqual(expect.arrayContaining(['plan', 'evidence']));
    const bare = idsOf(
      partNames({ ...model, plan: null, evidence: { ...model.evidence, count: 0 } }),
    );
    expect(bare).not.toContain('plan');
    expect(bare).not.toContain('evidence');
  });
});

describe('marking it as final', () => {
  const given = { approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '2027-11-19' };
  it.each([
    [{}, []],
    [{ nextReview: '' }, []],
    [{ approvedBy: '  ' }, ['approvedBy']],
    [{ approvedOn: '' }, ['approvedOn']],
    [{ approvedOn: '2026-11-22', nextReview: '' }, ['approvedOn']],
    [{ approvedOn: '2026-11-19' }, ['approvedOn']],
    [{ approvedBy: 'x'.repeat(201) }, ['approvedBy']],
    [{ nextReview: '2026-11-20' }, ['nextReview']],
    [{ approvedBy: '', approvedOn: '' }, ['approvedBy', 'approvedOn']],
  ])('with %j wants %j', (change, wanted) => {
    const errors = signOffErrors(
      { ...given, ...change },
      { today: '2026-11-21', assessedOn: '2026-11-20' },
    );
    expect(errors.map(({ field }) => field)).toEqual(wanted);
  });
});
