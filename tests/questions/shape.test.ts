/** The shape of each file and each id it mentions, broken once in a copy of the real files: the problem is named with its file and line. */
import { describe, expect, test } from 'vitest';
import {
  type Break,
  brokenBank,
  drop,
  FUNDING,
  KNOWLEDGE,
  RELATIONSHIPS,
  set,
} from '../support/broken-bank';

const { expectProblem, problems, remove, rewrite } = brokenBank();
const FIRST = '- id: F-FF-1';

test('the real bank has no problems', () => {
  expect(problems()).toEqual([]);
});

describe('the shape of a file', () => {
  test.each<Break>([
    {
      file: FUNDING,
      change: set(['items', 0, 'id'], 'F_FF_1'),
      at: 'F_FF_1',
      says: 'items.0.id: use letters, figures and hyphens only',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'importance'], 4),
      at: 'importance: 4',
      says: 'items.0.importance: write at most 3',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'ladder'], 'theirs'),
      at: 'ladder: theirs',
      says: 'items.0.ladder: write one of: ours, others',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'knownBy'], 'nobody'),
      at: 'knownBy: nobody',
      says: 'items.0.knownBy: write one of: board, staff',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'knownBy']),
      at: FIRST,
      says: 'items.0.knownBy: is missing',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'colour'], 'red'),
      at: FIRST,
      says: 'items.0: there is no line called “colour” here: look for a slip of the pen, or a line too far left or right',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'stem']),
      at: FIRST,
      says: 'items.0.stem: is missing',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'levels', 4]),
      at: 'No hours of funding advice',
      says: 'items.0.levels: has 4 in its list, needs exactly 5',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'nextSteps', 3]),
      at: 'step: Cost two hours',
      says: 'items.0.nextSteps: has 3 in its list, needs exactly 4',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'alsoHelps'], ['OD', 'AD', 'VP']),
      at: 'OD',
      says: 'items.0.alsoHelps: has 3 in its list, needs at most 2',
    },
    {
      file: 'instrument.yaml',
      change: set(['version'], '1.0'),
      at: 'version: ',
      says: 'version: write a version such as 1.0.0',
    },
  ])('$says', expectProblem);

  test.each<Break>([
    {
      file: FUNDING,
      change: set(['items', 0, 'levels', 1], 7),
      at: '- 7',
      says: 'items.0.levels.1: is to be a text: put it in "double quotes"',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'title'], ['One', 'Two']),
      at: '- One',
      says: 'items.0.title: is to be one text, not a list: look for a stray dash, or a colon in the text',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'quick'], 'yes'),
      at: 'quick: yes',
      says: 'items.0.quick: write true or false',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'levels'], 'Only one'),
      at: 'levels: Only one',
      says: 'items.0.levels: is to be a list: each entry on a line of its own, after a dash',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'stem'], null),
      at: 'stem: null',
      says: 'items.0.stem: is empty',
    },
    {
      file: 'instrument.yaml',
      change: set(['defaultTarget'], 7),
      at: 'defaultTarget: 7',
      says: 'defaultTarget: write one of: 0, 1, 2, 3, 4',
    },
  ])('$says', expectProblem);

  test.each([
    ['stem: ', 'stem: Money: do we ', /put the text in "double quotes", or mend the spaces/],
    ['    knownBy:', '    title: Twice\n    knownBy:', /the same name stands here twice/],
    ['    knownBy:', '\tknownBy:', /use spaces/],
  ])('a slip of the pen (%j to %j) is said in plain words, with its line', (from, to, words) => {
    rewrite(FUNDING, (text) => text.replace(from, to));
    expect(problems()[0]).toMatch(/sections\/funding\.yaml:\d+: /);
    expect(problems().join('\n')).toMatch(words);
  });

  test('YAML that cannot be read is named with its line', () => {
    rewrite(FUNDING, (text) => text.replace('section: funding', 'section: "funding'));
    expect(problems()[0]).toMatch(/sections\/funding\.yaml:\d+: Missing closing "quote/);
  });

  test('a section without a file', () => {
    remove(FUNDING);
    expect(problems()[0]).toMatch(
      /instrument\.yaml:\d+: sections\.0\.id: section "funding" needs exactly one file$/,
    );
  });
});

describe('ids that one place mentions and another must have', () => {
  const astray = (path: (string | number)[], kind: string): Break => ({
    file: FUNDING,
    change: set(['items', 0, ...path], 'BROKEN'),
    at: 'BROKEN',
    says: `items.0.${path.join('.')}: no ${kind} "BROKEN"; there is `,
    goesOn: true,
  });
  test.each<Break>([
    astray(['home'], 'function'),
    astray(['view', 0], 'group of the view'),
    astray(['why', 'sources', 0], 'source'),
    astray(['nextSteps', 2, 'area'], 'improvement area'),
  ])('$says', expectProblem);

  test.each<Break>([
    {
      file: FUNDING,
      change: set(['items', 0, 'alsoHelps'], ['BROKEN']),
      at: 'BROKEN',
      says: 'items.0.alsoHelps.0: no function "BROKEN"; there is FF, OD, AD, VP, CV',
    },
    {
      file: KNOWLEDGE,
      change: set(['items', 0, 'sufficiency', 0], 'BROKEN'),
      at: 'BROKEN',
      says: 'items.0.sufficiency.0: no sufficiency factor "BROKEN"; there is S1, S2, S3',
    },
    {
      file: RELATIONSHIPS,
      change: set(['items', 0, 'sufficiencyPart'], 'BROKEN'),
      at: 'BROKEN',
      says: 'items.0.sufficiencyPart: no part of its sufficiency factors "BROKEN"; there is own, valued',
    },
    {
      file: RELATIONSHIPS,
      change: set(['items', 0, 'id'], 'K-FF-1'),
      at: '- id: K-FF-1',
      says: 'items.0.id: id "K-FF-1" is already used in ',
      goesOn: true,
    },
    {
      file: 'instrument.yaml',
      change: set(['outcomes', 'pathways', 0, 'source'], 'BROKEN'),
      at: 'source: BROKEN',
      says: 'outcomes.pathways.0.source: no source "BROKEN"',
    },
    {
      file: 'instrument.yaml',
      change: set(['outcomes', 'pathways', 2, 'shown', 1, 'source'], 'BROKEN'),
      at: 'source: BROKEN',
      says: 'outcomes.pathways.2.shown.1.source: no source "BROKEN"',
    },
    {
      file: FUNDING,
      change: set(['section'], 'money'),
      at: 'section: money',
      says: 'section: no section "money" in ',
      goesOn: true,
    },
  ])('$says', expectProblem);

  test('two dimensions may not share an id, since results are kept by it', () => {
    rewrite('instrument.yaml', (text) => text.replace('id: leadership', 'id: S1'));
    expect(problems().join('\n')).toContain('view.groups.0.id: id "S1" is already used');
  });
});
