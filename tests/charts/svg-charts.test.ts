// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Chart, chartsOf } from '../../src/charts/svg/charts-of';
import { wrapped } from '../../src/charts/svg/text-width';
import { agreementPoints } from '../../src/core/panel-report/agreement-points';
import type { ReportModel, ScoreRow } from '../../src/core/report-model/report-model';
import { example, figuresOf, report } from '../core/report/fixtures';
import { rangeOnly, row, tooFew } from './chart-rows';
import { drawnTexts, overlaps, parsed } from './drawn-texts';

const model = report(example, 'we');
const quick = report({ ...example, kind: 'quick' }, 'we');
const charts = chartsOf(model);
const chartOf = (all: readonly Chart[], id: Chart['id']): Chart => {
  const found = all.find((chart) => chart.id === id);
  if (!found) throw new Error(id);
  return found;
};
const textsOf = (svg: string) => drawnTexts(svg).map(({ text }) => text);
const factorsWith = (rows: readonly ScoreRow[], more: Partial<ReportModel> = {}): Chart =>
  chartOf(chartsOf({ ...model, ...more, factors: { ...model.factors, rows } }), 'factors');

/** What the document round a chart says. */
const ownOf = ({ kicker, finding, note }: typeof model.factors): readonly string[] =>
  [kicker, finding, note, model.title, model.date].filter((text) => text !== '');

/** The upright lines of a row go from its top to its foot. */
const highestRow = (all: readonly Chart[]): number =>
  [...chartOf(all, 'factors').svg.matchAll(/y2="([\d.]+)"/g)].reduce(
    (most, [, y]) => Math.max(most, Number(y)),
    0,
  );

describe('the charts of a report', () => {
  it('come in the order of the report, and only where there is something to draw', () => {
    expect(charts.map(({ id }) => id)).toEqual([
      'factors',
      'functions',
      'radar',
      'sufficiency',
      'heat',
      'view',
      'cautious',
      'plan',
    ]);
    const few = { ...model.functions, rows: [row('FF'), row('OD'), rangeOnly('AD')] };
    const bare = chartsOf({ ...model, functions: few, cautious: null, plan: null });
    expect(bare.map(({ id }) => id)).toEqual([
      'factors',
      'functions',
      'sufficiency',
      'heat',
      'view',
    ]);
  });

  it('show every figure of the model, in the drawing and in its words', () => {
    for (const figure of figuresOf(model)) {
      const { svg, alt } = chartOf(
        charts,
        charts.find(({ id }) => id === figure.id)?.id ?? 'factors',
      );
      const texts = textsOf(svg);
      for (const { score, range, target, shown, detail } of figure.rows) {
        if (shown === 'score') expect(texts).toContain(String(score));
        if (range) expect(texts).toContain(`${range.low} to ${range.high}`);
        if (range) expect(alt).toMatch(new RegExp(`${range.low} (?:to|and) ${range.high}`));
        if (score !== null) expect(alt).toContain(`: ${score}`);
        if (target !== null) expect(detail).toMatch(/ target(?:: |$)/);
        if (shown !== 'none') expect(texts.join(' ')).toContain(detail);
      }
    }
    const heat = chartOf(charts, 'heat');
    const scores = model.heat.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.score ?? []),
    );
    const drawn = textsOf(heat.svg).filter((text) => /^\d+$/.test(text));
    expect(drawn.map(Number)).toEqual(scores);
    const plan = chartOf(charts, 'plan');
    const rows = model.plan?.ifDone.rows ?? [];
    expect(rows.find(({ now }) => now === null)?.nowWords).toBe('Range only');
    for (const { name, now, nowWords, then: after } of rows) {
      const [short, sentence] =
        now === null
          ? [nowWords, `${name}: ${nowWords}.`]
          : [now === after ? `${now}` : `${now} → ${after}`, `${name}: ${now} now, ${after} if`];
      expect(textsOf(plan.svg)).toContain(short);
      expect(plan.alt).toContain(sentence);
    }
  });

  it('give no figure in a quick check, only levels (method 0.4)', () => {
    for (const { id, svg, alt } of chartsOf(quick)) {
      const figures = textsOf(svg).filter((text) => /^\d+(?: (?:→|to) \d+)?$/.test(text));
      expect({ id, figures }).toEqual({ id, figures: [] });
      expect(alt).not.toMatch(/: \d|\d to \d|target \d/);
    }
    expect(chartOf(chartsOf(quick), 'plan').alt).toMatch(
      /Funding: Starting now, .* if the plan is done\./,
    );
  });

  it('leave out of a document what it says itself, and no figure', () => {
    const inText = chartsOf(model, [], 'in-text');
    expect(inText.map(({ alt }) => alt)).toEqual(charts.map(({ alt }) => alt));
    const [alone, within] = [charts, inText].map((all) => textsOf(chartOf(all, 'functions').svg));
    const said = alone?.filter((text) => !within?.includes(text)) ?? [];
    expect(said.join(' ')).toBe(ownOf(model.functions).join(' '));
  });

  it('stand closer on page 1 of a document, and say the same but for the end of a long level', () => {
    const inText = chartsOf(model, [], 'in-text');
    const [alone, within] = [charts, inText].map((all) => chartOf(all, 'factors'));
    const wordsIn = (texts: readonly string[]) => texts.join(' ').split(' ').sort();
    const left = [...ownOf(model.factors), 'and reviewed'];
    expect(wordsIn([...textsOf(within?.svg ?? ''), ...left])).toEqual(
      wordsIn(textsOf(alone?.svg ?? '')),
    );
    const [wide = 0, close = 0] = [charts, inText].map(highestRow);
    expect(close).toBeLessThan(wide * 0.8);
  });

  it('are well formed, stand alone, and say what they are', () => {
    for (const { svg, width, height, alt, name } of charts) {
      const root = parsed(svg).documentElement;
      expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
      expect(root.querySelector('title')?.textContent).not.toBe('');
      expect(root.querySelector('desc')?.textContent?.length).toBeGreaterThan(20);
      expect(alt.length).toBeGreaterThan(name.length);
      expect(svg).not.toMatch(/<(?:script|style|image|use|a|foreignObject)\b|href|url\(|\son\w+=/);
    }
  });
});

