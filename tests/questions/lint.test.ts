/** Each rule across items and each limit on wording, broken once in a copy of the real files: the problem is named with its file and line. */
import { describe, expect, test } from 'vitest';
import {
  type Break,
  BUY_IN,
  brokenBank,
  drop,
  FUNDING,
  KNOWLEDGE,
  RELATIONSHIPS,
  set,
} from '../support/broken-bank';

const { expectProblem, problems, rewrite } = brokenBank();
/** X-FIT, the first flag, stands after the fifteen cell items. */
const FLAG = 15;
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => (index === 0 ? 'broken' : 'we')).join(' ');

describe('what an item may count towards', () => {
  test.each<Break>([
    {
      file: KNOWLEDGE,
      change: set(['items', FLAG, 'alsoHelps'], ['FF']),
      at: '- FF',
      says: `items.${FLAG}.alsoHelps: a cross-cutting item helps no function`,
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'alsoHelps'], ['FF']),
      at: '- FF',
      says: 'items.0.alsoHelps: repeats its home function',
    },
    {
      file: KNOWLEDGE,
      change: drop(['items', FLAG, 'flag']),
      at: '- id: X-FIT',
      says: `items.${FLAG}.flag: an item with no home function needs a flag`,
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'flag'], { name: 'A', raised: 'B.', clear: 'C.' }),
      at: 'name: A',
      says: 'items.0.flag: only a cross-cutting item is a flag',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'knownBy'], 'staff'),
      at: 'knownBy: staff',
      says: 'items.0.knownBy: the quick check asks only what a board member can judge',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'sufficiency'], ['S1']),
      at: '- S1',
      says: 'items.0.sufficiency: its section feeds no sufficiency factor: see feedsFactors in instrument.yaml',
    },
    {
      file: KNOWLEDGE,
      change: drop(['items', 0, 'sufficiency']),
      at: '- id: K-FF-1',
      says: 'items.0.sufficiency: name the sufficiency factors it feeds, one or two',
    },
    {
      file: RELATIONSHIPS,
      change: drop(['items', 0, 'sufficiencyPart']),
      at: '- id: R-FF-1',
      says: 'items.0.sufficiencyPart: goes with a factor that has parts',
    },
  ])('$says', expectProblem);
});

describe('wording', () => {
  test.each<Break>([
    {
      file: FUNDING,
      change: set(['items', 0, 'title'], words(10)),
      at: 'title: broken',
      says: 'items.0.title: 10 words, at most 9',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'help'], words(31)),
      at: 'help: "broken',
      says: 'items.0.help: 31 words, at most 30',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'help'], 'broken. It is. It was. It will be.'),
      at: 'help: "broken',
      says: 'items.0.help: more than 3 sentences',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'stem'], `${words(21)}?`),
      at: 'stem: broken',
      says: 'items.0.stem: 21 words, at most 20',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'stem'], 'broken off here.'),
      at: 'stem: broken',
      says: 'items.0.stem: a stem is a question: end it with ?',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'levels', 2], `${words(23)}.`),
      at: '- broken',
      says: 'items.0.levels.2: 23 words, at most 22',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'levels', 2], 'broken. It is. It was.'),
      at: '- broken',
      says: 'items.0.levels.2: 3 sentences, needs one or two',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'levels', 2], 'broken off'),
      at: '- broken',
      says: 'items.0.levels.2: 0 sentences, needs one or two',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'nextSteps', 1, 'step'], words(23)),
      at: 'step: broken',
      says: 'items.0.nextSteps.1.step: 23 words, at most 22',
    },
    {
      file: RELATIONSHIPS,
      change: set(['items', 0, 'partner', 'stem'], `${words(21)}?`),
      at: 'stem: broken',
      says: 'items.0.partner.stem: 21 words, at most 20',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'stem'], `${'interorganisationally '.repeat(9)}broken?`),
      at: 'interorganisationally',
      says: 'items.0.stem: reads at grade ',
      goesOn: true,
    },
  ])('$says', expectProblem);
});

describe('rules across items', () => {
  const everywhere = (from: RegExp, to: string) => {
    for (const file of [FUNDING, KNOWLEDGE, RELATIONSHIPS, BUY_IN]) {
      rewrite(file, (text) => text.replace(from, to));
    }
  };

  test('a function with too few items, a cell with too few, and two functions that are one', () => {
    everywhere(/home: VP/g, 'home: CV');
    const found = problems().join('\n');
    expect(found).toMatch(/instrument\.yaml:\d+: functions\.3\.id: VP has \d items, at least 8/);
    expect(found).toMatch(
      /instrument\.yaml:\d+: sections\.0\.id: cell funding by VP has 0 items, at least 2/,
    );
  });

  test('a section that could never have a score', () => {
    rewrite(FUNDING, (text) =>
      text
        .split(/(?=\n {2}- id: )/)
        .slice(0, 3)
        .join(''),
    );
    expect(problems().join('\n')).toMatch(
      /instrument\.yaml:\d+: sections\.0\.id: section funding has 2 items, at least 3/,
    );
  });

  test('a sufficiency factor with too few items', () => {
    everywhere(/sufficiency: \[S2\]/g, 'sufficiency: [S1]');
    expect(problems().join('\n')).toMatch(
      /instrument\.yaml:\d+: sufficiency\.1\.id: S2 has 1 items, at least 10/,
    );
  });

  test('two functions that show the same answers', () => {
    everywhere(/ {4}alsoHelps: .*\n/g, '');
    everywhere(/ {4}home: VP/g, '    home: VP\n    alsoHelps: [CV]');
    everywhere(/ {4}home: CV/g, '    home: CV\n    alsoHelps: [VP]');
    expect(problems().join('\n')).toMatch(
      /instrument\.yaml:\d+: functions\.3\.id: VP and CV share \d+ % of their weight/,
    );
  });
});
