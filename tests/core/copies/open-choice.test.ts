import { describe, expect, test } from 'vitest';
import { disputes, rivalChosen } from '../../../src/core/copies/choose-rival';
import { joinedBy } from '../../../src/core/copies/put-together';
import type { Assessment } from '../../../src/core/document/assessment';
import { newsLines } from '../../../src/pages/shared/copies/joining-words';
import { answered, emptyCopy, joined, rated, sent } from '../../support/copies';
import { BANK } from '../file/bank';

const ITEM = 'F-FF-1';
const PLACE = `answers/${ITEM}`;
const start = sent(emptyCopy);
const version = (copy: Assessment, level: 0 | 1 | 2 | 3, note: string) =>
  sent(answered(copy, ITEM, rated(level), { note }));

const priya = version(start, 1, 'Priya');
const sam = version(start, 2, 'Sam');
/** Priya’s copy, with Sam’s in it: hers counts, and nothing is chosen. */
const open = sent(joined(priya, sam));

function meet(theirs: Assessment, ours = open) {
  const result = joinedBy('copy', ours, theirs);
  if (!result.ok) throw new Error(result.problem.code);
  const { assessment, news } = result.value;
  const lines = newsLines(news, { ours, theirs, instrument: BANK }, 'would');
  return { assessment, news, titles: lines.map(({ title }) => title) };
}

const notesOpen = (copy: Assessment) =>
  disputes(copy, BANK).flatMap(({ versions }) =>
    versions.map(({ value }) => JSON.stringify(value).match(/Priya|Sam|Kim|Later/)?.[0]),
  );

describe('what joining says of a choice', () => {
  test('is that both copies changed, where they did', () => {
    const { news, titles } = meet(sam, priya);
    expect(news).toMatchObject({ disputed: [PLACE], reopened: [], turned: [] });
    expect(titles).toEqual(['For you to choose']);
  });

  test('is not that ours changed, where the choice was open and only theirs went on', () => {
    const { assessment, news, titles } = meet(version(sam, 3, 'Later'));
    expect(news).toMatchObject({ disputed: [PLACE], reopened: [PLACE], turned: [] });
    expect(titles).toEqual(['Still for you to choose']);
    expect(assessment.answers[ITEM]?.note).toBe('Priya');
    expect(notesOpen(assessment).toSorted()).toEqual(['Later', 'Priya']);
  });

  test('is that another version counts, where theirs went on from the one that did', () => {
    const { assessment, news, titles } = meet(version(priya, 3, 'Later'));
    expect(news).toMatchObject({ disputed: [PLACE], reopened: [PLACE], turned: [PLACE] });
    expect(titles).toEqual(['Still for you to choose, and another counts']);
    expect(assessment.answers[ITEM]?.note).not.toBe('Priya');
    expect(assessment.answers[ITEM]?.history.map(({ note }) => note)).toContain('Priya');
  });

  test('is not nothing, where they chose among fewer than stand here', () => {
    const three = sent(joined(open, version(start, 3, 'Kim')));
    const [choice] = disputes(open, BANK);
    for (const [index = -1, chosen] of choice?.versions.entries() ?? []) {
      const theirs = sent(
        rivalChosen(open, PLACE, index, { changedAt: chosen.at, changedBy: 'Chair' }),
      );
      const { assessment, news, titles } = meet(theirs, three);
      expect(notesOpen(assessment)).toHaveLength(2);
      expect(news.reopened).toEqual([PLACE]);
      expect(titles).toHaveLength(1);
      const isTurned = assessment.answers[ITEM]?.note !== three.answers[ITEM]?.note;
      expect(news.turned).toEqual(isTurned ? [PLACE] : []);
    }
  });

  test('is nothing where they hold the same open choice', () => {
    const { news, titles } = meet(sent(joined(sam, priya)));
    expect(news).toMatchObject({ disputed: [], reopened: [], turned: [], isNothing: true });
    expect(titles).toEqual([]);
  });
});
