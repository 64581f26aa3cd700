/** The book of the method: what cites it finds a heading there, and its figures are those of the code. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAY_LENGTHS, dayPlan, minutesFor } from '../src/core/exercise/day-plan';
import { WORDING_LIMITS } from '../src/core/instrument/wording';
import { bandOfShown } from '../src/core/wording/score-words';
import { DAY_PART_NAMES } from '../src/pages/away-day/shared/day-part-words';
import { gapsCase as t4 } from './cases/gaps/t4-priorities';
import { scoringCase as t2 } from './cases/scoring/t2-dont-know-and-na';
import { realBank } from './support/real-bank';
import { filesUnder, REPOSITORY } from './support/source-tree';

const read = (path: string) => readFileSync(REPOSITORY + path, 'utf8');
const BOOKS = { method: 'docs/method.md', measurements: 'docs/measurements.md' } as const;

const FENCED = /^```[\s\S]*?^```$/gm;
const HEADING = /^#{1,6} (.+)$/gm;
const NUMBERED = /^(\d+(?:\.\d+)?) /;

const headingsOf = (path: string): readonly string[] =>
  [...read(path).replace(FENCED, '').matchAll(HEADING)].map(([, heading = '']) => heading);

const numbersOf = (path: string): readonly string[] =>
  headingsOf(path).flatMap((heading) => NUMBERED.exec(heading)?.[1] ?? []);

/** What follows a `#` in an address of a heading, as code forges make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The text under a numbered heading, up to the next one; a line break is a space. */
const sectionOf = (path: string, number: string): string => {
  const [, after = ''] = read(path).split(
    new RegExp(`^#{2,3} ${number.replace('.', '\\.')} `, 'm'),
  );
  return (after.split(/^#{2,3} /m)[0] ?? '').replaceAll('\n', ' ');
};

describe.each(Object.values(BOOKS))('%s', (path) => {
  test('has each heading once, and its numbers in order', () => {
    const headings = headingsOf(path).map(anchorOf);
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
    const numbers = numbersOf(path);
    expect(numbers.length).toBeGreaterThan(5);
    const inOrder = new Intl.Collator('en', { numeric: true });
    expect(numbers).toEqual([...new Set(numbers)].toSorted(inOrder.compare));
  });

  test('links to nothing that is not there', () => {
    const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const inHere = links.filter((link) => !/^[a-z]+:/.test(link));
    const dead = inHere.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(REPOSITORY + target)) return true;
      return anchor !== undefined && !headingsOf(target).map(anchorOf).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

/** Everything that may cite the book: text and code, with comments that run over several lines made one. */
const citing = ['src', 'tests', 'questions', 'docs']
  .flatMap(filesUnder)
  .concat('README.md', 'SECURITY.md', 'CONTRIBUTING.md')
  .filter((path) => /\.(?:[jt]sx?|mjs|css|yaml|md)$/.test(path) && path !== 'tests/book.test.ts')
  .map((path) => ({ path, text: read(path).replace(/\s*\n\s*(?:\*|\/\/|#)?\s*/g, ' ') }));

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const CITED = new RegExp(
  String.raw`\b(method|measurement)s?(?:'s)? (${NUMBER}(?:(?:,| and| to| or|, and) ${NUMBER})*)`,
  'gi',
);

const citations = citing.flatMap(({ path, text }) =>
  [...text.matchAll(CITED)].flatMap(([, book = '', numbers = '']) =>
    [...numbers.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => ({
      path,
      book: book.toLowerCase() === 'method' ? BOOKS.method : BOOKS.measurements,
      number,
    })),
  ),
);

test('whatever is cited by number has a heading of that number', () => {
  const known = new Map(Object.values(BOOKS).map((book) => [book, new Set(numbersOf(book))]));
  expect(citations.length).toBeGreaterThan(200);
  expect(citations.filter(({ book, number }) => !known.get(book)?.has(number))).toEqual([]);
});

test('code names no document that is not here', () => {
  const here = new Set(
    ['docs', 'questions', 'tests', '.github']
      .flatMap(filesUnder)
      .concat('README.md', 'SECURITY.md', 'LICENSE.md', 'CONTRIBUTING.md', 'CHANGELOG.md')
      .map((path) => posix.basename(path)),
  );
  const inCode = citing.filter(({ path }) => /^(?:src|tests)\//.test(path));
  const astray = inCode.flatMap(({ path, text }) =>
    [...text.matchAll(/[\w-]+\.md\b/g)].flatMap(([name]) =>
      here.has(name) ? [] : [`${path}: ${name}`],
    ),
  );
  expect(astray).toEqual([]);
});

describe('says what the code does', () => {
  const { instrument } = realBank();

  test('of each cross-cutting item: its section, what it loads and its weight', () => {
    const rows = [...read(BOOKS.method).matchAll(/^\| (X-\w+) \|(.*)\|$/gm)].map(([, id, rest]) => {
      const [, section, loads, w] = (rest ?? '').split('|').map((cell) => cell.trim());
      return { id, section, loads, w };
    });
    const items = instrument.items.filter(({ home }) => home === null);
    const expected = items.map(({ id, section, sufficiency, sufficiencyPart, importance }) => ({
      id,
      section,
      loads: Object.keys(sufficiency)
        .map((factor) => (factor === 'S3' ? `${factor} ${sufficiencyPart}` : factor))
        .join(', '),
      w: `${importance}`,
    }));
    expect(rows).toEqual(expected);
  });

  test('of the weights that order the gaps', () => {
    const text = sectionOf(BOOKS.method, '0.5');
    for (const { rankingWeight } of instrument.functions) {
      const { less, usual, more } = rankingWeight;
      expect(text).toContain(`a function ${usual} (${less} or ${more} where`);
    }
    for (const { rankingWeight } of instrument.sufficiency)
      expect(text).toContain(`a sufficiency factor ${rankingWeight}`);
    for (const { name, rankingWeight } of instrument.sections)
      if (rankingWeight > 0)
        expect(text).toContain(`the ${name.toLowerCase()} section ${rankingWeight}`);
  });

  test('of the bands', () => {
    const bands = /\*\*(0 to [^*]+)\*\*/.exec(sectionOf(BOOKS.method, '2.3'))?.[1] ?? '';
    const ends = [...bands.matchAll(/(\d+) to (\d+)/g)].map(([, from, to]) => [from, to]);
    expect(ends.map((pair) => pair.map((end) => bandOfShown(Number(end))))).toEqual(
      [0, 1, 2, 3, 4].map((band) => [band, band]),
    );
    expect(ends.flat().map(Number)).toEqual([0, 12, 13, 37, 38, 62, 63, 87, 88, 100]);
  });

  test('of the minutes of the day', () => {
    const text = sectionOf(BOOKS.method, '3.5');
    const plans = DAY_LENGTHS.map((length) => dayPlan({ length, listed: null, people: 0 }));
    expect(text).toContain(`minutes the room has | ${DAY_LENGTHS.join(' | ')} |`);
    for (const name of [
      'reveal',
      'discuss',
      'vote',
      'break',
      'find-out',
      'priorities',
      'close',
    ] as const)
      expect(text).toContain(
        `${DAY_PART_NAMES[name]} | ${plans.map((plan) => minutesFor(plan, name)).join(' | ')} |`,
      );
    expect(text).toContain(plans.map(({ each, pairs }) => `${each}, ${pairs}`).join(' | '));
  });

  test('of the limits of the wording', () => {
    const text = sectionOf(BOOKS.method, '8');
    const [, words = ''] = /words {2,}(.*?) sentences/.exec(text) ?? [];
    const [, sentences = ''] = /sentences {2,}(.*?) ARI/.exec(text) ?? [];
    for (const [of, limit] of Object.entries(WORDING_LIMITS)) {
      const ofSentences = /^(.*?)sentences$/i.exec(of)?.[1];
      if (of === 'ari') expect(text).toContain(`ARI at most ${limit}`);
      else if (ofSentences === undefined) expect(words).toContain(`${of} ${limit}`);
      else expect(sentences).toContain(`${ofSentences || 'level'} ${limit}`);
    }
  });

  test('of the worked examples', () => {
    const text = sectionOf(BOOKS.method, '2.7');
    const { score, band, range, weight } = t2.dimensions?.s ?? {};
    for (const words of [
      `shown ${score}, band ${band}`,
      `shown ${range?.low} `,
      `shown ${range?.high} `,
      `= ${weight?.applicable} `,
      `= ${weight?.rated} `,
      `N = ${weight?.sum}`,
      `order ${t4.order?.join(', ')}`,
      `up to 4 * ${t4.findOut?.[0]?.leverage} = ${t4.findOut?.[0]?.couldAdd}`,
    ])
      expect(text).toContain(words);
    for (const id of ['a', 'b', 'c']) {
      const { leverage, priority, share } = t4.gaps?.[id] ?? {};
      expect(text).toMatch(new RegExp(`lam_${id} = \\S.*? = ${leverage} `));
      expect(text).toMatch(new RegExp(`P_${id} = \\S.*? = ${priority} +share ${share} %`));
    }
  });
});
