import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/instrument/instrument';
import type { TinyAnswer } from '../../support/tiny-instrument';
import { assessmentWhere, example, figuresOf, findingsOf, report } from './fixtures';

const textsOf = (summary: readonly { readonly text: string }[]) => summary.map(({ text }) => text);
const bySection = (levels: Readonly<Record<string, TinyAnswer>>) => (item: Item) =>
  levels[item.section] ?? 'blank';

describe('the example', () => {
  const model = report(example, 'we');

  it('names only what its ranges allow', () => {
    expect(model.headline).toBe('Funding scores lowest. All four are below our targets.');
    expect(textsOf(model.summary)).toEqual([
      'Not yet clear which: local knowledge (58 to 68) or relationships (65).',
      'Funding: about 36, and between 33 and 40 once the unknowns are known. The lowest spot is funding for advocacy, at about 19.',
      'Not yet clear which: funding (10 to 17 points below its target), local knowledge (7 to 17) or local buy-in (15 to 21).',
    ]);
  });

  it('says who answered, when, and how much', () => {
    expect(model.date).toBe('14 November 2026');
    expect(model.answeredBy).toBe(
      'Answered by Priya Nair, Tom Ashby and Ceri Ŵyn-Hughes (staff). Full self-assessment, questions version 1.0.0.',
    );
    expect(model.lead).toBe(
      'Our own view on 14 November 2026. All 67 questions have an answer: 62 a level, 4 “don’t know”, 1 not our role.',
    );
    expect(model.limits).toMatch(
      /^Our own view on 14 November 2026, 62 of 67 questions given a level: /,
    );
  });
});

describe('several that cannot be told apart', () => {
  const summaryOf = (levels: Readonly<Record<string, TinyAnswer>>, unknown: number) =>
    textsOf(
      report(
        assessmentWhere((item) =>
          item.position % unknown === 0 ? 'dk' : (levels[item.section] ?? 'blank'),
        ),
      ).summary,
    );

  it('are called close together only when their ranges lie within ten points', () => {
    const near = textsOf(report(assessmentWhere(() => 2)).summary);
    expect(near[2]).toBe('Close together: all four factors, 25 points below their targets.');
    const wide = summaryOf({ funding: 1, 'local-knowledge': 1, relationships: 2, 'buy-in': 2 }, 5);
    expect(wide.join(' ')).not.toMatch(/Close together/);
    expect(wide[2]).toMatch(
      /^Not yet clear which: funding \(\d+ to \d+ points below its target\) or local knowledge \(\d+ to \d+\)\.$/,
    );
  });

  it.each([3, 4, 5, 6, 7])('leave none out that could be it: every %ith unknown', (unknown) => {
    const assessment = assessmentWhere((item) =>
      item.position % unknown === 0 ? 'dk' : item.section === 'funding' ? 1 : 2,
    );
    const { factors, summary } = report(assessment);
    const bar = Math.max(...factors.rows.map(({ range, score }) => range?.low ?? score ?? 0));
    const couldBe = factors.rows.filter(({ range, score }) => (range?.high ?? score ?? 0) >= bar);
    const [strongest] = textsOf(summary);
    for (const { name } of couldBe.length > 1 && couldBe.length < 4 ? couldBe : []) {
      expect(strongest).toContain(name.toLowerCase());
    }
  });
});

describe('a target', () => {
  const half = { level: 2, reason: '' } as const;

  it('is the usual one, and named, until someone has set one', () => {
    const model = report(assessmentWhere(bySection({ funding: 1, 'buy-in': 2 })));
    expect(model.hasOwnTargets).toBe(false);
    expect(textsOf(model.summary)[2]).toBe(
      'Funding: about 25. The usual target is 75 (established).',
    );
    expect(findingsOf(model).join(' ')).not.toMatch(/\b(your|own) targets?\b/);
  });

  it('is their own as soon as one section or question has one', () => {
    for (const targets of [
      { sections: { funding: half }, items: {} },
      { sections: {}, items: { 'F-FF-1': half } },
    ]) {
      const model = report(assessmentWhere(() => 1, { targets }));
      expect(model.hasOwnTargets).toBe(true);
      expect(model.factors.finding).toMatch(/^All four are below your own targets/);
    }
  });
});

describe('how much is answered', () => {
  const leadWhen = (rule: (item: Item) => TinyAnswer) =>
    report(assessmentWhere(rule)).lead.replace(/^.*2026\. /, '');

  it('says how many have a level, a don’t know or are not our role, and what is blank', () => {
    expect(leadWhen(() => 2)).toBe('All 67 questions are given a level.');
    expect(leadWhen(({ position }) => (position < 7 ? 'blank' : 2))).toBe(
      '60 of 67 questions are given a level; 7 are blank.',
    );
    expect(leadWhen(({ position }) => (position === 0 ? 'na' : 'dk'))).toBe(
      'All 67 questions have an answer: 66 “don’t know”, 1 not your role.',
    );
    expect(leadWhen(() => 'blank')).toBe('None of 67 questions has an answer yet.');
  });

  it('never calls a question with a level just answered', () => {
    const notes = figuresOf(report(example)).map(({ note }) => note);
    expect(notes.join(' ')).toMatch(/given a level/);
    expect(notes.join(' ')).not.toMatch(/answered/);
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
      'Only funding can be shown: partly in place, below the usual target.',
    );
    expect(textsOf(model.summary)[0]).toBe('Only funding can be shown: about 50.');
  });

  it('keeps to the sections shown so far', () => {
    const model = report(assessmentWhere(bySection({ funding: 1, 'buy-in': 2 })));
    expect(model.headline).toBe(
      'So far, funding scores lowest, and is furthest below the usual target.',
    );
    expect(model.factors.finding).toBe('Both shown are below the usual target, funding by most');
    expect(textsOf(model.summary)[1]).toMatch(/^Funding, of the factors shown so far: about 25\./);
  });

  it('has no gaps when every rated answer reaches its target', () => {
    const model = report(assessmentWhere(() => 3));
    expect(model.headline).toBe('No gaps: every rated answer is at or above its target.');
    expect(model.priorities.finding).toBe('No gaps: every rated answer is at or above its target');
    expect(model.factors.finding).toBe('All four are at or above the usual target');
    expect(textsOf(model.summary)[2]).toBe(
      'None: each factor shown is at or above the usual target.',
    );
  });

  it('ranks nothing when all are equal', () => {
    const model = report(assessmentWhere(() => 2));
    expect(model.headline).toBe(
      'The four factors are close together. All four are below the usual target.',
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
    expect(gapsIn(3)).toBe('3 gaps. All of them are among the first five.');
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
