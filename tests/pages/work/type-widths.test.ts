import { describe, expect, it } from 'vitest';
import { linesIn, type Run } from '../../../src/pages/work/report/paper/type-widths';

const text = (words: string): Run => ({ text: words, face: 'text', size: 14 });

describe('lines of a width', () => {
  it('hold what letters are wide, not how many they are', () => {
    expect(linesIn(100, text('ill ill ill ill ill'))).toBe(1);
    expect(linesIn(100, text('WWW WWW WWW WWW WWW'))).toBe(3);
  });

  it('break between words, and in one that is longer than a line', () => {
    expect(linesIn(100, text('representation representation'))).toBe(2);
    expect(linesIn(100, text('m'.repeat(30)))).toBe(4);
  });

  it('go on in another type, and are one where nothing stands', () => {
    const strong: Run = { text: 'How sure?', face: 'strong', size: 14 };
    expect(linesIn(130, strong, text('It holds.'))).toBe(1);
    expect(linesIn(130, strong, text('It holds whatever.'))).toBe(2);
    expect(linesIn(130, text(''))).toBe(1);
  });

  it('take a letter they do not know for a wide one', () => {
    expect(linesIn(100, text('ŵ'.repeat(7)))).toBe(1);
    expect(linesIn(100, text('語'.repeat(7)))).toBe(2);
  });
});
