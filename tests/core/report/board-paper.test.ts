import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { boardPaper } from '../../../src/core/documents/board-paper';
import { example, report } from './fixtures';

const paperOf = (changes: Partial<Assessment> = {}) => {
  const model = report({ ...example, ...changes }, 'we');
  return { model, paper: boardPaper(model) };
};
const NOTHING = {
  answers: {},
  outcomes: {},
  plan: { actions: {}, order: [] },
  report: { decisions: [], partsLeftOut: [] },
} as const;

describe('the cover sheet of a board paper', () => {
  it('asks every decision, in order, and is for decision', () => {
    const { model, paper } = paperOf();
    expect(paper.asked).toEqual(model.decisions);
    expect(paper.purpose).toBe('For decision');
    expect(paperOf(NOTHING).paper.purpose).toBe('For discussion');
  });

  it('has three points whatever there is to say: the finding, the gaps, then the plan', () => {
    const { model, paper } = paperOf();
    expect(paper.keyPoints[0]).toBe(`${model.headline}.`);
    expect(paper.keyPoints[1]).toContain(`(${model.priorities.first[0]?.number})`);
    expect(paper.keyPoints[2]).toContain(model.plan?.finding);
    for (const changes of [NOTHING, { kind: 'quick' } as const]) {
      const { keyPoints } = paperOf(changes).paper;
      expect(keyPoints).toHaveLength(3);
      expect(new Set(keyPoints).size).toBe(3);
      for (const point of keyPoints) expect(point).toMatch(/^\S.*[.”]$/);
    }
  });

  it('says what is in doubt while nothing is planned', () => {
    const { paper } = paperOf({ plan: NOTHING.plan });
    expect(paper.keyPoints[2]).toMatch(/^Four answers are “don’t know”, and .* claims have no/);
  });

  it('leaves to the hand what is not given, and says Final only of what is marked so', () => {
    const given = { approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '' };
    const { paper } = paperOf({ signOff: { ...given, isFinal: true } });
    expect(paper.signOff.map(({ text }) => text)).toEqual([
      'The board',
      '20 November 2026',
      '',
      '',
    ]);
    expect(paper.status).toBe('Final');
    expect(paperOf({ signOff: { ...given, isFinal: false } }).paper.status).toBe('Draft');
    expect(paper.facts.filter(({ text }) => text === '')).toHaveLength(2);
  });
});
