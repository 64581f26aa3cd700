import { describe, expect, it } from 'vitest';
import type { Item, Level } from '../../../src/core/instrument/instrument';
import type { TinyAnswer } from '../../support/tiny-instrument';
import { assessmentWhere, bank, example, figuresOf, findingsOf, report } from './fixtures';

const NO_PLAN = { actions: {}, order: [] } as const;
const textsOf = (summary: readonly { readonly text: string }[]) => summary.map(({ text }) => text);
/** Of nine questions in turn so many stand a level higher. */
const MORE: Readonly<Record<string, number>> = { relationships: 5, funding: 3 };
const bySection = (levels: Readonly<Record<string, TinyAnswer>>) => (item: Item) =>
  levels[item.section] ?? 'blank';

describe('the example', () => {
  const model = report(example, 'we');

  it('says what is clear, what is best, what is weakest and where to start', () => {
    expect(model.told.headline).toBe(
      'Funding is weakest; the others are partly in place or established',
    );
    expect(model.headline).toBe(
      'Funding is weakest; local knowledge, relationships and local buy-in are partly in place or established',
    );
    expect(model.summary).toEqual([
      {
        label: 'Best',
        text: 'New people here hear the local story (K15): embedded and reviewed.',
      },
      { label: 'Weakest', text: 'Funding: starting, lowest in F7.' },
      {
        label: 'Start here',
        text: 'No named money pays for speaking up all year (F7): not in place.',
      },
    ]);
    expect(model.told.best.line).toBe('With a document to show for it.');
    expect(model.told.weakest.line).toBe(
      'Lowest in it, not in place: no named money pays for speaking up all year (F7).',
    );
    expect(model.told.start.line).toBe(
      'First step: ask the council and the NHS to pay for our seat on the Wexcombe Place Board, at its full cost. Tom Ashby, by 30 October 2026 (late).',
    );
    expect(model.told.doubt).toBe('Four don’t-knows could make relationships clearly strongest.');
  });

  it('says who answered, when, and how much', () => {
    expect(model.date).toBe('14 November 2026');
    expect(model.answeredBy).toBe(
      'Answered by Priya Nair, Tom Ashby and Ceri Ŵyn-Hughes (staff). Full self-assessment, questions version 1.1.0.',
    );
    expect(model.shortLead).toBe('Our own view on 14 November 2026, after all 70 questions.');
    expect(model.lead).toBe(
      'Our own view on 14 November 2026. All 70 questions have an answer: 65 a level, 4 “don’t know”, 1 not our role.',
    );
    expect(model.limits).toBe(
      'This is our own view. It is not a grade or an accreditation result. NAVCA and DCMS have not endorsed it.',
    );
  });
});

describe('the functions', () => {
  it('name a highest and a lowest only where they stand a quarter of a level apart', () => {
    const raised = (points: number) =>
      report(
        assessmentWhere((item) => (item.home === 'CV' && item.position % points === 0 ? 3 : 2)),
      ).functions;
    const [near, far] = [raised(7), raised(1)];
    expect(near.finding).toBe('The five functions come out close together');
    expect(far.finding).toBe('Convening comes out highest');
  });
});