const LONG = `Voluntary & <Community> "Action"\u0000\ud800\u202e ${'Llanfair'.repeat(12)} 👩‍👩‍👧‍👦👍🏽 مجلس العمل ${'漢字'.repeat(30)}`;

describe('a chart', () => {
  it('draws each state as itself', () => {
    const { svg, alt } = factorsWith([
      row('scored', { range: { low: 55, high: 70 }, rangeWords: '55 to 70' }),
      rangeOnly('range'),
      tooFew('few'),
      row('not-ours', { shown: 'none', score: null, target: null, detail: 'Not our role here' }),
      row('part', { isPart: true, target: null }),
    ]);
    const texts = textsOf(svg);
    expect(texts).toEqual(
      expect.arrayContaining(['34 to 72', 'Not enough answers: 3 of 7 rated', 'Not our role here']),
    );
    const document = parsed(svg);
    // The key draws one of each as well.
    expect(document.querySelectorAll('circle[fill="#10375c"]')).toHaveLength(2);
    expect(document.querySelectorAll('circle[fill="#ffffff"]')).toHaveLength(2);
    expect(document.querySelectorAll('rect[fill="#bdd7e7"]')).toHaveLength(3);
    expect(document.querySelectorAll('path[fill="#dd5412"]')).toHaveLength(3);
    expect(alt).toContain('Name of few: Not enough answers: 3 of 7 rated.');
  });

  it('never lets words meet, leave the picture or lose a letter, however long they are', () => {
    const rows = [row('a', { name: LONG }), rangeOnly('b'), { ...tooFew('c'), detail: LONG }];
    const longFunctions = model.functions.rows.map((one) => ({
      ...one,
      name: `${one.name} ${LONG}`,
    }));
    const heat = {
      ...model.heat,
      columns: model.heat.columns.map((column) => ({ ...column, name: LONG })),
    };
    const long = {
      ...model,
      title: `${'Community Action '.repeat(20)}${LONG}`,
      heat,
      factors: { ...model.factors, finding: LONG, rows },
      functions: { ...model.functions, rows: longFunctions },
    };
    const all = chartsOf(long);
    const inText = [long, model, quick].flatMap((one) => chartsOf(one, [], 'in-text'));
    for (const { id, svg, width, height } of [...all, ...charts, ...inText]) {
      expect({ id, met: overlaps(drawnTexts(svg), width, height) }).toEqual({ id, met: [] });
    }
    const words = textsOf(chartOf(all, 'factors').svg).join('').replaceAll(' ', '');
    expect(words).toContain(
      `Voluntary&<Community>"Action"\u202e${'Llanfair'.repeat(12)}👩‍👩‍👧‍👦👍🏽`,
    );
  });

  it('breaks a word too long for its line between letters, never inside one', () => {
    const letters = ['👩‍👩‍👧‍👦', '👍🏽', '🇬🇧', 'é', 'W', '漢'];
    expect(wrapped(letters.join(''), { width: 1, size: 10 })).toEqual(letters);
  });

  it('plots what stands against agreement, a number for questions that share a dot', () => {
    const panel = {
      finding: 'We agree on most',
      sections: [
        {
          rows: [
            { level: 1.5, agreement: 0.75, title: 'One' },
            { level: 1.5, agreement: 0.76, title: 'Two' },
            { level: 4, agreement: 1, title: 'Three' },
            { level: null, agreement: null, title: 'Four' },
          ],
        },
      ],
    };
    // Only what the plot reads of a panel.
    const of: ReportModel = { ...model, panel: Object.assign(Object.create(null), panel) };
    const points = of.panel === null ? [] : agreementPoints(of.panel);
    const { svg, alt } = chartOf(chartsOf(of, points), 'agreement');
    expect(textsOf(svg)).toContain('2');
    expect(parsed(svg).querySelectorAll('circle')).toHaveLength(2);
    expect(alt).toContain('Between starting and partly in place, agreement 0.75: One; Two.');
    expect(alt).not.toContain('Four');
  });
});
