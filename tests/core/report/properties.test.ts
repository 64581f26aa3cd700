import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/instrument/instrument';
import type { ReportModel } from '../../../src/core/report-model/report-model';
import { wordCount } from '../../../src/core/wording/words';
import type { TinyAnswer } from '../../support/tiny-instrument';
import { assessmentWhere, bank, figuresOf, findingsOf, report, stringsIn } from './fixtures';

const levels = fc.constantFrom<Level>(0, 1, 2, 3, 4);
const answers = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }), levels, levels)
  .chain(([unknown, blank, low, high]) => {
    const answer: fc.Arbitrary<TinyAnswer> = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom<TinyAnswer>(low, high) },
      { weight: 2, arbitrary: levels },
      { weight: unknown, arbitrary: fc.constant<TinyAnswer>('dk') },
      { weight: blank, arbitrary: fc.constant<TinyAnswer>('blank') },
      { weight: 1, arbitrary: fc.constant<TinyAnswer>('na') },
    );
    const count = bank.instrument.items.length;
    return fc.array(answer, { minLength: count, maxLength: count });
  });
const targetLevels = fc.array(levels, { minLength: 4, maxLength: 4 });
const kinds = fc.constantFrom('full' as const, 'quick' as const);

const modelOf = (
  given: readonly TinyAnswer[],
  targets: readonly Level[],
  kind: 'full' | 'quick',
): ReportModel => {
  const sections = Object.fromEntries(
    bank.instrument.sections.map(({ id }, at) => [id, { level: targets[at] ?? 3, reason: '' }]),
  );
  return report(
    assessmentWhere((item) => given[item.position] ?? 'blank', {
      kind,
      targets: { sections, items: {} },
    }),
  );
};

const BROKEN = /undefined|NaN|null|Infinity|\[object|\s{2}|\.\.|\s[,.;:]/;
const GRADES = /\b(grades?|amber|green|red|pass(es|ed)?|fail(s|ed)?|overall|sufficient|ranks?)\b/i;
const DECIMAL = /\d\.\d/;
/** What a page can print of one finding that names every section. */
const MOST_IN_TWO_LINES = 24;

describe('any assessment', () => {
  it('is put into whole, plain, short words', () =>
    fc.assert(
      fc.property(answers, targetLevels, kinds, (given, targets, kind) => {
        const model = modelOf(given, targets, kind);
        const findings = findingsOf(model);
        const { best, weakest, start, doubt } = model.told;
        const cells = [best, weakest, start].flatMap(({ label, title, line }) => [
          label,
          title,
          line,
        ]);
        const texts = [...findings, model.headline, ...model.summary.map(({ text }) => text)];
        const rows = figuresOf(model).flatMap((figure) => figure.rows);
        expect(model.summary).toHaveLength(3);
        expect(findings.filter((text) => wordCount(text) > 14)).toEqual([]);
        expect(wordCount(model.headline)).toBeLessThanOrEqual(MOST_IN_TWO_LINES);
        expect(texts.filter((text) => text === '' || GRADES.test(text))).toEqual([]);
        const ours = [
          ...texts,
          ...cells,
          doubt,
          ...rows.flatMap(({ detail, rangeWords, rated }) => [detail, rangeWords, rated]),
          ...figuresOf(model).map(({ note }) => note),
          ...stringsIn(model.heat),
          ...stringsIn(model.flags),
          model.lead,
          model.limits,
        ];
        expect(ours.filter((text) => BROKEN.test(text) || DECIMAL.test(text))).toEqual([]);
      }),
      { numRuns: 80, seed: 7 },
    ));

  it('reads the same in both voices but for the person', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const assessment = assessmentWhere((item) => given[item.position] ?? 'blank');
        const we = stringsIn(findingsOf(report(assessment, 'we')));
        expect(we.filter((text) => /\byour?\b/i.test(text))).toEqual([]);
      }),
      { numRuns: 20, seed: 3 },
    ));
});
