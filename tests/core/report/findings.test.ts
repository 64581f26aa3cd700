import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/instrument/instrument';
import type { TinyAnswer } from '../../support/tiny-instrument';
import { assessmentWhere, example, report } from './fixtures';

const textsOf = (summary: readonly { readonly text: string }[]) => summary.map(({ text }) => text);
const bySection = (levels: Readonly<Record<string, TinyAnswer>>) => (item: Item) =>
  levels[item.section] ?? 'blank';

describe('the example', () => {
  const model = report(example, 'we');

  it('names only what its ranges allow', () => {
    expect(model.headline).toBe('Funding scores lowest. All four are below our targets.');
    expect(textsOf(model.summary)).toEqual([
      'Close together: local knowledge and relationships, between 58 and 68.',
      'Funding: about 36, and between 33 and 40 once the unknowns are known. The lowest spot is funding for advocacy, at about 19.',
      'Close together: funding, local knowledge and local buy-in, 7 to 21 points below their targets.',
    ]);
  });

  it('says who answered, when, and how much', () => {
    expect(model.date).toBe('14 November 2026');
    expect(model.answeredBy).toBe(
      'Answered by Priya Nair, Tom Ashby and Ceri Ŵyn-Hughes (staff). Full self-assessment, questions version 1.0.0.',
    );
    expect(model.lead).toBe(
      'Our own view on 14 November 2026. 62 of 67 questions answered; 4 were “don’t know” and 1 was not our role.',
    );
  });
});

describe('states', () => {
  it('says so when nothing is answered', () => {
    const model = report(assessmentWhere(() => 'blank'));
    expect(model.headline).toBe('No answers yet. Results appear as sections fill.');
    expect(textsOf(model.summary)).toEqual(Array(3).fill('Not enough answers yet to say.'));
    expect(model.factors.finding).toBe('Not enough answers yet to show any factor');
    expect(model.heat.finding).toBe('No spot has enough answers to show yet');
    expect(model.flags.finding).toBe('No flag can be read yet');
    expect(model.priorities.finding).toBe('No gaps to show yet: no question is rated');
    expect(model.cautious).toBeNull();
  });

  it('turns to finding out when every answer is don’t know', () =>
    expect(report(assessmentWhere(() => 'dk')).headline).toBe(
      'No question is rated yet. Finding out comes first.',
    ));

  it('shows one finished section without comparing it', () => {
    const model = report(assessmentWhere(bySection({ funding: 2 })));
    expect(model.headline).toBe(
      'Only funding can be shown: partly in place, below your own target.',
    );
    expect(textsOf(model.summary)[0]).toBe('Only funding can be shown: about 50.');
  });

  it('keeps to the sections shown so far', () => {
    const model = report(assessmentWhere(bySection({ funding: 1, 'buy-in': 2 })));
    expect(model.headline).toBe(
      'So far, funding scores lowest, and is furthest below your own target.',
    );
    expect(model.factors.finding).toBe('Both shown are below your own targets, funding by most');
    expect(textsOf(model.summary)[1]).toMatch(/^Funding, of the factors shown so far: about 25\./);
  });

  it('has no gaps when every rated answer reaches its target', () => {
    const model = report(assessmentWhere(() => 3));
    expect(model.headline).toBe('No gaps: every rated answer is at or above its target.');
    expect(model.priorities.finding).toBe('No gaps: every rated answer is at or above its target');
    expect(model.factors.finding).toBe('All four are at or above your own targets');
    expect(textsOf(model.summary)[2]).toBe('None: each factor shown is at or above your target.');
  });

  it('ranks nothing when all are equal', () => {
    const model = report(assessmentWhere(() => 2));
    expect(model.headline).toBe(
      'The four factors are close together. All four are below your targets.',
    );
    expect(model.functions.finding).toBe('All five score the same');
    expect(textsOf(model.summary)[0]).toBe('Close together: all four factors, at about 50.');
    expect(model.heat.finding).toBe('Every spot that can be shown stands at one level');
  });

  it('calls a factor lowest only when its range is clear of the others', () => {
    const isImportantFunding = (item: Item) => item.section === 'funding' && item.importance === 2;
    const mixed = (item: Item) => (item.section === 'funding' || item.position % 2 === 0 ? 1 : 2);
    const near = assessmentWhere((item) => (isImportantFunding(item) ? 'dk' : mixed(item)));
    expect(report(near).headline).not.toMatch(/Funding scores lowest/);
    expect(report(assessmentWhere(mixed)).headline).toMatch(/^Funding scores lowest/);
  });

  it('counts the gaps in the right number', () => {
    const gapsIn = (count: number) =>
      report(assessmentWhere((item) => (item.position < count ? 2 : 3))).priorities.finding;
    expect(gapsIn(1)).toBe('One gap, and no other to weigh it against');
    expect(gapsIn(3)).toBe('Three gaps. All of them are among the first five.');
    expect(gapsIn(12)).toMatch(/^12 gaps\. (None|One|Two|Three|Four|Five) (stands?|of)/);
  });

  it('names raised flags and says what is not known', () => {
    const flagsAt = (raised: readonly string[], unknown: readonly string[]) =>
      report(
        assessmentWhere((item) => {
          if (raised.includes(item.id)) return 1;
          return unknown.includes(item.id) ? 'dk' : 3;
        }),
      ).flags.finding;
    expect(flagsAt([], [])).toBe('No flag is up');
    expect(flagsAt([], ['X-PAR'])).toBe('No flag is up; one is not known');
    expect(flagsAt(['X-KEY'], [])).toBe('One flag is up: key people');
    expect(flagsAt(['X-KEY', 'X-INC'], [])).toBe('Two flags are up: key people and inclusion');
  });
});