describe('a target', () => {
  const half = { level: 2, reason: '' } as const;

  it('is the usual one, and nobody’s own, until someone has set one', () => {
    const model = report(assessmentWhere(bySection({ funding: 1, 'buy-in': 2 })));
    expect(model.hasOwnTargets).toBe(false);
    expect(model.priorities.finding).toBe('32 answers are below the usual target: start with five');
    expect(findingsOf(model).join(' ')).not.toMatch(/\b(your|own) targets?\b/);
  });

  it('is their own as soon as one section or question has one', () => {
    for (const targets of [
      { sections: { funding: half }, items: {} },
      { sections: {}, items: { 'F-FF-1': half } },
    ]) {
      const model = report(assessmentWhere(() => 1, { targets }));
      expect(model.hasOwnTargets).toBe(true);
      expect(model.priorities.finding).toBe('70 answers are below your targets: start with five');
    }
  });

  it.each([
    [2, 'Partly in place, on target', 'Funding is on your target, three below'],
    [1, 'Starting, target: partly in place', 'Where each section stands'],
  ] as const)('is told in words beside the level: %i', (level, detail, finding) => {
    const targets = { sections: { funding: half }, items: {} };
    const { factors } = report(assessmentWhere(() => level, { targets }));
    expect(factors.rows[0]?.detail).toBe(detail);
    expect(factors.finding).toBe(finding);
  });

  it('is near where the level is reached and the score is not', () => {
    const almost = (item: Item) => (item.section === 'funding' && item.position === 0 ? 1 : 2);
    const targets = { sections: { funding: half }, items: {} };
    const { factors } = report(assessmentWhere(almost, { targets }));
    expect(factors.rows[0]?.detail).toBe('Partly in place, near target');
    expect(factors.finding).toBe('Funding is near your target, three further below');
  });

  it('is not said to be reached where there is no score, unless all that it could be lies above', () => {
    const targets = { sections: { funding: half }, items: {} };
    const detailAt = (level: Level) =>
      report(
        assessmentWhere(
          (item) => (item.section === 'funding' && item.position % 5 > 2 ? 'dk' : level),
          { targets },
        ),
      ).factors.rows[0]?.detail;
    expect(detailAt(3)).toBe('Range only: between 44 and 86, target: partly in place');
    expect(detailAt(4)).toBe('Range only: between 58 and 100, on target');
  });
});

describe('how much is answered', () => {
  const leadWhen = (rule: (item: Item) => TinyAnswer) =>
    report(assessmentWhere(rule)).lead.replace(/^.*2026\. /, '');

  it('says how many have a level, a don’t know or are not our role, and what is blank', () => {
    expect(leadWhen(() => 2)).toBe('All 70 questions are answered, each with a level.');
    expect(leadWhen(({ position }) => (position < 7 ? 'blank' : 2))).toBe(
      '63 of 70 questions are answered, each with a level; 7 are blank.',
    );
    expect(leadWhen(({ position }) => (position === 0 ? 'na' : 'dk'))).toBe(
      'All 70 questions have an answer: 69 “don’t know”, 1 not your role.',
    );
    expect(leadWhen(() => 'blank')).toBe('None of 70 questions has an answer yet.');
  });

  it('never calls a question with a level just answered', () => {
    const notes = figuresOf(report(example)).map(({ note }) => note);
    expect(notes.join(' ')).toMatch(/answers are known|every answer there is known/);
    expect(notes.join(' ')).not.toMatch(/answered/);
  });
});

