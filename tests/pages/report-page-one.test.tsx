import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/core/report/build-report';
import { planPageOne } from '../../src/pages/report/page-one-plan';
import { suggestedDecisions } from '../../src/pages/report/suggested-decisions';
import { cssString } from '../../src/pages/shared/printed-page';
import { bank, example } from '../core/report/fixtures';

const model = buildReport({ ...bank, assessment: example, voice: 'we' });
const long = 'Ask the council for three years. '.repeat(5);

describe('the plan of page 1', () => {
  it('has five priorities where there is room', () => {
    const plan = planPageOne(model, model.decisions);
    expect(plan.priorities).toHaveLength(5);
    expect(plan.decisions).toEqual(model.decisions);
    expect(plan.isWhole).toBe(true);
  });

  it('gives priorities up for decisions, down to three, then shortens the decisions', () => {
    const six = Array.from({ length: 6 }, () => 'Agree a date.');
    expect(planPageOne(model, six).priorities.length).toBeLessThan(5);
    const thirty = Array.from({ length: 30 }, () => long);
    const plan = planPageOne(model, thirty);
    expect(plan.priorities).toHaveLength(3);
    expect(plan.decisions.length).toBeGreaterThan(0);
    expect(plan.isWhole).toBe(false);
  });

  it('leaves room for level names that take three lines', () => {
    const wordy = (levelWords: string) => ({
      ...model,
      priorities: {
        ...model.priorities,
        rows: model.priorities.rows.map((row) => ({
          ...row,
          title: 'Short',
          owner: '',
          by: '',
          levelWords,
        })),
      },
    });
    const asked = Array.from({ length: 6 }, () => 'Agree a date.');
    const counts = ['Starting', 'Embedded and reviewed, and much longer still than that'].map(
      (levelWords) => planPageOne(wordy(levelWords), asked).priorities.length,
    );
    expect(counts[1]).toBeLessThan(counts[0] ?? 0);
  });

  it('says that a decision too long for its lines is not whole', () => {
    expect(planPageOne(model, ['x'.repeat(400)]).isWhole).toBe(false);
  });

  it('sets a long name smaller', () => {
    expect(planPageOne({ ...model, title: 'W'.repeat(80) }, []).isTitleLong).toBe(true);
  });
});

describe('the suggestions', () => {
  it('are three sentences drawn from the results, with no figure but counts in a quick check', () => {
    expect(suggestedDecisions(model)).toHaveLength(3);
    const assessment = { ...example, kind: 'quick' as const };
    const quick = suggestedDecisions(buildReport({ ...bank, assessment, voice: 'we' }));
    expect(quick.join(' ').replace(/\b\d+ (answers|claims)/g, '')).not.toMatch(/\d/);
  });

  it('are three even where there are no results', () => {
    const empty = { ...example, answers: {} };
    const none = buildReport({ ...bank, assessment: empty, voice: 'we' });
    expect(suggestedDecisions(none)).toHaveLength(3);
  });
});

describe('a name in the foot line', () => {
  it('cannot end its text or start a rule', () => {
    const nasty = 'Voluntary "Action" \\ \n}@page{margin:0}/*';
    expect(cssString(nasty)).toMatch(/^"[\p{L}\p{N} \\]*"$/u);
    expect(cssString('Ŵyn & Co')).toBe('"Ŵyn \\26  Co"');
  });
});
