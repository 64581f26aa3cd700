import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/core/documents/document';
import { buildReport } from '../../../src/core/report/build-report';
import { suggestedDecisions } from '../../../src/core/report/suggested-decisions';
import { cssString } from '../../../src/pages/shared/printed-page';
import { planInLarge, planPageOne } from '../../../src/pages/work/report/paper/page-one-plan';
import { bank, example } from '../../core/report/fixtures';

const model = buildReport({ ...bank, assessment: example, voice: 'we' });
const long = 'Ask the council for three years. '.repeat(5);

describe('the plan of page 1', () => {
  it('has every decision where there is room', () => {
    const plan = planPageOne(model, model.decisions);
    expect(plan.decisions).toEqual(model.decisions);
    expect(plan.isWhole).toBe(true);
  });

  it('gives up decisions, never one of the first five', () => {
    const thirty = Array.from({ length: 30 }, () => long);
    const plan = planPageOne(model, thirty);
    expect(plan.decisions.length).toBeLessThan(30);
    expect(plan.isWhole).toBe(false);
    expect(model.priorities.first).toHaveLength(5);
  });

  it('leaves nothing out in large print, where it goes on over its side', () => {
    const thirty = Array.from({ length: 30 }, () => long);
    expect(planInLarge(model, thirty)).toMatchObject({
      decisions: thirty,
      hasStep: true,
      isWhole: true,
    });
    const asked = { ...model, decisions: thirty };
    const inWord = (isLarge: boolean) => JSON.stringify(documentOf(asked, [], isLarge)).split(long);
    expect(inWord(true)).toHaveLength(31);
    expect(inWord(false).length).toBeLessThan(31);
  });

  it('leaves less room for decisions the longer the rows above', () => {
    const wordy = (owner: string) => ({
      ...model,
      priorities: {
        ...model.priorities,
        first: model.priorities.first.map((row) => ({ ...row, owner })),
      },
    });
    const asked = Array.from({ length: 12 }, () => 'Agree a date.');
    const counts = ['', 'The trustees who sit on the finance group'].map(
      (owner) => planPageOne(wordy(owner), asked).decisions.length,
    );
    expect(counts[1]).toBeLessThanOrEqual(counts[0] ?? 0);
  });

  it('says that a decision too long for its lines is not whole', () => {
    expect(planPageOne(model, ['x'.repeat(400)]).isWhole).toBe(false);
  });
});

describe('the suggestions', () => {
  it('are three sentences drawn from the results, with no figure but short numbers in a quick check', () => {
    expect(suggestedDecisions(model)).toHaveLength(3);
    const assessment = { ...example, kind: 'quick' as const };
    const quick = suggestedDecisions(buildReport({ ...bank, assessment, voice: 'we' }));
    expect(quick.join(' ').replace(/\b[FKRB]\d+\b/g, '')).not.toMatch(/\d/);
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
