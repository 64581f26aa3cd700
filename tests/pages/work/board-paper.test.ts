import { describe, expect, it } from 'vitest';
import { pageOneNotes } from '../../../src/core/report/page-one';
import { planBehindCover, planPageOne } from '../../../src/pages/work/report/paper/page-one-plan';
import { partNames } from '../../../src/pages/work/report/report-parts';
import { signOffErrors } from '../../../src/pages/work/report/sign-off/sign-off-checks';
import { example, report } from '../../core/report/fixtures';

const model = report(example, 'we');
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('page 1 of the board paper', () => {
  it('has the first step in words on the page behind it, and how sure it is uncut', () => {
    const behind = planBehindCover(model);
    expect(behind.hasStep).toBe(true);
    expect(model.told.start.line).toContain(model.told.firstStep.slice(1));
    const doubt =
      'Five don’t-knows could make relationships clearly strongest, or change what is weakest, where to start and the heading above.';
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
