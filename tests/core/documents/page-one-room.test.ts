import { describe, expect, it } from 'vitest';
import { roomOnPageOne, shortForPageOne } from '../../../src/core/documents/page-one-room';
import { decisionLines } from '../../../src/core/report/page-one';
import { example, report } from '../report/fixtures';

const model = shortForPageOne(report(example, 'we'));
const asked = (count: number) =>
  Array.from({ length: count }, (_, at) => `Agree step ${at + 1}, and name who carries it out.`);

describe('page 1 of a Word file', () => {
  it('has every decision where all of them have room, and needs no room to say that none is left', () => {
    const room = roomOnPageOne(model, decisionLines(model));
    expect(room).toMatchObject({ decisions: decisionLines(model), left: 0 });
    expect(room.decisions.length).toBe(3);
  });

  it('has the first of many, counts the others, and gives up width of its figure first', () => {
    const room = roomOnPageOne(model, asked(30));
    expect(room.decisions).toEqual(asked(30).slice(0, room.decisions.length));
    expect(room.decisions.length).toBeGreaterThan(0);
    expect(room.left).toBe(30 - room.decisions.length);
    expect(room.share).toBeLessThan(roomOnPageOne(model, null).share);
  });

  it('has less room the more lines a row of the first five takes', () => {
    const [first] = model.priorities.first;
    if (!first) throw new Error('The example has a first of five.');
    const rows = (owner: string) => ({
      ...model,
      priorities: {
        ...model.priorities,
        first: model.priorities.first.map((row) => ({ ...row, owner })),
      },
    });
    const shareOf = (owner: string) => roomOnPageOne(rows(owner), asked(1)).share;
    expect(shareOf('Wing Commander Beauchamp')).toBeLessThan(shareOf('Tom'));
  });
});