describe('states', () => {
  it('says so when nothing is answered', () => {
    const model = report(assessmentWhere(() => 'blank', { plan: NO_PLAN }));
    expect(model.headline).toBe('Nothing is answered yet');
    expect(textsOf(model.summary)).toEqual([
      'No answer gives a level yet.',
      'No answer gives a level yet.',
      'Answer the first questions.',
    ]);
    expect(model.told.doubt).toBe('');
    expect(model.functions.finding).toBe('Not enough answers yet to show these functions');
    expect(model.heat.finding).toBe('No cell has enough answers to show yet');
    expect(model.flags.finding).toBe('No flag can be read yet');
    expect(model.priorities.finding).toBe('No answer gives a level yet');
    expect(model.cautious).toBeNull();
  });

  it('turns to finding out when every answer is don’t know, and says so once', () => {
    const model = report(assessmentWhere(() => 'dk', { plan: NO_PLAN }));
    expect(model.headline).toBe('Nobody here knows yet: start by finding out');
    expect(model.told.start).toMatchObject({ number: 'K18', line: 'First step: find out.' });
    expect(model.told.doubt).toBe('');
  });

  it('shows one finished section without comparing it', () => {
    const model = report(assessmentWhere(bySection({ funding: 2 })));
    expect(model.headline).toBe('So far, funding is partly in place');
    expect(model.told.headline).toBe('So far, funding is partly in place');
  });

  it('keeps to the sections shown so far', () => {
    const model = report(assessmentWhere(bySection({ funding: 1, 'buy-in': 2 })));
    expect(model.told.headline).toBe('Local buy-in is partly in place, funding only starting');
    expect(model.headline).toBe('Local buy-in is partly in place; funding only starting');
  });

  it('has nothing below target when every answer reaches it', () => {
    const model = report(assessmentWhere(() => 3, { plan: NO_PLAN }));
    expect(model.told.weakest.title).toBe('Nothing is below the usual target');
    expect(model.told.start.line).toBe('First step: find something to show for it.');
    expect(model.priorities.finding).toBe('Every answer is at or above its target');
    expect(model.factors.rows.map(({ detail }) => detail)).toEqual(
      Array(4).fill('Established, on target'),
    );
  });

  it('ranks nothing when all are equal', () => {
    const model = report(assessmentWhere(() => 2));
    expect(model.told.headline).toBe(
      'Your four sections come out close together, all partly in place',
    );
    expect(model.headline).toBe(
      'Funding, local knowledge, relationships and local buy-in come out close together, all partly in place',
    );
    expect(model.told.doubt).toBe('The sections are too close to put in order.');
    expect(model.functions.finding).toBe('The five functions come out close together');
    expect(model.sufficiency.finding).toBe('The three things come out close together');
    expect(model.heat.finding).toBe('Every cell that can be shown stands at one level');
  });

  it('calls a section weakest only when its range is clear of the others', () => {
    const isImportantFunding = (item: Item) => item.section === 'funding' && item.importance === 2;
    const mixed = (item: Item) => (item.section === 'funding' || item.position % 2 === 0 ? 1 : 2);
    const near = assessmentWhere((item) => (isImportantFunding(item) ? 'dk' : mixed(item)));
    expect(report(near).told.headline).not.toMatch(/^Funding is weakest/);
    expect(report(assessmentWhere(mixed)).told.headline).toMatch(/^Funding is weakest/);
  });

  it('calls “the others” all of them, and counts them where one has no score yet', () => {
    const unknown = (item: Item) =>
      item.section === 'local-knowledge' && item.position % 5 < 2 ? 'dk' : null;
    const clear = { funding: 2, 'local-knowledge': 1, relationships: 2, 'buy-in': 4 } as const;
    const at = (levels: Readonly<Record<string, TinyAnswer>>) =>
      report(assessmentWhere((item) => unknown(item) ?? bySection(levels)(item))).told.headline;
    expect(at(clear)).toBe('Local buy-in is strongest; two others are partly in place');
    const byCount = { ...clear, 'local-knowledge': 3, 'buy-in': 3 } as const;
    expect(at(byCount)).toBe(
      'Local buy-in is established; funding and relationships partly in place',
    );
  });

  it('names the fewer of two levels, and says what has no score', () => {
    const half = { funding: 3, 'local-knowledge': 2, relationships: 3, 'buy-in': 2 } as const;
    const even = bySection(half);
    expect(report(assessmentWhere(even)).told.headline).toBe(
      'Funding and relationships are established; the others are partly in place',
    );
    const unknown = (item: Item) => item.section === 'local-knowledge' && item.position % 5 < 2;
    const { told } = report(assessmentWhere((item) => (unknown(item) ? 'dk' : even(item))));
    expect(told.headline).toBe(
      'Funding and relationships are established; local buy-in partly in place',
    );
    expect(told.doubt).toMatch(
      /^\S+ don’t-knows leave local knowledge without a score, and could /,
    );
  });

  it('ends with two names at each place, not with all that could come first or last', () => {
    const close = { funding: 2, 'local-knowledge': 2, relationships: 2, 'buy-in': 2 } as const;
    const unknown = (item: Item) => item.section !== 'buy-in' && item.position % 6 === 0;
    const one = (item: Item) => (item.section === 'buy-in' && item.position % 2 === 0 ? 3 : null);
    const { told } = report(
      assessmentWhere((item) => (unknown(item) ? 'dk' : (one(item) ?? bySection(close)(item)))),
    );
    expect(told.doubt).toMatch(
      /^\S+ don’t-knows could change which sections are strongest and weakest/,
    );
  });

  it('names those at the lowest of three levels, and all that have a score where one has none', () => {
    const near = (item: Item) => {
      const isHigh = item.section === 'buy-in' || item.section === 'relationships';
      const isMore = item.position % 9 < (MORE[item.section] ?? 4);
      const [more, less] = isHigh ? ([3, 2] as const) : ([2, 1] as const);
      return isMore ? more : less;
    };
    expect(report(assessmentWhere(near)).told.headline).toBe(
      'Funding and local knowledge are only starting; the others are further on',
    );
    const unknown = (item: Item) =>
      item.section === 'funding' && item.position % 5 < 3 ? 'dk' : 2;
    expect(report(assessmentWhere(unknown)).told.headline).toBe(
      'Local knowledge, relationships and local buy-in are partly in place',
    );
  });

  it('counts the clear one in where all stand at one level', () => {
    const highest = (item: Item) => (item.position % 3 === 0 ? 3 : 2);
    const clear = (item: Item) => (item.section === 'funding' ? 2 : highest(item));
    expect(report(assessmentWhere(clear)).told.headline).toBe(
      'Funding is weakest, though all four are partly in place',
    );
    const notAllKnown = (item: Item) => (item.position % 5 < 2 ? 'dk' : 4);
    const { told } = report(
      assessmentWhere((item) =>
        item.section === 'local-knowledge' ? notAllKnown(item) : clear(item),
      ),
    );
    expect(told.headline).toBe('Funding is weakest; it and two others are partly in place');
    expect(told.headlineNamed).toBe(
      'Funding is weakest; it, relationships and local buy-in are partly in place',
    );
  });

  it('says why to start elsewhere than at what is weakest, whether that was chosen or ranked', () => {
    const lowest = bank.instrument.items.find(({ id }) => id === 'B-CV-2');
    const start = (more: Partial<typeof example>) =>
      report(assessmentWhere((item) => (item === lowest ? 0 : 1), more)).told;
    const ranked = start({ plan: NO_PLAN });
    expect(ranked.weakest.number).toBe(lowest?.number);
    expect(ranked.start.number).not.toBe(lowest?.number);
    expect(ranked.start.reason).toBe(`It helps more of what you do than ${lowest?.number}.`);
    expect(start({}).start.reason).toBe('The board chose it.');
  });

  it('names all four where its reader has not met the sections', () => {
    const four = { funding: 0, 'local-knowledge': 4, relationships: 2, 'buy-in': 2 } as const;
    const { told } = report(assessmentWhere(bySection(four)));
    expect(told.headline).toBe('Local knowledge is strongest, funding weakest');
    expect(told.headlineNamed).toBe(
      'Local knowledge is strongest, funding weakest; relationships and local buy-in lie between',
    );
  });

  it('tells what is furthest on in the words of its level, never by a title that says too much', () => {
    const model = report(assessmentWhere(() => 1));
    const { best } = model.told;
    const item = bank.instrument.items.find(({ number }) => number === best.number);
    expect(best.label).toBe('Furthest on');
    expect(`${best.title}.`).toBe(item?.levels[1]);
  });

  it('counts what is below target in the right number', () => {
    const below = (count: number) =>
      report(assessmentWhere((item) => (item.position < count ? 2 : 3))).priorities.finding;
    expect(below(1)).toBe('One answer is below its target');
    expect(below(3)).toBe('Three answers are below the usual target');
    expect(below(12)).toBe('12 answers are below the usual target: start with five');
  });

  it('counts raised flags and says what is not known', () => {
    const flagsAt = (raised: readonly string[], unknown: readonly string[]) =>
      report(
        assessmentWhere((item) => {
          if (raised.includes(item.id)) return 1;
          return unknown.includes(item.id) ? 'dk' : 3;
        }),
      ).flags.finding;
    expect(flagsAt([], [])).toBe('No flag is up');
    expect(flagsAt([], ['X-PAR'])).toBe('No flag is up; one is not known');
    expect(flagsAt(['X-KEY'], [])).toBe('One flag is up');
    expect(flagsAt(['X-KEY', 'X-INC'], [])).toBe('Two flags are up');
  });
});
