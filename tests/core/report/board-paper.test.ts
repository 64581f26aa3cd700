import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { boardBlocks } from '../../../src/core/documents/board-paper';
import type { Block } from '../../../src/core/documents/document-blocks';
import { plainSummary } from '../../../src/core/documents/plain-summary';
import { LIMITS } from '../../../src/core/limits/limits';
import { decisionLines } from '../../../src/core/report/page-one';
import { blocksSides } from '../../../src/pages/work/report/written/block-heights';
import { example, report, stringsIn } from './fixtures';

const paperOf = (changes: Partial<Assessment> = {}) => {
  const model = report({ ...example, ...changes }, 'we');
  return { model, blocks: boardBlocks(model) };
};
const NOTHING = {
  answers: {},
  outcomes: {},
  plan: { actions: {}, order: [] },
  report: { decisions: [], partsLeftOut: [] },
} as const;
const headsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const textOf = (blocks: readonly Block[]) => stringsIn(blocks).join('\n');
const under = (blocks: readonly Block[], head: string): readonly Block[] => {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === head) + 1;
  const to = blocks.findIndex((block, at) => at >= from && block.kind === 'heading');
  return blocks.slice(from, to);
};
const FINAL = { approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '', isFinal: true };

describe('the board paper', () => {
  it('has the heads a clerk asks for, in order', () => {
    expect(headsOf(paperOf().blocks)).toEqual([
      'Purpose',
      'Recommendation',
      'What to read first',
      'Background',
      'Options',
      'Money',
      'Risk',
      'Other matters',
      'Sign-off',
    ]);
  });

  it('puts every decision as a motion, with room for the votes', () => {
    const { model, blocks } = paperOf();
    const [table] = under(blocks, 'Recommendation').filter(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') throw new Error('There is no table of motions.');
    expect(table.rows).toHaveLength(model.decisions.length);
    expect(table.rows[0]?.[0]).toBe(
      '1. That the board agree these five as our priorities until November 2027.',
    );
    expect(table.columns.map(({ name }) => name)).toEqual([
      'It is proposed',
      'For',
      'Against',
      'Abstained',
    ]);
    expect(textOf(blocks)).toContain('For decision');
  });

  it('leaves what begins otherwise in its own words, and gives room where nothing is asked', () => {
    const own = 'We move to the old library in May.';
    const asked = { report: { decisions: [own], partsLeftOut: [] } };
    expect(textOf(paperOf(asked).blocks)).toContain(`1. ${own}`);
    const nothing = paperOf(NOTHING).blocks;
    expect(textOf(nothing)).toContain('Nothing is asked of the board yet.');
    expect(textOf(nothing)).toContain('For discussion');
  });

  it('says once it is final what was decided, and what is not recorded as such', () => {
    const [first = ''] = example.report.decisions;
    const decided = [{ asked: first, outcome: 'agreed, seven for' }];
    const { model, blocks } = paperOf({ signOff: { ...FINAL, decided } });
    expect(headsOf(blocks)).toContain('What was decided');
    expect(headsOf(blocks)).not.toContain('Recommendation');
    expect(headsOf(blocks)).not.toContain('Options');
    const text = textOf(under(blocks, 'What was decided'));
    expect(text).toContain('The self-assessment was approved by The board on 20 November 2026.');
    expect(text).toContain('agreed, seven for');
    expect(text.match(/Not recorded yet/g)).toHaveLength(model.decisions.length - 1);
    expect(decisionLines(model)[0]).toBe(`${first} Agreed, seven for.`);
    expect(plainSummary(model)).toContain('What the board decided');
  });

  it('takes no outcome of other words, nor of a draft', () => {
    const decided = [{ asked: 'Something else.', outcome: 'Agreed' }];
    const { model } = paperOf({ signOff: { ...FINAL, decided } });
    expect(decisionLines(model)).toEqual(model.decisions);
    const [asked = ''] = example.report.decisions;
    const draft = paperOf({
      signOff: { ...FINAL, isFinal: false, decided: [{ asked, outcome: 'Agreed' }] },
    });
    expect(textOf(draft.blocks)).not.toContain('What was decided');
    expect(decisionLines(draft.model)).toEqual(draft.model.decisions);
  });

  it('says what the plan costs, what is late, which flags are up and what is not known', () => {
    const { model, blocks } = paperOf();
    const costs = (model.plan?.groups ?? [])
      .flatMap(({ rows }) => rows)
      .filter(({ status }) => status === 'to-do' || status === 'doing')
      .map(({ cost }) => cost)
      .filter((cost) => cost !== '');
    expect(costs.length).toBeGreaterThan(0);
    for (const cost of costs) expect(textOf(under(blocks, 'Money'))).toContain(cost);
    const risk = textOf(under(blocks, 'Risk'));
    expect(risk).toContain('Late: ');
    for (const { name, state } of model.flags.rows)
      expect(risk.includes(`${name}: `)).toBe(state === 'raised');
    expect(textOf(under(blocks, 'What to read first'))).toContain('Four answers are “don’t know”:');
  });

  it('names nobody as its writer, and says who answered', () => {
    const { model, blocks } = paperOf();
    const [boxes] = blocks.filter(({ kind }) => kind === 'facts');
    if (boxes?.kind !== 'facts') throw new Error('There are no boxes.');
    const texts = Object.fromEntries(boxes.rows.map(({ label = '', text }) => [label, text]));
    expect(texts['Written by, and whom to ask']).toBe('');
    expect(texts['Answered by']).toBe(model.people);
  });

  it('holds up with nothing answered and in a quick check, without a fragment or an empty line', () => {
    for (const changes of [{}, NOTHING, { kind: 'quick' } as const]) {
      const { blocks } = paperOf(changes);
      for (const line of under(blocks, 'What to read first').flatMap((block) => stringsIn(block)))
        if (line !== 'list') expect(line).toMatch(/^\S.*[.”]$/);
      for (const text of stringsIn(blocks)) expect(text).not.toMatch(/\.\.|undefined| {2}/);
    }
  });

  it('is never over six sides with page 1, every decision as long as may be', () => {
    const decisions = Array.from({ length: LIMITS.decisions }, (_, at) =>
      `Agree ${at} ${'word '.repeat(LIMITS.paragraph)}`.slice(0, LIMITS.paragraph),
    );
    const { blocks } = paperOf({ report: { decisions, partsLeftOut: [] } });
    expect(blocksSides(blocks)).toBeLessThanOrEqual(5);
    expect(textOf(blocks)).toContain('Shortened to fit: each stands in full in the full report.');
    expect(blocksSides(paperOf().blocks)).toBeLessThanOrEqual(3);
  });
});
