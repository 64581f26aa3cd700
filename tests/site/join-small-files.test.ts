import { expect, test } from 'vitest';
import { joinSmallFiles } from '../../src/site/join-small-files';

const module = (size: number, ...importedIds: string[]) => ({
  code: 'x'.repeat(size),
  importedIds,
});

test('a small file goes in with the one that costs other journeys least, and a large one stays', () => {
  const files = new Map([
    ['a', 'answering'],
    ['b', 'results'],
    ['c', 'results-working'],
  ]);
  const graph = new Map([
    ['a', module(50_000)],
    ['b', module(40_000, 'c')],
    ['c', module(300)],
  ]);
  const joined = joinSmallFiles(files, graph);
  expect(joined.get('a')).toBe('answering');
  expect(joined.get('b')).toBe('results');
  expect(joined.get('c')).toBe('results');
});

test('files that would ask for each other in a ring are not put together', () => {
  const files = new Map([
    ['top', 'results'],
    ['between', 'results-working'],
    ['bottom', 'papers-results-working'],
  ]);
  const graph = new Map([
    ['top', module(20_000, 'between', 'bottom')],
    ['between', module(90_000, 'bottom')],
    ['bottom', module(10)],
  ]);
  const joined = joinSmallFiles(files, graph);
  expect(joined.get('bottom')).toBe(joined.get('between'));
  expect(joined.get('top')).not.toBe(joined.get('between'));
});
